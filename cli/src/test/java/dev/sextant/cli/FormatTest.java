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

    /** Prometheus's own forms stay as they are, and what they would change is not printed. */
    @Test
    void refusesWhatWouldMeanSomethingElse() {
        assertThat(Run.of("promql", "format", "up", "a offset (5m) @ 1 * end", "up"))
                .isEqualTo(new Run(1, "up\nup\n", """
                        expression:1:10: the pretty form `a @ 1.000 offset (5m) * end` does not parse: Prometheus prints `@ 1.000 offset (5m)`, where the offset takes in the operator behind it
                          a offset (5m) @ 1 * end
                                   ^^^^
                          hint: --style review keeps the meaning
                        """));
        assertThat(Run.of("promql", "format", "--style", "canonical", "1 +\n a ^ -Inf ^ b"))
                .isEqualTo(new Run(1, "", """
                        expression:2:7: the canonical form `1 + a ^ -+Inf ^ b` parses to another expression: Prometheus prints `+Inf ^`, and reads the sign as that of the whole power
                           a ^ -Inf ^ b
                                ^^^
                          hint: --style review keeps the meaning
                        """));
        assertThat(Run.of("promql", "format", "--style", "review", "a ^ -Inf ^ b", "a offset (5m) @ 1 * end"))
                .isEqualTo(new Run(0, "a ^ -Inf ^ b\na offset (5m) @ 1.000 * end\n", ""));
    }

    @Test
    void namesEachPlaceOfALongText() {
        String text = "sum by (\"inf\") (rate(a[0.0001])) " + "+ sum by (job) (rate(a[5m])) ".repeat(5);

        assertThat(Run.of("promql", "format", text).err().lines().filter(line -> line.startsWith("expression:")))
                .containsExactly(
                        "expression:1:1: the pretty form does not parse: Prometheus prints the label `inf` without quotes,"
                                + " and does not read it so",
                        "expression:1:24: the pretty form does not parse: Prometheus prints `0s` for `0.0001`");
    }

    @Test
    void checkRefusesTheSame() {
        assertThat(Run.of("promql", "format", "--check", "a offset (5m) @ 1 * end")
                        .exitCode())
                .isEqualTo(1);
        assertThat(Run.of("promql", "format", "--check", "a offset (5m) @ 1 * end")
                        .out())
                .isEmpty();
        assertThat(Run.of("promql", "format", "--check", "--style=canonical", "+Inf * 2"))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("promql", "format", "--check", "--style=review", "a offset (5m) @ 1.000 * end"))
                .isEqualTo(new Run(0, "", ""));
    }

    @Test
    void aFormThatIsTooLongToBeReadIsRefused() {
        assertThat(Run.of("promql", "format", "--style=review", "a" + "+a".repeat(300_000)))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(1))
                .satisfies(run -> assertThat(run.out()).isEmpty())
                .satisfies(run -> assertThat(run.err())
                        .startsWith(
                                "expression:1:1: the review form does not parse: expression is longer than 1048576"));
    }
}
