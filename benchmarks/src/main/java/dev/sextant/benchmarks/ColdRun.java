package dev.sextant.benchmarks;

import dev.sextant.dsl.DefinitionRun;
import dev.sextant.dsl.Observability;
import dev.sextant.engine.Engine;
import dev.sextant.engine.Mode;
import dev.sextant.engine.Outcome;
import dev.sextant.engine.Request;
import dev.sextant.engine.load.DefinitionLoader;
import dev.sextant.engine.load.Definitions;
import dev.sextant.engine.load.SourceFiles;
import dev.sextant.engine.report.SummaryLine;
import dev.sextant.source.Level;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One whole run in a JVM of its own: what the Maven plugin does, without Maven. Prints the summary line and the peak of
 * the heap. Arguments: the folder with the compiled definitions, the folder to generate into.
 */
public final class ColdRun {

    private ColdRun() {}

    /** Runs the benchmark once; exits with 1 if nothing could be generated. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        List<String> stages = new ArrayList<>();
        Definitions<Observability> definitions = DefinitionLoader.load(
                Observability.class,
                List.of(Path.of(arguments[0])),
                ColdRun.class.getClassLoader(),
                SourceFiles.unknown(),
                "none");
        DefinitionRun run = new DefinitionRun();
        definitions.found().forEach(run::run);
        Outcome outcome = new Engine()
                .run(new Request(
                        run.declaration(),
                        Path.of(arguments[0]).resolve("../.."),
                        run.diagnostics(),
                        Path.of(arguments[1]),
                        "out",
                        Mode.GENERATE,
                        Level.ERROR,
                        "mvn generate",
                        stage -> stages.add(stage.name().toLowerCase(Locale.ROOT) + " from "
                                + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms")));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println(String.join(", ", stages));
        System.out.println(
                SummaryLine.generated(outcome.summary(), took) + ", peak heap " + peakHeapMebibytes() + " MiB");
        if (outcome.failed()) {
            outcome.diagnostics().forEach(System.err::println);
            System.exit(1);
        }
    }

    /** The sum of the pools' own peaks: an upper bound, since they need not have been at one time. */
    private static long peakHeapMebibytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
