package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is read is not overwritten, whatever it is called. */
class OverwriteTest {
    private static final String SPEC = """
            version: prometheus/v1
            service: shop
            slos:
              - name: availability
                objective: 99.9
                sli:
                  events:
                    error_query: sum(rate(errors_total[{{.window}}]))
                    total_query: sum(rate(requests_total[{{.window}}]))
                alerting:
                  name: Shop
            """;

    @TempDir
    private Path folder;

    private Path spec;

    @BeforeEach
    void write() throws IOException {
        spec = Files.writeString(folder.resolve("spec.yml"), SPEC);
    }

    private void refused(String message, Object... args) throws IOException {
        List<String> command = new ArrayList<>(List.of("slo", "generate"));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        List<Path> before = files();

        Run run = Run.of(command.toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
        assertThat(spec).hasContent(SPEC);
        assertThat(files()).isEqualTo(before);
    }

    private List<Path> files() throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void theInputItself() throws IOException {
        refused(
                "sextant: " + spec + " is read, and would be overwritten; write to another file\n",
                spec,
                "--out",
                spec);
    }

    @Test
    void theInputByAnotherName() throws IOException {
        Path other = folder.resolve("sub/../spec.yml");
        Files.createDirectory(folder.resolve("sub"));
        refused(other + " is read", spec, "--out", other);
        refused(spec + " is read", folder.resolve("./spec.yml"), "--out", spec);
    }

    @Test
    void aLinkToTheInput() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yml"), spec);
        Path hard = Files.createLink(folder.resolve("hard.yml"), spec);
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), folder);
        refused(link + " is read", spec, "--out", link);
        refused(spec + " is read", link, "--out", spec);
        refused(hard + " is read", spec, "--out", hard);
        refused(linked.resolve("spec.yml") + " is read", spec, "--out", linked.resolve("spec.yml"));
    }

    @Test
    void anInputInTheFolderThatIsWritten() throws IOException {
        Path slos = Files.createDirectory(folder.resolve("slos"));
        Path inside = Files.move(spec, slos.resolve("spec.yaml"));
        spec = inside;
        refused(inside + " is read", slos, "--out", slos);
        refused(inside + " is read", inside, "--out", slos);
    }

    @Test
    void theQueriesOverTheInput() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yml"), spec);
        refused("--queries-out: " + spec + " is an input file; name another file", spec, "--queries-out", spec);
        refused(link + " is read", spec, "--queries-out", link);
    }

    @Test
    void windowsThatAreRead() throws IOException {
        Path windows = Files.createDirectory(folder.resolve("windows"));
        Path file = Files.writeString(windows.resolve("7d.yaml"), """
                apiVersion: sloth.slok.dev/v1
                kind: AlertWindows
                spec:
                  sloPeriod: 7d
                  page:
                    quick: {errorBudgetPercent: 8, shortWindow: 5m, longWindow: 1h}
                    slow: {errorBudgetPercent: 12.5, shortWindow: 30m, longWindow: 6h}
                  ticket:
                    quick: {errorBudgetPercent: 20, shortWindow: 2h, longWindow: 1d}
                    slow: {errorBudgetPercent: 42, shortWindow: 6h, longWindow: 3d}
                """);
        refused(file + " is read", spec, "--windows", windows, "--out", file);
    }

    @Test
    void twoOutputsThatAreOne() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.yml"), "");
        Path link = Files.createSymbolicLink(folder.resolve("queries.yml"), rules);
        refused(rules + " and " + link + " are one file; write to two", spec, "--out", rules, "--queries-out", link);
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), folder);
        Path again = linked.resolve("new.yml");
        refused("are one file", spec, "--out", folder.resolve("new.yml"), "--queries-out", again);
    }

    /** A link may be made before the file that it leads to. */
    @Test
    void twoOutputsThatWillBeOne() throws IOException {
        Path rules = folder.resolve("o.yml");
        Path there = Files.createDirectory(folder.resolve("there"));
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), there);
        for (Path link : List.of(
                link("osym.yml", "o.yml"),
                link("chain.yml", "osym.yml"),
                link("absolute.yml", rules.toString()),
                link("there/up.yml", "../o.yml"),
                link("by-folder.yml", "linked/../o.yml"))) {
            oneFile(rules, link);
            oneFile(link, rules);
        }
        oneFile(rules, linked.resolve("up.yml"));
        oneFile(link("one.yml", "there/new.yml"), linked.resolve("new.yml"));
        oneFile(folder.resolve("later/o.yml"), link("later.yml", "later/../later/o.yml"));
        oneFile(folder.resolve("later/o.yml"), link("to-later", "later").resolve("o.yml"));
    }

    private void oneFile(Path rules, Path queries) throws IOException {
        refused(
                "sextant: " + rules + " and " + queries + " are one file; write to two\n",
                spec,
                "--out",
                rules,
                "--queries-out",
                queries);
    }

    private Path link(String name, String target) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }

    @Test
    void queriesInTheFolderOfRules() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        for (Path there : List.of(rules, link("linked", "rules"))) {
            refused(" is where --out writes rules", spec, "--out", rules, "--queries-out", there.resolve("q.yml"));
            refused(" is where --out writes rules", spec, "--out", there, "--queries-out", rules.resolve("q.yml"));
        }
    }

    @Test
    void linksInACircle() throws IOException {
        Path circle = link("a.yml", "b.yml");
        link("b.yml", "a.yml");
        Path itself = link("self", "self");
        refused("cannot write " + circle + ": too many levels of symbolic links", spec, "--out", circle);
        refused("cannot write " + itself + "/spec.yaml: too many levels of symbolic links", spec, "--out", itself);
        refused(
                "cannot write " + circle + ": too many levels",
                spec,
                "--out",
                folder.resolve("o.yml"),
                "--queries-out",
                circle);
    }

    @Test
    void aLinkToAFileToBeIsWritten() throws IOException {
        Path link = link("osym.yml", "new/o.yml");
        assertThat(Run.of("slo", "generate", spec.toString(), "--out", link.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(folder.resolve("new/o.yml")).content().startsWith("# Generated by sextant slo");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        refused("cannot write " + file + "/spec.yaml: " + file + " is not a folder\n", spec, "--out", file);
        refused(": " + file + " is not a folder\n", spec, "--out", file.resolve("a/b"));
        refused(": " + file + " is not a folder\n", spec, "--out", file.resolve("a.yml"));
        refused(": " + file.toRealPath() + " is not a folder\n", spec, "--out", link("l.yml", "file/a.yml"));
        Path directory = Files.createDirectory(folder.resolve("d.yml"));
        refused("cannot write " + directory + ": is a directory\n", spec, "--out", directory);
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void aDeviceIsNoFolder() throws IOException {
        refused("cannot write /dev/null/spec.yaml: /dev/null is not a folder\n", spec, "--out", "/dev/null");
    }

    @Test
    void twoFilesOfOneName() throws IOException {
        Path first = Files.move(spec, Files.createDirectory(folder.resolve("a")).resolve("f.yml"));
        spec = first;
        Path second = Files.writeString(
                Files.createDirectory(folder.resolve("b")).resolve("f.yaml"), SPEC.replace("shop", "basket"));
        Path out = folder.resolve("out");
        refused(
                "sextant: " + first + " and " + second + " would both become " + out.resolve("f.yaml")
                        + "; rename one of them\n",
                first,
                second,
                "--out",
                out);
    }

    @Test
    void anOlderOutputIsOverwritten() throws IOException {
        Path rules = folder.resolve("rules.yml");
        assertThat(Run.of("slo", "generate", spec.toString(), "--out", rules.toString())
                        .exitCode())
                .isZero();
        assertThat(Run.of("slo", "generate", spec.toString(), "--out", rules.toString())
                        .exitCode())
                .isZero();
        assertThat(rules).content().startsWith("# Generated by sextant slo");
    }
}
