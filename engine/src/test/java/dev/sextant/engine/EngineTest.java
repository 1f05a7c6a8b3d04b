package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.output.Change;
import dev.sextant.engine.output.WriteCounts;
import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.model.rule.RuleGroup;
import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {

    private static final Generator NAMES = model -> model.services().stream()
            .map(service -> new GeneratedFile("services/" + service.name() + ".yaml", "name: " + service.name() + "\n"))
            .toList();

    @TempDir
    Path folder;

    private final List<Stage> stages = new ArrayList<>();

    @Test
    void writesEveryEnvironmentIntoItsFolder() throws IOException {
        Outcome outcome = run(
                Mode.GENERATE,
                Level.ERROR,
                NAMES,
                TestModels.model(
                        "production",
                        List.of(TestModels.service("order", "availability", "latency")),
                        List.of(),
                        List.of(),
                        List.of()),
                TestModels.model(
                        "staging",
                        List.of(TestModels.service("order", "availability")),
                        List.of(),
                        List.of(),
                        List.of()));

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.failed()).isFalse();
        assertThat(outcome.summary()).isEqualTo(new Summary(1, 2, 0, 0, new WriteCounts(3, 0, 0)));
        assertThat(stages).containsExactly(Stage.VALIDATE, Stage.RESOLVE, Stage.GENERATE, Stage.CHECK, Stage.WRITE);
        assertThat(files())
                .containsExactly(
                        ".sextant-manifest",
                        "production/monitoring/services/order.yaml",
                        "staging/monitoring/services/order.yaml");
    }

    @Test
    void countsWhatEnvironmentsShareOnce() {
        Expr up = Promql.parse("up").orThrow();
        RuleGroup twice = TestModels.group(
                "g",
                TestModels.recording("a:b", up, Map.of("x", "1")),
                TestModels.recording("a:b", up, Map.of("x", "2")));
        RuleGroup more = TestModels.group("h", TestModels.recording("c:d", up, Map.of()));

        Outcome outcome = run(
                Mode.CHECK,
                Level.ERROR,
                NAMES,
                TestModels.model("production", List.of(), List.of(twice), List.of(), List.of()),
                TestModels.model("staging", List.of(), List.of(twice, more), List.of(more), List.of()));

        assertThat(outcome.summary().rules()).isEqualTo(4);
    }

    @Test
    void anythingFoundWhileLoadingForbidsWriting() throws IOException {
        Diagnostic found = Diagnostic.error(Code.DEFINITION_FAILED, TestModels.SITE, "it threw");
        Sited<EnvironmentName> badlyNamed = new Sited<>(new EnvironmentName("The Moon"), TestModels.SITE);
        // May be declared in what did not run, so nothing is said of it.
        Sited<EnvironmentName> unknown = new Sited<>(new EnvironmentName("mars"), TestModels.SITE);
        WorkspaceDeclaration workspace =
                new WorkspaceDeclaration(List.of(badlyNamed), List.of(), List.of(), List.of(), List.of(unknown));
        Request request = new Request(
                workspace,
                folder,
                List.of(found),
                folder.resolve("out"),
                "out",
                Mode.GENERATE,
                Level.ERROR,
                "mvn generate",
                stages::add);

        Outcome outcome = new Engine(List.of(NAMES)).run(request);

        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.DEFINITION_FAILED, Code.INVALID_NAME);
        assertThat(files()).isEmpty();
        assertThat(stages).containsExactly(Stage.VALIDATE);
    }

    @Test
    void warningsForbidWritingWhereTheyAreToFail() throws IOException {
        Diagnostic warning = Diagnostic.warning(Code.END_OF_LIFE, TestModels.SITE, "old");
        ResolvedModel model =
                TestModels.model("production", List.of(TestModels.service("order")), List.of(), List.of(), List.of());
        Engine engine = new Engine((workspace, diagnostics) -> List.of(model), List.of(NAMES));

        assertThat(engine.run(request(Mode.GENERATE, Level.WARNING, List.of(warning)))
                        .failed())
                .isTrue();
        assertThat(files()).isEmpty();
        assertThat(engine.run(request(Mode.GENERATE, Level.ERROR, List.of(warning)))
                        .failed())
                .isFalse();
        assertThat(files()).hasSize(2);
    }

    @Test
    void reportsAllThatIsWrongWithWhatWasGeneratedAndWritesNothing() throws IOException {
        Generator odd = model -> List.of(
                new GeneratedFile("a.yaml", "a: 1\n"),
                new GeneratedFile("A.yaml", "a: 2\n"),
                new GeneratedFile("a.yaml", "a: 3\n"),
                new GeneratedFile("services/../../../../x.yaml", "x: 1\n"));
        VectorSelector everything = VectorSelector.of("", List.of());
        ResolvedModel model = TestModels.model(
                "production",
                List.of(),
                List.of(TestModels.group("g", TestModels.recording("5xx", everything, Map.of()))),
                List.of(),
                List.of());

        Outcome outcome = run(Mode.GENERATE, Level.ERROR, odd, model);

        assertThat(outcome.diagnostics().stream()
                        .map(d -> d.code().id() + " " + d.message())
                        .toList())
                .satisfiesExactly(
                        text -> assertThat(text)
                                .isEqualTo("SXT705 the generated path"
                                        + " 'production/monitoring/services/../../../../x.yaml' has '..' in it"),
                        text -> assertThat(text)
                                .isEqualTo("SXT706 the generated paths 'production/monitoring/a.yaml' and"
                                        + " 'production/monitoring/A.yaml' are one file where case makes no"
                                        + " difference"),
                        text -> assertThat(text)
                                .isEqualTo("SXT706 two generated files have the path 'production/monitoring/a.yaml'"),
                        text -> assertThat(text).startsWith("SXT104 the recorded metric '5xx' has no valid name"),
                        text -> assertThat(text).startsWith("SXT201 the expression of '5xx' does not parse: "));
        assertThat(files()).isEmpty();
    }

    @Test
    void checkWritesNothingAndNamesWhatMendsIt() throws IOException {
        ResolvedModel model =
                TestModels.model("production", List.of(TestModels.service("order")), List.of(), List.of(), List.of());

        Outcome outcome = run(Mode.CHECK, Level.ERROR, NAMES, model);

        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.OUTPUT_DRIFT);
        assertThat(outcome.diagnostics().get(0).message())
                .isEqualTo("2 files in out differ from what the definitions generate");
        assertThat(outcome.diagnostics().get(0).hint()).contains("run \"mvn generate\" and commit the result");
        assertThat(outcome.drift())
                .extracting(Change::path)
                .containsExactly(".sextant-manifest", "production/monitoring/services/order.yaml");
        assertThat(files()).isEmpty();
    }

    @Test
    void checkOfWhatWasGeneratedIsClean() throws IOException {
        ResolvedModel model =
                TestModels.model("production", List.of(TestModels.service("order")), List.of(), List.of(), List.of());
        run(Mode.GENERATE, Level.ERROR, NAMES, model);

        Outcome outcome = run(Mode.CHECK, Level.ERROR, NAMES, model);

        assertThat(outcome.failed()).isFalse();
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.summary().files()).isEqualTo(new WriteCounts(0, 2, 0));
    }

    private Outcome run(Mode mode, Level failOn, Generator generator, ResolvedModel... models) {
        return new Engine((workspace, diagnostics) -> List.of(models), List.of(generator))
                .run(request(mode, failOn, List.of()));
    }

    private Request request(Mode mode, Level failOn, List<Diagnostic> found) {
        return new Request(
                TestModels.NOTHING,
                folder,
                found,
                folder.resolve("out"),
                "out",
                mode,
                failOn,
                "mvn generate",
                stages::add);
    }

    private List<String> files() throws IOException {
        Path out = folder.resolve("out");
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(out)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> out.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
