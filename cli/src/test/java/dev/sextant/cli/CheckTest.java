package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told about expressions. */
class CheckTest {
    private static final String RATE = """
            1:10: expected type range vector in call to function "rate", got instant vector
              sum(rate(foo))
                       ^^^
              hint: the function wants a range: put [5m] after the selector
            """;

    @Test
    void saysNothingWhenAllIsRight() {
        assertThat(Run.of("promql", "check", "up", "rate(x[5m])")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void showsWhereWhatAndHowToMendIt() {
        assertThat(Run.of("promql", "check", "sum(rate(foo))")).isEqualTo(new Run(1, "expression:" + RATE, ""));
    }

    @Test
    void showsEveryErrorOfEveryExpression() {
        assertThat(Run.of("promql", "check", "sum(1) + sum(2)", "up", "a{")).isEqualTo(new Run(1, """
                                expression:1:5: expected type instant vector in aggregation expression, got scalar
                                  sum(1) + sum(2)
                                      ^
                                expression:1:14: expected type instant vector in aggregation expression, got scalar
                                  sum(1) + sum(2)
                                               ^
                                expression:1:3: unexpected end of input inside braces
                                  a{
                                    ^
                                  hint: add the '}' that is missing
                                """, ""));
    }

    @Test
    void countsLinesAndColumnsAndShowsTheLine() {
        assertThat(Run.of("promql", "check", "foo{\r\n\ta=\"ä😀\" c}\r\n").out())
                .isEqualTo("""
                        expression:2:9: unexpected identifier "c" in label matching, expected "," or "}"
                              a="ä😀" c}
                                     ^
                          hint: conditions are separated by commas, and all of them have to hold
                        """);
    }

    @Test
    void showsNoLineWhereThereIsNone() {
        assertThat(Run.of("promql", "check", "").out()).isEqualTo("expression:1:1: no expression found in input\n");
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String sum = "a+".repeat(1000) + "sum(1)" + "+a".repeat(1000);

        assertThat(Run.of("promql", "check", sum).out()).isEqualTo("""
                        expression:1:2005: expected type instant vector in aggregation expression, got scalar
                          …%ssum(1)%s…
                          %s^
                        """.replaceFirst("%s", "a+".repeat(28))
                .replaceFirst("%s", "+a".repeat(49))
                .replaceFirst("%s", " ".repeat(61)));
    }

    @Test
    void letsNoTextSteerTheTerminal() {
        assertThat(Run.of("promql", "check", "\u001b[31m").out())
                .startsWith("expression:1:1: unexpected character: ")
                .endsWith("\n  \\u001b[31m\n  ^^^^^^^^^^\n")
                .doesNotContain("\u001b");
    }

    @Test
    void readsOneExpressionFromStandardInput() {
        assertThat(Run.with("sum(rate(foo))\n", "promql", "check", "-")).isEqualTo(new Run(1, "<stdin>:" + RATE, ""));
        assertThat(Run.with("sum(rate(foo))\n", "promql", "check", "-f", "-"))
                .isEqualTo(new Run(1, "<stdin>:" + RATE, ""));
    }

    @Test
    void readsFilesAndSaysWhichCannotBeRead(@TempDir Path folder) throws IOException {
        Path right = Files.writeString(folder.resolve("right.promql"), "# how many\nsum(\n  up\n)\n");
        Path wrong = Files.writeString(folder.resolve("wrong.promql"), "sum(rate(foo))");
        Path absent = folder.resolve("absent.promql");

        assertThat(Run.of("promql", "check", "-f", right.toString(), "--file=" + wrong))
                .isEqualTo(new Run(1, wrong + ":" + RATE, ""));
        assertThat(Run.of("promql", "check", "-f", absent.toString(), "-f", wrong.toString()))
                .isEqualTo(new Run(2, wrong + ":" + RATE, "sextant: cannot read " + absent + ": no such file\n"));
    }

    @Test
    void aByteThatIsNoUtf8IsOneCharacter(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("bytes.promql"), Run.bytes("ü{a='\u00ff'} +"));

        assertThat(Run.of("promql", "check", "-f", file.toString()).out())
                .isEqualTo(file + ":1:1: unexpected character: '\ufffd'\n  \ufffd{a='\ufffd'} +\n  " + "^".repeat(10)
                        + "\n");
    }

    @Test
    void readsNoFileThatIsFarTooLarge() {
        byte[] large = new byte[InputText.LARGEST + 1];

        assertThat(Run.with(large, "promql", "check", "-"))
                .isEqualTo(new Run(2, "", "sextant: cannot read <stdin>: larger than 16 MiB\n"));
    }

    @Test
    void manyErrorsInOneLongLineTakeNoLongTime() {
        Run run = Run.with("sum(1)+".repeat(5000) + "1", "promql", "check", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.startsWith("<stdin>:")))
                .hasSize(5000);
        assertThat(run.out().lines()).allMatch(line -> line.length() < 170);
    }

    @Test
    void takesFeaturesAndVersion() {
        assertThat(Run.of("promql", "check", "mad_over_time(x[5m])").exitCode()).isEqualTo(1);
        assertThat(Run.of("promql", "check", "--features", "all", "mad_over_time(x[5m])")
                        .exitCode())
                .isZero();
        assertThat(Run.of("promql", "check", "--features=none", "mad_over_time(x[5m])")
                        .exitCode())
                .isEqualTo(1);
        assertThat(Run.of(
                                "promql",
                                "check",
                                "--features=duration-expr, promql-experimental-functions",
                                "mad_over_time(x[5m])")
                        .exitCode())
                .isZero();
        assertThat(Run.of("promql", "check", "--prometheus", "v3.14.0", "up").exitCode())
                .isZero();
        assertThat(Run.of("promql", "check", "http.requests").exitCode()).isEqualTo(1);
        assertThat(Run.of("promql", "check", "--features", "unquoted-utf8-names", "http.requests")
                        .exitCode())
                .isZero();
        assertThat(Run.of("promql", "check", "--features", "all", "--prometheus", "3.15", "http.requests")
                        .out())
                .contains("name \"http.requests\" without quotes needs Prometheus 3.16, this is for 3.15");
        assertThat(Run.of("promql", "check", "rate(a[5m] anchored)").exitCode()).isZero();
        assertThat(Run.of("promql", "check", "--prometheus", "3.15", "rate(a[5m] anchored)")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void dependsOnNoLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(Run.of("promql", "check", "sum(rate(foo))").out()).isEqualTo("expression:" + RATE);
        } finally {
            Locale.setDefault(before);
        }
    }
}
