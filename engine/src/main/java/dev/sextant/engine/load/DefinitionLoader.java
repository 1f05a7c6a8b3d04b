package dev.sextant.engine.load;

import dev.sextant.source.CallSite;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes definitions out of a project's classes. A definition that cannot be used is reported, and the others go on.
 *
 * @param <T> the type that definitions implement
 */
public final class DefinitionLoader<T> {

    private final Class<T> type;
    private final ClassLoader loader;
    private final SourceFiles sources;
    private final List<T> found = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private DefinitionLoader(Class<T> type, ClassLoader loader, SourceFiles sources) {
        this.type = type;
        this.loader = loader;
        this.sources = sources;
    }

    /**
     * Makes an instance of every concrete class that implements {@code type}, sorted by class name.
     *
     * @param folders the roots of the project's compiled packages
     * @param loader loads the project's classes; {@code type} itself must come from it or one of its parents
     * @param sources the project's sources; a class that has none any more is reported
     * @param none what to advise where there is no definition at all
     * @throws IOException if a folder cannot be read
     */
    public static <T> Definitions<T> load(
            Class<T> type, List<Path> folders, ClassLoader loader, SourceFiles sources, String none)
            throws IOException {
        DefinitionLoader<T> definitions = new DefinitionLoader<>(type, loader, sources);
        List<String> names = ClassScan.implementors(type, folders, loader);
        names.forEach(definitions::add);
        if (definitions.found.isEmpty() && definitions.diagnostics.isEmpty()) {
            definitions.diagnostics.add(Diagnostic.error(Code.NO_DEFINITIONS, "no class implements " + type.getName())
                    .hint(none));
        }
        return new Definitions<>(definitions.found, definitions.diagnostics);
    }

    private void add(String name) {
        try {
            Class<?> candidate = Class.forName(name, false, loader);
            if (candidate.isAnonymousClass() || candidate.isLocalClass()) {
                // Part of a method; whoever wrote it hands it on there.
                return;
            }
            if (!sources.mayHold(topLevel(candidate).getName())) {
                diagnostics.add(
                        Diagnostic.error(Code.DEFINITION_WITHOUT_SOURCE, name + " is compiled, but its source is gone")
                                .hint("clean the build first: mvn clean, then run again"));
                return;
            }
            Optional<String> problem = problem(candidate);
            if (problem.isPresent()) {
                diagnostics.add(Diagnostic.error(
                                Code.DEFINITION_NOT_USABLE, inFile(candidate), name + " " + problem.get())
                        .hint("give it a constructor without parameters, or make it abstract if it is not meant to be"
                                + " run by itself"));
                return;
            }
            Constructor<?> constructor = candidate.getDeclaredConstructor();
            constructor.setAccessible(true);
            found.add(type.cast(constructor.newInstance()));
        } catch (InvocationTargetException e) {
            failed(name, "its constructor threw ", e.getTargetException());
        } catch (ExceptionInInitializerError e) {
            failed(name, "its static initialiser threw ", e.getException());
        } catch (ReflectiveOperationException | LinkageError e) {
            failed(name, "", e);
        }
    }

    private static Class<?> topLevel(Class<?> nested) {
        Class<?> outer = nested;
        for (Class<?> next = outer; next != null; next = next.getDeclaringClass()) {
            outer = next;
        }
        return outer;
    }

    private static Optional<String> problem(Class<?> candidate) {
        if (candidate.isMemberClass() && !Modifier.isStatic(candidate.getModifiers())) {
            return Optional.of("belongs to an instance of "
                    + candidate.getDeclaringClass().getSimpleName() + ": it is a member class that is not static");
        }
        for (Constructor<?> constructor : candidate.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 0) {
                return Modifier.isPrivate(constructor.getModifiers())
                        ? Optional.of("has a private constructor only")
                        : Optional.empty();
            }
        }
        return Optional.of("has no constructor without parameters");
    }

    private void failed(String name, String who, Throwable cause) {
        Failures.rethrowIfFatal(cause);
        diagnostics.add(Diagnostic.error(
                        Code.DEFINITION_NOT_USABLE,
                        Failures.site(name, cause),
                        name + " cannot be instantiated: " + who + Failures.describe(cause))
                .hint("the other definitions were checked nevertheless"));
    }

    private static CallSite inFile(Class<?> candidate) {
        Class<?> outermost = candidate;
        while (outermost.getDeclaringClass() != null) {
            outermost = outermost.getDeclaringClass();
        }
        return new CallSite(candidate.getName(), "", outermost.getSimpleName() + ".java", 0);
    }
}
