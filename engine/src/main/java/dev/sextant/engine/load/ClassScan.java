package dev.sextant.engine.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the concrete classes below some folders that implement a type, directly or through whatever they extend. */
final class ClassScan {

    private final Class<?> type;
    private final ClassLoader loader;
    private final SortedMap<String, ClassHeader> scanned = new TreeMap<>();
    private final Map<String, Boolean> answers = new HashMap<>();

    private ClassScan(Class<?> type, ClassLoader loader) {
        this.type = type;
        this.loader = loader;
    }

    /**
     * Returns the binary names of the implementors of {@code type}, sorted.
     *
     * @param folders the roots of compiled packages; those that do not exist are passed over
     * @param loader finds what the classes below the folders extend
     */
    static List<String> implementors(Class<?> type, List<Path> folders, ClassLoader loader) throws IOException {
        ClassScan scan = new ClassScan(type, loader);
        for (Path folder : folders) {
            scan.read(folder);
        }
        List<String> names = new ArrayList<>();
        for (ClassHeader header : scan.scanned.values()) {
            if (header.isConcrete() && scan.implementsType(header.name())) {
                names.add(header.name());
            }
        }
        return names;
    }

    private void read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                ClassHeader header = ClassHeader.read(in);
                scanned.putIfAbsent(header.name(), header);
            } catch (IOException e) {
                throw new IOException(file + " cannot be read as a class file: " + e.getMessage(), e);
            }
        }
    }

    private boolean implementsType(String name) {
        if (name.equals(type.getName())) {
            return true;
        }
        Boolean known = answers.get(name);
        if (known != null) {
            return known;
        }
        // For the time being, so that classes that extend each other in a circle end.
        answers.put(name, false);
        ClassHeader header = scanned.get(name);
        boolean answer = header == null ? implementsTypeElsewhere(name) : anySuperImplements(header);
        answers.put(name, answer);
        return answer;
    }

    private boolean anySuperImplements(ClassHeader header) {
        return header.superName().filter(this::implementsType).isPresent()
                || header.interfaces().stream().anyMatch(this::implementsType);
    }

    /** A class out of a jar. One that cannot be loaded is not ours to complain about: nobody asked for it. */
    private boolean implementsTypeElsewhere(String name) {
        if (name.startsWith("java.")) {
            return false;
        }
        try {
            return type.isAssignableFrom(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
