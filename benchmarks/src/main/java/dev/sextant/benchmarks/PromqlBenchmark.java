package dev.sextant.benchmarks;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.print.PrettyPrinter;
import dev.sextant.rulefile.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time for an expression of real rule files, each of them in turn: those of the public data, whose place the system property
 * {@code sextant.corpora} names (default: {@code ../shared/corpora}).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
public class PromqlBenchmark {
    private String[] texts = {};
    private Expr[] trees = {};
    private int next;

    /** Reads the rules. */
    @Setup
    public void read() throws IOException {
        Path corpora = Path.of(System.getProperty("sextant.corpora", "../shared/corpora"));
        try (Stream<Path> files = Files.walk(corpora.resolve("rules"))) {
            List<String> found = files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .flatMap(PromqlBenchmark::expressions)
                    .distinct()
                    .toList();
            texts = found.toArray(String[]::new);
        }
        if (texts.length < 1000) {
            throw new IllegalStateException("only " + texts.length + " expressions under " + corpora);
        }
        trees = Stream.of(texts).map(text -> Promql.parse(text).orThrow()).toArray(Expr[]::new);
    }

    private static Stream<String> expressions(Path file) {
        try {
            return RuleFiles.read(Files.readAllBytes(file), Dialect.FULL).groups().stream()
                    .flatMap(group -> group.rules().stream())
                    .map(rule -> rule.expr().text().value());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private int next() {
        next = next + 1 < texts.length ? next + 1 : 0;
        return next;
    }

    /** From text to checked tree. */
    @Benchmark
    public ParseResult parseAndCheck() {
        return Promql.parse(texts[next()]);
    }

    /** The canonical form. */
    @Benchmark
    public String printCanonical() {
        return CanonicalPrinter.print(trees[next()]);
    }

    /** The pretty form, with Prometheus's own limit. */
    @Benchmark
    public String printPretty() {
        return PrettyPrinter.print(trees[next()]);
    }
}
