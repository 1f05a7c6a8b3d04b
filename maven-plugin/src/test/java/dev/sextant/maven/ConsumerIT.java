package dev.sextant.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.maven.ConsumerProject.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's day with the plugin, on a real Maven. */
class ConsumerIT {

    private static final String TEAM_FILE = "src/main/java/shop/OrderTeam.java";
    private static final String RULES = "out/production/monitoring/prometheus/rules/alerting-rules.yaml";

    @TempDir
    Path folder;

    private ConsumerProject project;

    @BeforeEach
    void copyProject() throws IOException {
        project = ConsumerProject.copyTo(folder.resolve("consumer"));
    }

    @Test
    void generateWritesTheStackAndThenNothing() throws IOException {
        Run first = project.maven("generate");

        assertSucceeded(first);
        assertThat(first.lines())
                .filteredOn(line -> line.contains("sextant: "))
                .singleElement()
                .asString()
                .matches("\\[INFO\\] sextant: 1 service, 1 SLO, \\d+ rules, 4 dashboards; \\d+ files: \\d+ written,"
                        + " 0 unchanged, 0 removed \\(\\d+\\.\\d s\\)");
        assertThat(project.generated()).contains(".sextant-manifest", RULES.substring("out/".length()));
        assertThat(project.read(RULES)).contains("OrderQueueLong");

        Run second = project.maven("generate");

        assertSucceeded(second);
        assertThat(second.text()).containsPattern("files: nothing to write \\(");
    }

    @Test
    void newTeamFileNeedsNoRegistration() throws IOException {
        project.write("src/main/java/shop/UserTeam.java", """
                package shop;

                import dev.sextant.dsl.Observability;
                import dev.sextant.dsl.Workspace;
                import dev.sextant.model.ServiceRuntime;

                public final class UserTeam implements Observability {
                    @Override
                    public void define(Workspace shop) {
                        shop.service("user-service", user -> user.team("orders").runtime(ServiceRuntime.GO));
                    }
                }
                """);

        Run run = project.maven("generate");

        assertSucceeded(run);
        assertThat(project.generated())
                .contains("production/monitoring/prometheus/service-monitors/user-service-monitor.yaml");
    }

    @Test
    void checkFailsOnDriftWithDiffAndTheCommandThatMendsIt() throws IOException {
        assertSucceeded(project.maven("generate"));
        Run clean = project.maven("sextant:check");
        assertSucceeded(clean);
        assertThat(clean.text()).containsPattern("files: all up to date \\(");

        String edited = project.read(RULES).replace("OrderQueueLong", "OrderQueueShort");
        project.write(RULES, edited);
        Run drifted = project.maven("sextant:check");

        assertThat(drifted.exitCode()).isEqualTo(1);
        assertThat(drifted.lines())
                .contains("[ERROR] --- " + RULES, "[ERROR] +++ " + RULES)
                .anyMatch(line -> line.startsWith("[ERROR] -") && line.contains("OrderQueueShort"))
                .anyMatch(line -> line.startsWith("[ERROR] +") && line.contains("OrderQueueLong"))
                .containsSequence(
                        "[ERROR] error[SXT704]: 1 file in out differs from what the definitions generate",
                        "  hint: run \"mvn generate\" and commit the result",
                        "  explain: mvn sextant:explain -Dcode=SXT704");
        assertThat(project.read(RULES)).isEqualTo(edited);
    }

