package acme.promql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Prometheus would refuse, or answer with nonsense, does not compile. */
class NotCompilingTest {
    private static final String BEFORE = """
            import static dev.sextant.promql.build.Functions.*;
            import static dev.sextant.promql.build.PromqlText.*;
            import static dev.sextant.promql.build.Metrics.*;
            import dev.sextant.promql.build.*;
            import java.time.Duration;

            class Snippet {
                static final Counter COUNTER = counter("c_total", "");
                static final Gauge GAUGE = gauge("g", "");
                static final Histogram HISTOGRAM = histogram("h", "");
                static final InstantVector VECTOR = promql("up");
                static final Duration M5 = Duration.ofMinutes(5);

                Object build() {
                    return\s""";

    /** A source that is not in a file. */
    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String expression) {
            super(URI.create("string:///Snippet.java"), Kind.SOURCE);
            this.code = BEFORE + expression + ";\n    }\n}\n";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }

    @TempDir
    private static Path folder;

    private static List<String> errors(String expression) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-d", folder.toString(), "-cp", classPath());
        compiler.getTask(null, null, found, options, null, List.of(new Source(expression)))
                .call();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT).replace("dev.sextant.promql.build.", ""))
                .toList();
    }

    private static String classPath() {
        return List.of(System.getProperty("surefire.test.class.path", ""), System.getProperty("java.class.path"))
                .stream()
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rate(GAUGE, M5)                                   | Gauge cannot be converted to Counter
            rate(VECTOR, M5)                                  | InstantVector cannot be converted to Counter
            rate(HISTOGRAM, M5)                               | Histogram cannot be converted to Counter
            increase(GAUGE.over(M5), M5)                      | RangeVector cannot be converted to Counter
            deriv(COUNTER, M5)                                | Counter cannot be converted to Gauge
            quantile(0.9, COUNTER)                            | no suitable method found for quantile
            quantile(0.9, COUNTER, M5)                        | Counter cannot be converted to Histogram
            sum(COUNTER)                                      | no suitable method found for sum
            avgOverTime(VECTOR)                               | InstantVector cannot be converted to RangeVector
            number(1).isGreaterThan(number(2))                | Scalar cannot be converted to InstantVector
            number(1).and(VECTOR)                             | cannot find symbol
            VECTOR.and(number(1))                             | Scalar cannot be converted to InstantVector
            VECTOR.on(label("x")).plus(number(1))             | Scalar cannot be converted to InstantVector
            VECTOR.on(label("x")).groupLeft().and(VECTOR)     | cannot find symbol
            VECTOR.plus(VECTOR).by(label("x"))                | cannot find symbol
            COUNTER.buckets(1)                                | method buckets in class
            """)
    void isRefused(String expression, String reason) {
        assertThat(errors(expression)).hasSize(1).first().asString().contains(reason);
    }

    @Test
    void whatIsRightCompiles() {
        assertThat(errors("sum(rate(COUNTER, M5)).by(label(\"x\")).isGreaterThan(number(1))"))
                .isEmpty();
    }
}
