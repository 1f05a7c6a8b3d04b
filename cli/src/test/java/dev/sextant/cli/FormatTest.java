package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Promql;
import dev.sextant.promql.print.ReviewPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expressions in one form. */
class FormatTest {
    @Test
    void printsEachExpression() {
        assertThat(Run.of("promql", "format", "sum(rate(x[60s]))by(job)", "up"))
                .isEqualTo(new Run(0, "sum by (job) (rate(x[1m]))\nup\n", ""));
    }

    @Test
    void printsInEachStyle() {
        String text = "histogram_quantile(0.99,sum by(le)(rate(http_request_duration_seconds_bucket[5m])))>1";

        assertThat(Run.of("promql", "format", "--style", "canonical", text).out())
                .isEqualTo(
                        "histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 1\n");
        assertThat(Run.of("promql", "format", "--style=review", text).out())
                .isEqualTo(ReviewPrinter.print(Promql.parse(text).orThrow()) + "\n")
                .hasLineCount(5);
    }

    @Test
    void readsStandardInputAndFiles(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.promql"), "a  +  b");

        assertThat(Run.with("a-b", "promql", "format", "-")).isEqualTo(new Run(0, "a - b\n", ""));
        assertThat(Run.of("promql", "format", "-f", file.toString())).isEqualTo(new Run(0, "a + b\n", ""));
    }

    @Test
    void whatIsWrongGoesToStandardError() {
        assertThat(Run.of("promql", "format", "up", "a{", "up")).isEqualTo(new Run(1, "up\nup\n", """
                        expression:1:3: unexpected end of input inside braces
                          a{
                            ^
                          hint: add the '}' that is missing
                        """));
    }

    @Test
    void checkPrintsWhatIsNotFormatted(@TempDir Path folder) throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.promql"), "a+b\n");
        Path right = Files.writeString(folder.resolve("right.promql"), "a + b\n");

        assertThat(Run.of("promql", "format", "--check", "-f", wrong.toString(), "-f", right.toString()))
                .isEqualTo(new Run(1, wrong + ": not formatted\n", ""));
        assertThat(Run.of("promql", "format", "--check", "-f", right.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("promql", "format", "--check", "a + b")).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("promql", "format", "--check", "a + b\n\n"))
                .isEqualTo(new Run(1, "expression: not formatted\n", ""));
    }

    @Test
    void writesUtf8() {
        assertThat(Run.of("promql", "format", "{a='ä€😀'}").out()).isEqualTo("{a=\"ä€😀\"}\n");
    }
}