    @Test
    void explainPrintsThePageOfACode() throws IOException {
        assertThat(project.maven("sextant:explain", "-Dcode=SXT004").lines())
                .contains("# SXT004: A required value is missing");

        Run unknown = project.maven("sextant:explain", "-Dcode=SXT4");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.text()).contains("there is no code 'SXT4'");
    }

    @Test
    void mistakesAreReportedWithTheirLinesAndNothingIsWritten() throws IOException {
        String source = project.read(TEAM_FILE).replace("order_queue_length", "sum(order_queue_length");
        project.write(TEAM_FILE, source);
        project.write("src/main/java/shop/UserTeam.java", """
                package shop;

                import dev.sextant.dsl.Observability;
                import dev.sextant.dsl.Workspace;

                public final class UserTeam implements Observability {
                    @Override
                    public void define(Workspace shop) {
                        throw new IllegalStateException("not today");
                    }
                }
                """);

        Run run = project.maven("generate");

        int line = lineOf(source, "sum(order_queue_length");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines())
                .anyMatch(text -> text.startsWith("[ERROR] " + TEAM_FILE + ":" + line + ": error[SXT201]: "))
                .contains("[ERROR] src/main/java/shop/UserTeam.java:9: error[SXT002]: shop.UserTeam threw"
                        + " java.lang.IllegalStateException: not today")
                .anyMatch(text -> text.contains(": sextant: 2 errors; nothing was written"));
        assertThat(project.generated()).isEmpty();
    }

    @Test
    void withoutDefinitionTheErrorShowsOneThatWorks() throws IOException {
        Files.delete(project.folder().resolve(TEAM_FILE));

        Run run = project.maven("generate");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).contains("[ERROR] error[SXT001]: no class implements dev.sextant.dsl.Observability");
        String shown = run.lines().stream()
                .dropWhile(line -> !line.strip().equals("package shop;"))
                .takeWhile(line -> !line.contains("or set <skip>"))
                .collect(Collectors.joining("\n"));

        project.write(TEAM_FILE, shown);
        assertSucceeded(project.maven("generate"));
        assertThat(project.generated())
                .contains("production/monitoring/prometheus/service-monitors/order-service-monitor.yaml");
    }

    @Test
    void parentsAndModulesWithoutTheDslArePassedOver() throws IOException {
        String pom = project.read("pom.xml");
        String coordinates = "<artifactId>observability</artifactId>\n  <version>1</version>";
        String dependencies = pom.substring(pom.indexOf("  <dependencies>"), pom.indexOf("  <build>"));
        String parent = pom.replace(dependencies, "")
                .replace(
                        coordinates,
                        coordinates.replace("observability", "parent")
                                + "\n  <packaging>pom</packaging>\n  <modules>\n    <module>app</module>\n"
                                + "    <module>observability</module>\n  </modules>");
        String module = """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>com.example</groupId>
                    <artifactId>parent</artifactId>
                    <version>1</version>
                  </parent>
                  <artifactId>%s</artifactId>
                %s</project>
                """;
        project.write("pom.xml", parent);
        project.write("app/pom.xml", module.formatted("app", ""));
        project.write("observability/pom.xml", module.formatted("observability", dependencies));
        project.write("observability/" + TEAM_FILE, project.read(TEAM_FILE));
        Files.delete(project.folder().resolve(TEAM_FILE));

        Run run = project.maven("generate");

        assertSucceeded(run);
        assertThat(run.lines()).filteredOn(line -> line.contains("sextant: ")).hasSize(1);
        assertThat(project.folder().resolve("observability/" + RULES)).exists();
        assertThat(project.generated()).isEmpty();
    }

    @Test
    void checkIsNotFooledByGenerateThatIsBoundToTheBuild() throws IOException {
        project.write(
                "pom.xml",
                project.read("pom.xml")
                        .replace(
                                "<extensions>true</extensions>",
                                "<executions><execution><goals><goal>generate-no-fork</goal></goals></execution>"
                                        + "</executions>"));
        assertSucceeded(project.maven("process-classes"));
        String edited = project.read(RULES).replace("OrderQueueLong", "OrderQueueShort");
        project.write(RULES, edited);

        assertThat(project.maven("sextant:check").exitCode()).isEqualTo(1);
        assertThat(project.read(RULES)).isEqualTo(edited);
    }

    @Test
    void helpListsTheGoals() {
        Run run = project.maven("sextant:help");

        assertSucceeded(run);
        assertThat(run.lines())
                .contains("sextant:generate", "sextant:generate-no-fork", "sextant:check", "sextant:help");
    }

    private static int lineOf(String source, String text) {
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(text);
    }

    private static void assertSucceeded(Run run) {
        assertThat(run.exitCode()).as(run.text()).isZero();
    }
}
