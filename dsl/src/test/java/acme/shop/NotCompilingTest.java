package acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import dev.sextant.dsl.Dsl;
import dev.sextant.model.EnvironmentName;
import dev.sextant.promql.typed.Metric;
import dev.sextant.source.CallSite;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Mistakes that the compiler finds. Each stands beside the same statement done right, which compiles. */
class NotCompilingTest {

    private record Statement(String right, String wrong) {}

    private static final List<Statement> STATEMENTS = List.of(
            new Statement("rate(ORDERS, minutes(5))", "rate(QUEUE, minutes(5))"),
            new Statement("rate(HTTP.count(), minutes(5))", "rate(HTTP, minutes(5))"),
            new Statement("rate(ORDERS, minutes(5))", "rate(sum(rate(ORDERS, minutes(5))), minutes(5))"),
            new Statement("rate(ORDERS, minutes(5))", "rate(ORDERS, \"5m\")"),
            new Statement("rate(ORDERS, minutes(5))", "rate(ORDERS)"),
            new Statement("sum(QUEUE)", "sum(ORDERS)"),
            new Statement("avgOverTime(QUEUE, minutes(5))", "avgOverTime(ORDERS, minutes(5))"),
            new Statement("QUEUE.instant().isGreaterThan(5)", "QUEUE.instant() > 5"),
            new Statement("errors(HTTP.count()).over(HTTP.count())", "errors(HTTP).over(HTTP)"),
            new Statement("errors(ORDERS).over(ORDERS)", "errors(QUEUE).over(ORDERS)"),
            new Statement("errors(ORDERS).over(ORDERS)", "errors(ORDERS).over(QUEUE)"),
            new Statement("requests(HTTP).fasterThan(millis(500))", "requests(ORDERS).fasterThan(millis(500))"),
            new Statement("requests(HTTP).fasterThan(millis(500))", "errors(ORDERS).fasterThan(millis(500))"),
            new Statement("requests(HTTP).fasterThan(millis(500))", "requests(HTTP).over(ORDERS)"),
            new Statement("requests(HTTP).fasterThan(millis(500))", "requests(HTTP).fasterThan(\"500ms\")"),
            new Statement("requests(HTTP).fasterThan(millis(500))", "requests(HTTP).fasterThan(500)"),
            new Statement("s.slo(\"a\", percent(99), days(30), o -> {})", "s.slo(\"a\", 99, days(30), o -> {})"),
            new Statement(
                    "s.slo(\"a\", percent(99), days(30), o -> {})", "s.slo(\"a\", percent(99), \"30d\", o -> {})"),
            new Statement(
                    "s.slo(\"a\", percent(99), days(30), o -> {})", "s.slo(\"a\", days(30), percent(99), o -> {})"),
            new Statement("s.slo(\"a\", percent(99), days(30), o -> {})", "s.slo(\"a\", o -> {})"),
            new Statement(
                    "s.slo(\"a\", percent(99), days(30), o -> o.sli(errors(ORDERS).over(ORDERS)))",
                    "s.slo(\"a\", percent(99), days(30), o -> o.sli(errors(ORDERS)))"),
            new Statement("s.alert(\"A\", a -> a.holdingFor(minutes(5)))", "s.alert(\"A\", a -> a.holdingFor(\"5m\"))"),
            new Statement("s.alert(\"A\", a -> a.holdingFor(minutes(5)))", "s.alert(\"A\", a -> a.holdingFor(5))"),
            new Statement(
                    "s.alert(\"A\", a -> a.when(QUEUE.instant()))",
                    "s.alert(\"A\", a -> a.when(QUEUE.over(minutes(5))))"),
            new Statement("s.alert(\"A\", a -> a.when(promql(\"x > 1\")))", "s.alert(\"A\", a -> a.when(\"x > 1\"))"),
            new Statement(
                    "s.alert(\"A\", a -> a.when(QUEUE.instant(), above(5)))",
                    "s.alert(\"A\", a -> a.when(QUEUE.instant(), 5))"),
            new Statement(
                    "s.alert(\"A\", a -> a.severity(AlertSeverity.CRITICAL))",
                    "s.alert(\"A\", a -> a.severity(\"critical\"))"),
            new Statement("s.runtime(ServiceRuntime.GO)", "s.runtime(\"go\")"),
            new Statement("s.exposes(ORDERS, QUEUE, HTTP)", "s.exposes(\"orders_placed_total\")"),
            new Statement("s.in(environment(\"staging\"), x -> {})", "s.in(\"staging\", x -> {})"),
            new Statement(
                    "t.slack(\"n\", \"#c\", secret(\"s\", \"k\"))",
                    "t.slack(\"n\", \"#c\", \"https://hooks.example.com/T0\")"),
            new Statement("ORDERS.where(STATUS.is(\"500\"))", "ORDERS.where(\"status\", \"500\")"),
            new Statement("HTTP.buckets(0.1, 0.5)", "ORDERS.buckets(0.1, 0.5)"));

    @Test
    void theStatementsDoneRightCompile() {
        assertThat(refused(STATEMENTS.stream().map(Statement::right).toList())).isEmpty();
    }

    @Test
    void eachOfTheOthersIsRefused() {
        List<String> wrong = STATEMENTS.stream().map(Statement::wrong).toList();

        assertThat(refused(wrong)).containsExactlyElementsOf(wrong);
    }

    /** Returns which of the expressions the compiler finds a mistake in; a mistake elsewhere fails. */
    private static List<String> refused(List<String> expressions) {
        StringBuilder source = new StringBuilder("""
                package acme.snippet;
                import static dev.sextant.dsl.Dsl.*;
                import static dev.sextant.dsl.Dsl.promql;
                import static dev.sextant.promql.typed.Functions.*;
                import dev.sextant.dsl.*;
                import dev.sextant.model.ServiceRuntime;
                import dev.sextant.model.alerting.AlertSeverity;
                import dev.sextant.promql.typed.*;
                abstract class Snippet {
                    static final Label STATUS = label("status");
                    static final Counter ORDERS = counter("orders_placed_total", "Orders").labels(STATUS);
                    static final Gauge QUEUE = gauge("queue_length", "Orders that wait");
                    static final Histogram HTTP = histogram("http_seconds", "Requests").buckets(0.5, 1);
                    ServiceSpec s;
                    TeamSpec t;
                    abstract void use(Object value);
                """);
        int firstLine = (int) source.chars().filter(c -> c == '\n').count() + 1;
        for (int i = 0; i < expressions.size(); i++) {
            source.append("void method" + i + "() { use(" + expressions.get(i) + "); }\n");
        }
        source.append("}\n");
        return blamedLines(source.toString()).stream()
                .map(line -> expressions.get(line - firstLine))
                .toList();
    }

    private static SortedSet<Integer> blamedLines(String source) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        found,
                        List.of("-cp", classPath(), "-proc:none", "-Xlint:none"),
                        null,
                        List.of(new Snippet(source)));
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> (int) diagnostic.getLineNumber())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String classPath() {
        return Stream.of(Dsl.class, EnvironmentName.class, Metric.class, CallSite.class)
                .map(NotCompilingTest::location)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Snippet extends SimpleJavaFileObject {
        private final String text;

        Snippet(String text) {
            super(URI.create("string:///acme/snippet/Snippet.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
