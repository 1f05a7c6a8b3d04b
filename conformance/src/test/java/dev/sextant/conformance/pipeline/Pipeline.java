package dev.sextant.conformance.pipeline;

import com.example.shop.Platform;
import dev.sextant.conformance.Repository;
import dev.sextant.dsl.DefinitionRun;
import dev.sextant.dsl.Observability;
import dev.sextant.engine.Engine;
import dev.sextant.engine.Mode;
import dev.sextant.engine.Outcome;
import dev.sextant.engine.Request;
import dev.sextant.engine.load.DefinitionLoader;
import dev.sextant.engine.load.SourceFiles;
import dev.sextant.source.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs definitions through the engine, as the plugin does. */
public final class Pipeline {

    private Pipeline() {}

    /** Returns the definitions of the example. */
    static List<Observability> example() {
        try {
            return DefinitionLoader.load(
                            Observability.class,
                            List.of(Repository.root().resolve("examples/online-shop/target/classes")),
                            Platform.class.getClassLoader(),
                            SourceFiles.unknown(),
                            "build the example first")
                    .found();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the definitions; the files go into {@code output}. */
    public static Outcome generate(Path output, List<? extends Observability> definitions) {
        return generate(Repository.root().resolve("examples/online-shop"), output, definitions);
    }

    /** The same for definitions of another project. */
    static Outcome generate(Path project, Path output, List<? extends Observability> definitions) {
        DefinitionRun run = new DefinitionRun();
        definitions.forEach(run::run);
        return new Engine()
                .run(new Request(
                        run.declaration(),
                        project,
                        run.diagnostics(),
                        output,
                        "out",
                        Mode.GENERATE,
                        Level.ERROR,
                        "mvn generate",
                        stage -> {}));
    }

    /** Returns the content of every file below {@code folder}, by its path in it. */
    static SortedMap<String, String> content(Path folder) {
        SortedMap<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }
}
