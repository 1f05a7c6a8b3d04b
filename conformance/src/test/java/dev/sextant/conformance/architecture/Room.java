package dev.sextant.conformance.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.sextant.conformance.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A module of the product.
 *
 * @param folder relative to the reactor's root
 * @param rootPackage the package that all of its packages lie in
 * @param others the packages that it may use beside its own and the JDK's
 */
record Room(String folder, String rootPackage, List<String> others) {
    static final Room SOURCE = room("source", "dev.sextant.source");
    static final Room PROMQL =
            room("promql", "dev.sextant.promql", "dev.sextant.source..", "org.antlr.v4.runtime..", "com.google.re2j..");
    /** Apart from promql, so that users of the DSL need no YAML library. */
    static final Room YAML =
            room("yaml", "dev.sextant.yaml", "dev.sextant.source..", "org.snakeyaml.engine..", "tools.jackson..");

    static final Room RULEFILE = room(
            "rulefile", "dev.sextant.rulefile", "dev.sextant.yaml..", "dev.sextant.promql..", "dev.sextant.source..");

    static final Room MODEL = room("model", "dev.sextant.model", "dev.sextant.promql..", "dev.sextant.source..");
    static final Room SLO = room(
            "slo",
            "dev.sextant.slo",
            "dev.sextant.model..",
            "dev.sextant.rulefile..",
            "dev.sextant.promql..",
            "dev.sextant.yaml..",
            "dev.sextant.source..");
    static final Room DSL =
            room("dsl", "dev.sextant.dsl", "dev.sextant.model..", "dev.sextant.promql..", "dev.sextant.source..");
    static final Room GENERATORS = room(
            "generators",
            "dev.sextant.generators",
            "dev.sextant.yaml..",
            "dev.sextant.slo..",
            "dev.sextant.model..",
            "dev.sextant.promql..",
            "dev.sextant.source..");
    /** Speaks of the expressions in the model, hence promql; shows how texts differ, hence difflib. */
    static final Room ENGINE = room(
            "engine",
            "dev.sextant.engine",
            "dev.sextant.generators..",
            "dev.sextant.slo..",
            "dev.sextant.model..",
            "dev.sextant.promql..",
            "dev.sextant.source..",
            "com.github.difflib..");

    static final Room MAVEN_PLUGIN = room(
            "maven-plugin",
            "dev.sextant.maven",
            "dev.sextant.engine..",
            "dev.sextant.dsl..",
            "dev.sextant.model..",
            "dev.sextant.source..",
            "org.apache.maven..",
            "org.codehaus.plexus..");
    static final Room CLI = room(
            "cli",
            "dev.sextant.cli",
            "dev.sextant.slo..",
            "dev.sextant.generators..",
            "dev.sextant.model..",
            "dev.sextant.promql..",
            "dev.sextant.rulefile..",
            "dev.sextant.source..",
            "dev.sextant.yaml..",
            "picocli..",
            "tools.jackson..");
    /** Calls only dsl, whose signatures name the types of the rooms below. */
    static final Room ONLINE_SHOP = room(
            "examples/online-shop",
            "com.example.shop",
            "dev.sextant.dsl..",
            "dev.sextant.model..",
            "dev.sextant.promql..",
            "dev.sextant.source..");

    static final List<Room> ALL = List.of(
            SOURCE, PROMQL, YAML, RULEFILE, MODEL, SLO, DSL, GENERATORS, ENGINE, MAVEN_PLUGIN, CLI, ONLINE_SHOP);

    /** What every room may use: the JDK, parts of which have other names, and annotations. */
    private static final List<String> EVERYWHERE =
            List.of("java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify.annotations..");

    /** Reading class files takes longer than judging them. */
    private static final Map<Room, JavaClasses> IMPORTED = new HashMap<>();

    private static Room room(String folder, String rootPackage, String... others) {
        return new Room(folder, rootPackage, List.of(others));
    }

    /** The room's packages as ArchUnit writes them. */
    String packages() {
        return rootPackage + "..";
    }

    /** Every package that a class of the room may name. */
    String[] usable() {
        return Stream.of(EVERYWHERE, List.of(packages()), others)
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    /** The main sources that declare types; none where the room is still empty. */
    List<Path> sources() {
        Path java = Repository.root().resolve(folder).resolve("src/main/java");
        if (!Files.isDirectory(java)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(java)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The compiled main classes, of what is generated from the grammar too. */
    JavaClasses classes() {
        JavaClasses known = IMPORTED.get(this);
        if (known == null) {
            known = new ClassFileImporter()
                    .importPath(Repository.root().resolve(folder).resolve("target/classes"));
            IMPORTED.put(this, known);
        }
        return known;
    }

    /** The rooms that have something in them. */
    static List<Room> furnished() {
        return ALL.stream().filter(room -> !room.sources().isEmpty()).toList();
    }

    @Override
    public String toString() {
        return folder;
    }
}
