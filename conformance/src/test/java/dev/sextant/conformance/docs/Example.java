package dev.sextant.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.dsl.DefinitionRun;
import dev.sextant.dsl.Observability;
import dev.sextant.engine.Engine;
import dev.sextant.engine.Mode;
import dev.sextant.engine.Outcome;
import dev.sextant.engine.Request;
import dev.sextant.engine.load.Failures;
import dev.sextant.model.EnvironmentName;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Level;
import dev.sextant.source.report.SourcePaths;
import dev.sextant.source.report.TextReport;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Statements of a definition as a page shows them, run as a build runs them. What the statements take for granted is put
 * around them: environments, a platform, a team, some metrics; whatever they say themselves is left out.
 */
final class Example {

    /** On the line of the first statement, so that the lines of the page are the lines of the file. */
    private static final String BEFORE = "package shop; import static dev.sextant.dsl.Dsl.*;"
            + " import static dev.sextant.dsl.Dsl.promql; import static dev.sextant.promql.typed.Functions.*;"
            + " import dev.sextant.dsl.*; import dev.sextant.model.*; import dev.sextant.model.alerting.*;"
            + " import dev.sextant.model.platform.*; import dev.sextant.promql.typed.*;"
            + " public final class OrderTeam implements Observability {"
            + " static final EnvironmentName PRODUCTION = environment(\"production\"), STAGING = environment(\"staging\");"
            + " static final Label STATUS = label(\"status\");"
            + " static final Counter ORDERS = counter(\"orders_placed_total\", \"Orders placed\");"
            + " static final Histogram HTTP = histogram(\"http_request_duration_seconds\", \"Requests\")"
            + ".labels(STATUS).buckets(0.1, 0.5, 1, 2.5);"
            + " public void define(Workspace workspace) { ";

    /** Of Sloth, at {@code src/main/slos/orders.yml}. */
    private static final String SLOS = """
            version: prometheus/v1
            service: order-service
            slos:
              - name: checkout
                objective: 99
                sli:
                  events:
                    error_query: sum(rate(orders_placed_total{result="error"}[{{.window}}]))
                    total_query: sum(rate(orders_placed_total[{{.window}}]))
                alerting:
                  name: CheckoutBudgetBurn
            """;

    private static final String AFTER = "\n}}\n";

    private final String statements;
    private final Path folder;

    /** Makes an example that is compiled into {@code folder}. */
    Example(String statements, Path folder) {
        this.statements = statements;
        this.folder = folder;
    }

    /** Returns what a build prints about the statements. */
    List<String> printed() throws IOException, ReflectiveOperationException {
        Path slos = Files.createDirectories(folder.resolve("src/main/slos")).resolve("orders.yml");
        Files.writeString(slos, SLOS);
        DefinitionRun run = new DefinitionRun();
        surroundings().forEach(run::run);
        List<Diagnostic> found = new ArrayList<>();
        URL[] classes = {compiled().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, Example.class.getClassLoader())) {
            Observability definition = (Observability)
                    loader.loadClass("shop.OrderTeam").getDeclaredConstructor().newInstance();
            Failures.guard(definition, run::run).ifPresent(found::add);
        }
        found.addAll(run.diagnostics());
        Outcome outcome = new Engine(List.of())
                .run(new Request(
                        run.declaration(),
                        folder,
                        found,
                        folder.resolve("out"),
                        "out",
                        Mode.GENERATE,
                        Level.ERROR,
                        "mvn generate",
                        stage -> {}));
        return new TextReport(new SourcePaths(folder, List.of()), "mvn sextant:explain -Dcode=")
                .entries(outcome.diagnostics()).stream()
                        .map(TextReport.Entry::text)
                        .toList();
    }

    private List<Observability> surroundings() {
        List<Observability> around = new ArrayList<>();
        if (!statements.contains("workspace.environments(")) {
            around.add(workspace ->
                    workspace.environments(new EnvironmentName("production"), new EnvironmentName("staging")));
        }
        if (!statements.contains("workspace.platform(")) {
            around.add(workspace -> workspace.platform(
                    "shop",
                    platform ->
                            platform.alerting(alerting -> alerting.smtp("smtp.example.com", 587, "alerts@example.com")
                                    .email("operations", "operations@example.com")
                                    .defaultReceiver("operations"))));
        }
        if (!statements.contains("workspace.team(\"orders\"")) {
            around.add(workspace -> workspace.team("orders", team -> {}));
        }
        return around;
    }

    private Path compiled() throws IOException {
        Path source = folder.resolve("OrderTeam.java");
        Files.writeString(source, BEFORE + statements + AFTER);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        String classPath = System.getProperty("java.class.path");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of("-cp", classPath, "-proc:none", "-d", folder.toString()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as("%s", messages).isTrue();
        }
        return folder;
    }
}
