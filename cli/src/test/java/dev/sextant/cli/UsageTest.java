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
                "promql check | sextant promql check: no expression given: pass EXPR, -f FILE, or - for standard input",
                "promql format | sextant promql format: no expression given: pass EXPR, -f FILE, or - for standard input",
                "promql check up -f x | sextant promql check: EXPR and -f cannot be combined: pass one of them",
                "promql check - up | sextant promql check: - (standard input) cannot be combined with any other EXPR or -f",
                "promql check --json - - | sextant promql check: - (standard input) cannot be combined with any other EXPR or -f",
                "promql check --features x up | sextant promql check: --features: 'x' is not a feature; use all, none, or any of promql-experimental-functions, promql-extended-range-selectors, promql-binop-fill-modifiers, promql-duration-expr, promql-unquoted-utf8-names",
                "promql check --features all,none up | sextant promql check: --features: 'all' is not a feature; use all, none, or any of promql-experimental-functions, promql-extended-range-selectors, promql-binop-fill-modifiers, promql-duration-expr, promql-unquoted-utf8-names",
                "promql check --prometheus 2.39 up | sextant promql check: --prometheus: 2.39 is too old; the oldest supported version is 2.40",
                "promql check --prometheus three up | sextant promql check: --prometheus: 'three' is not a version such as 3.16",
                "promql check --max-line 0 up | sextant promql check: --max-line: 0 is less than 1",
                "promql format --max-line -1 up | sextant promql format: --max-line: -1 is less than 1",
                "promql check --max-line ten up | sextant promql check: --max-line: 'ten' is not a whole number",
                "promql check --max-line -99999999999 up | sextant promql check: --max-line: -99999999999 is less than 1",
                "promql format --style ugly up | sextant promql format: --style: 'ugly' is not a style; use canonical or pretty or review",
                "promql check --json --json up | sextant promql check: option '--json' should be specified only once",
                "slo generate --default-window x x | sextant slo generate: --default-window: 'x' is not a duration such as 30d",
                "slo generate --default-window 0d - | sextant slo generate: --default-window: 0s is not between 1d and 10y, and --windows has no file for it",
                "slo generate --default-window 90m - | sextant slo generate: --default-window: 1h30m is not between 1d and 10y, and --windows has no file for it",
                "slo generate --interval 2m x | sextant slo generate: --interval: '2m' is not between 1s and 1m",
                "slo generate --interval 0s x | sextant slo generate: --interval: '0s' is not between 1s and 1m",
                "slo generate --interval -5s x | sextant slo generate: --interval: '-5s' is not a duration such as 30s",
                "slo generate --extra-label team - | sextant slo generate: --extra-label: 'team' is not a label and a value such as team=checkout",
                "slo generate --extra-label a= - | sextant slo generate: --extra-label: 'a=' is not a label and a value such as team=checkout",
                "slo generate --extra-label =c - | sextant slo generate: --extra-label: '=c' is not a label and a value such as team=checkout",
                "slo generate --extra-label __name__=c - | sextant slo generate: --extra-label: '__name__' is not a valid label name",
                "slo generate --queries-out - x | sextant slo generate: --queries-out: '-' is not a file name",
                "slo generate --naming pyrra x | sextant slo generate: --naming: 'pyrra' is neither sextant nor sloth"
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
                                Put -- before an argument that starts with - but is not an option
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
                          0   all are valid
                          1   some are not valid
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
