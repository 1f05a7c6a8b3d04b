package dev.sextant.engine.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.source.Diagnostic;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionLoaderTest {

    private static final String IMPORTS = """
            import dev.sextant.engine.load.Definition;
            import java.util.List;
            """;
    private static final String BODY = " { public void define(List<String> out) { out.add(getClass().getName()); } ";

    @TempDir
    Path project;

    @Test
    void findsImplementorsHoweverTheyDoItSortedByName() throws IOException {
        compile("shop.Zebra", "public final class Zebra implements Definition" + BODY + "}");
        compile("shop.Base", "public abstract class Base implements Definition" + BODY + "}");
        compile("shop.Child", "class Child extends Base {}");
        compile("shop.More", "interface More extends Definition {}");
        compile("shop.ByInterface", "public class ByInterface implements More" + BODY + "}");
        compile("shop.Outer", "public class Outer { public static class Nested implements Definition" + BODY + "} }");
        compile("shop.Unrelated", "public class Unrelated implements Runnable { public void run() {} }");
        compile(
                "shop.Shared",
                "public class Shared { static Definition shared() { class Local implements Definition" + BODY
                        + "} return new Definition()" + BODY + "}; } }");

        Definitions<Definition> definitions = load();

        assertThat(definitions.diagnostics()).isEmpty();
        assertThat(definitions.found())
                .extracting(definition -> definition.getClass().getName())
                .containsExactly("shop.ByInterface", "shop.Child", "shop.Outer$Nested", "shop.Zebra");
    }

    @Test
    void definitionsThatCannotBeMadeAreReportedAndTheOthersGoOn() throws IOException {
        compile("shop.A", "public class A implements Definition" + BODY + "A(int x) {} }");
        compile("shop.B", "public class B implements Definition" + BODY + "private B() {} }");
        compile("shop.C", "public class C { public class Inner implements Definition" + BODY + "} }");
        compile(
                "shop.D",
                "public class D implements Definition" + BODY
                        + "\n D() { throw new IllegalStateException(\"no\"); } }");
        compile(
                "shop.E",
                "public class E implements Definition" + BODY + "\n\n static final int X = Integer.parseInt(\"x\"); }");
        compile("shop.F", "public class F implements Definition" + BODY + "}");

        Definitions<Definition> definitions = load();

        assertThat(definitions.found()).hasSize(1);
        String advice =
                " (give it a constructor without parameters, or make it abstract if it is not meant to be run by"
                        + " itself)";
        String others = " (the other definitions were checked nevertheless)";
        assertThat(definitions.diagnostics())
                .extracting(DefinitionLoaderTest::text)
                .containsExactly(
                        "A.java SXT007 shop.A has no constructor without parameters" + advice,
                        "B.java SXT007 shop.B has a private constructor only" + advice,
                        "C.java SXT007 shop.C$Inner belongs to an instance of C: it is a member class that is not static"
                                + advice,
                        "D.java:5 SXT007 shop.D cannot be instantiated: its constructor threw"
                                + " java.lang.IllegalStateException: no" + others,
                        "E.java:6 SXT007 shop.E cannot be instantiated: its static initialiser threw"
                                + " java.lang.NumberFormatException: For input string: \"x\"" + others);
    }

    @Test
    void classesThatNeedWhatIsNotThereAreLeftAlone() throws IOException {
        compile("lib.Gone", "public class Gone {}");
        compile("shop.Broken", "public class Broken extends lib.Gone {}");
        compile("shop.Good", "public class Good implements Definition" + BODY + "}");
        Files.delete(project.resolve("lib/Gone.class"));

        Definitions<Definition> definitions = load();

        assertThat(definitions.diagnostics()).isEmpty();
        assertThat(definitions.found()).hasSize(1);
    }

    @Test
    void definitionThatNeedsWhatIsNotThereIsReported() throws IOException {
        compile("lib.Gone", "public class Gone {}");
        compile("shop.Broken", "public class Broken extends lib.Gone implements Definition" + BODY + "}");
        Files.delete(project.resolve("lib/Gone.class"));

        assertThat(load().diagnostics())
                .extracting(DefinitionLoaderTest::text)
                .containsExactly("Broken.java SXT007 shop.Broken cannot be instantiated:"
                        + " java.lang.NoClassDefFoundError: lib/Gone"
                        + " (the other definitions were checked nevertheless)");
    }

    @Test
    void noDefinitionAtAllIsReportedWithAdvice() throws IOException {
        compile("shop.Unrelated", "public class Unrelated {}");

        assertThat(load().diagnostics())
                .extracting(DefinitionLoaderTest::text)
                .containsExactly("SXT001 no class implements dev.sextant.engine.load.Definition (write one)");
    }

    @Test
    void folderThatDoesNotExistHoldsNothing() throws IOException {
        assertThat(DefinitionLoader.load(
                                Definition.class,
                                List.of(project.resolve("nowhere")),
                                getClass().getClassLoader(),
                                SourceFiles.unknown(),
                                "write one")
                        .found())
                .isEmpty();
    }

    @Test
    void brokenClassFileIsNamed() throws IOException {
        Path file = Files.createDirectories(project.resolve("shop")).resolve("Broken.class");
        Files.writeString(file, "hello, world");

        assertThatThrownBy(this::load)
                .isInstanceOf(IOException.class)
                .hasMessage(file + " cannot be read as a class file: not a class file");
    }

    @Test
    void whatDefinitionThrowsLeadsToItsOwnLine() throws IOException {
        compile("shop.Thrower", """
                public class Thrower implements Definition {
                  public void define(List<String> out) {
                    out.forEach(java.util.Objects::requireNonNull);
                    deeper(null);
                  }
                  static void deeper(String s) {
                    java.util.Objects.requireNonNull(s, "s is null");
                  }
                }
                """);
        Definition definition = load().found().get(0);

        assertThat(Failures.guard(definition, d -> d.define(List.of())).map(DefinitionLoaderTest::text))
                .contains("Thrower.java:10 SXT002 shop.Thrower threw java.lang.NullPointerException: s is null"
                        + " (what it declares after this line was not checked; the other definitions were)");
    }

    @Test
    void endlessRecursionIsMistakeOfTheDefinition() throws IOException {
        compile("shop.Endless", """
                public class Endless implements Definition {
                  public void define(List<String> out) { define(out); }
                }
                """);
        Definition definition = load().found().get(0);

        assertThat(Failures.guard(definition, d -> d.define(List.of())).map(DefinitionLoaderTest::text))
                .contains("Endless.java:5 SXT002 shop.Endless threw java.lang.StackOverflowError"
                        + " (what it declares after this line was not checked; the other definitions were)");
    }

    @Test
    void nothingIsReportedOfWhatWorks() throws IOException {
        Consumer<Object> nothing = x -> {};

        assertThat(Failures.guard("works", nothing)).isEmpty();
    }

    private Definitions<Definition> load() throws IOException {
        URLClassLoader loader = new URLClassLoader(
                new URL[] {project.toUri().toURL()}, getClass().getClassLoader());
        return DefinitionLoader.load(Definition.class, List.of(project), loader, SourceFiles.unknown(), "write one");
    }

    private void compile(String className, String source) {
        int dot = className.lastIndexOf('.');
        String header = "package " + className.substring(0, dot) + ";\n";
        InMemoryCompiler.compile(className, header + IMPORTS + source, project);
    }

    private static String text(Diagnostic diagnostic) {
        String place = diagnostic.sites().isEmpty() ? "" : diagnostic.sites().get(0) + " ";
        return place + diagnostic.code().id() + " " + diagnostic.message()
                + diagnostic.hint().map(hint -> " (" + hint + ")").orElse("");
    }

    @Test
    void classOfADeletedSourceIsReported() throws IOException {
        SourceFiles sources = SourceFiles.below(List.of(Files.createDirectories(project.resolve("src"))));
        assertThat(sources.mayHold("acme.Gone")).isFalse();
        Path file = project.resolve("src/acme/Here.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package acme;");
        assertThat(sources.mayHold("acme.Here")).isTrue();
        Files.writeString(project.resolve("src/acme/Any.kt"), "package acme");
        assertThat(SourceFiles.below(List.of(project.resolve("src"))).mayHold("acme.Gone"))
                .isTrue();
    }
}
