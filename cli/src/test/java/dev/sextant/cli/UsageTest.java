package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.PrometheusVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong calls, and help. */
class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "| sextant: Missing required subcommand",
                "promql | sextant promql: Missing required subcommand",
                "promql check | sextant promql check: no expression: give EXPR, -f FILE or - for standard input",
                "promql format | sextant promql format: no expression: give EXPR, -f FILE or - for standard input",
                "promql check up -f x | sextant promql check: both EXPR and -f: give one of them",
                "promql check - up | sextant promql check: standard input, -, is read alone: give no other EXPR or -f beside it",
                "promql check --json - - | sextant promql check: standard input, -, is read alone: give no other EXPR or -f beside it",
                "promql check --features x up | sextant promql check: --features: no feature 'x'; there are promql-experimental-functions, promql-extended-range-selectors, promql-binop-fill-modifiers, promql-duration-expr, promql-unquoted-utf8-names; or all, or none",
                "promql check --features all,none up | sextant promql check: --features: no feature 'all'; there are promql-experimental-functions, promql-extended-range-selectors, promql-binop-fill-modifiers, promql-duration-expr, promql-unquoted-utf8-names; or all, or none",
                "promql check --prometheus 2.39 up | sextant promql check: --prometheus: 2.39 is too old; the oldest known is 2.40",
                "promql check --prometheus three up | sextant promql check: --prometheus: 'three' is no version such as 3.16",
                "promql check --max-line 0 up | sextant promql check: --max-line: 0 is less than 1",
                "promql format --max-line -1 up | sextant promql format: --max-line: -1 is less than 1",
                "promql check --max-line ten up | sextant promql check: Invalid value for option '--max-line': 'ten' is not an int",
                "promql format --style ugly up | sextant promql format: --style: no style 'ugly'; there are canonical, pretty, review",
                "promql check --json --json up | sextant promql check: option '--json' should be specified only once"
            })
    void saysWhatIsWrongWithTheCall(String args, String message) {
        Run run = Run.of(args == null ? new String[0] : args.split(" ", -1));
        String command = message.substring(0, message.indexOf(':'));

        assertThat(run).isEqualTo(new Run(2, "", message + "\nTry: " + command + " --help\n"));
    }

    @Test
    void helpsWithWhatLooksLikeAnOption() {
        assertThat(Run.of("promql", "check", "-foo")).isEqualTo(new Run(2, "", """
                                sextant promql check: Unknown option: '-foo'
                                An expression that starts with - goes behind --
                                Try: sextant promql check --help
                                """));
        assertThat(Run.of("promql", "check", "--", "-foo", "-1")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void helpsWithAMisspelledCommand() {
        assertThat(Run.of("promql", "chek", "up").err()).contains("Did you mean: promql check?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@up", "'${sys:user.name}'", "\"quoted\"", "up"})
    void anExpressionIsTakenAsItStands(String expression) {
        String canonical =
                Run.of("promql", "format", "--style=canonical", expression).out();

        assertThat(canonical).isEqualTo(expression.startsWith("@") ? "" : expression.replace('\'', '"') + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "promql --help", "promql check --help", "promql format -h"})
    void helpStartsWithAnExample(String args) {
        Run run = Run.of(args.split(" ", -1));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Example: sextant promql ").contains("\nUsage: sextant");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"promql check|rate(errors_total[5m]) > 0.1", "promql format|sum(rate(x[5m]))by(job)"})
    void theExamplesWork(String command, String expression) {
        assertThat(Run.of((command + " --help").split(" ", -1)).out())
                .startsWith("Example: sextant " + command + " '" + expression + "'\n");
        String[] words = command.split(" ", -1);
        assertThat(Run.of(words[0], words[1], expression).exitCode()).isZero();
    }

    @Test
    void helpOfCheckNamesOptionsAndExitCodes() {
        assertThat(Run.of("promql", "check", "--help").out())
                .contains("--json", "--features=a,b|all|none", "--max-line=N", "--prometheus=X.Y", "--file=FILE")
                .contains("Default: " + PrometheusVersion.REFERENCE + ".")
                .endsWith("""
                        Exit code:
                          0   all are right
                          1   some are wrong
                          2   wrong usage, or something could not be read
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "promql check --version"})
    void saysItsVersion(String args) {
        assertThat(Run.of(args.split(" ", -1)).out())
                .matches("sextant [0-9]+\\.[0-9]+\\.\\S+, PromQL of Prometheus 3\\.16\n");
    }
}
