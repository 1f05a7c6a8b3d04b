package dev.sextant.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.output.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DriftReportTest {

    @Test
    void showsWhatGenerateWouldDo() {
        List<Change> drift = List.of(
                changed("a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n5\nsix\n7\n8\n9\n"),
                new Change("b.yaml", Optional.empty(), Optional.of("b: 1\n")),
                new Change("c.yaml", Optional.of("c: 1\n"), Optional.empty()));

        assertThat(DriftReport.lines("out", drift)).containsExactly("""
                --- out/a.yaml
                +++ out/a.yaml
                @@ -3,7 +3,7 @@
                 3
                 4
                 5
                -6
                +six
                 7
                 8
                 9
                --- /dev/null
                +++ out/b.yaml
                @@ -0,0 +1,1 @@
                +b: 1
                --- out/c.yaml
                +++ /dev/null
                @@ -1,1 +0,0 @@
                -c: 1""".split("\n"));
    }

    @Test
    void showsWhatCannotBeSeen() {
        assertThat(DriftReport.lines("out", List.of(changed("a", "x\r\ny", "x\ny\n"))))
                .containsExactly(
                        "--- out/a", "+++ out/a", "@@ -1,2 +1,2 @@", "-x\\r", "-y\\ no newline at the end", "+x", "+y");
    }

    @Test
    void whatADiffShowsIsNoCommand() {
        assertThat(DriftReport.lines("out", List.of(changed("a", "::a\nb\u001b\n", "::a\n##[c\n"))))
                .containsExactly("--- out/a", "+++ out/a", "@@ -1,2 +1,2 @@", " \\u003a:a", "-b\\u001b", "+\\u0023#[c");
    }

    @Test
    void emptyFileThatGoesIsNamed() {
        assertThat(DriftReport.lines("out", List.of(new Change("a", Optional.of(""), Optional.empty()))))
                .containsExactly("--- out/a", "+++ /dev/null");
    }

    @Test
    void longDiffsAreCutWithCount() {
        String longText = "x\n".repeat(100);
        List<Change> drift = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            drift.add(new Change("f" + i, Optional.empty(), Optional.of(i == 0 ? longText : "x\n")));
        }

        List<String> lines = DriftReport.lines("out", drift);

        assertThat(lines.get(60)).isEqualTo("... and 43 more lines of this file");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("... and 2 more files");
        assertThat(lines).hasSize(60 + 1 + 19 * 4 + 1);
    }

    private static Change changed(String path, String before, String after) {
        return new Change(path, Optional.of(before), Optional.of(after));
    }
}
