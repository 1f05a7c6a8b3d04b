package dev.sextant.cli;

import dev.sextant.cli.json.RulesAnswerWriter;
import dev.sextant.rulefile.RuleFile;
import dev.sextant.rulefile.RuleFiles;
import dev.sextant.rulefile.RuleProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with rule files. */
@Command(
        name = "check",
        headerHeading = "Example: sextant rules check rules/*.yaml%n%n",
        header = "Checks Prometheus rule files, and rules in Kubernetes resources.",
        synopsisHeading = "%nUsage: ",
        description = {
            "",
            "Reads rules in PrometheusRule, OpenShift's AlertingRule, Google's Rules, ClusterRules and GlobalRules, the files"
                    + " in a ConfigMap or Secret, and lists and OpenShift templates of these. Rules in other kinds are"
                    + " reported as not read.",
            "",
            "Every file is read to its end, and every problem is reported with its line and column. With --json, each file"
                    + " gets a JSON object on one line.",
            ""
        },
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:Prometheus would load all of them, possibly with warnings",
            "1:some have errors, or hold rules that are not read",
            "2:wrong usage, or something could not be read"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RulesCheckCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A rule file. - reads one from standard input.")
    private final List<String> files = new ArrayList<>();

    @Mixin
    private final DialectOptions dialect = new DialectOptions();

    @Option(names = "--json", description = "Print JSON, for programs.")
    private boolean json;

    private int read;
    private int rules;
    private int errors;
    private int warnings;

    RulesCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (String file : files) {
            boolean standard = file.equals(STANDARD_INPUT);
            int largest = InputText.LARGEST_RULE_FILE;
            Optional<byte[]> bytes = standard
                    ? InputText.bytesOfStandardInput(largest, console)
                    : InputText.bytesOfFile(file, largest, console);
            if (bytes.isPresent()) {
                report(standard ? InputText.STANDARD_INPUT : file, bytes.get());
            }
        }
        if (!json) {
            console.out().flush();
            console.say(count(read, "file") + ", " + count(rules, "rule") + ", " + count(errors, "error") + ", "
                    + count(warnings, "warning"));
        }
        return console.verdict().exitCode();
    }

    private void report(String name, byte[] bytes) throws IOException {
        String text = RuleFiles.text(bytes);
        RuleFile file = RuleFiles.read(text, dialect.dialect());
        read++;
        rules += file.groups().stream().mapToInt(group -> group.rules().size()).sum();
        if (!file.isValid()) {
            console.verdict().findings();
        }
        if (json) {
            new RulesAnswerWriter(console.out()).write(name, file);
            return;
        }
        // A good file may be very large.
        Source source = Source.ofYaml(file.problems().isEmpty() ? "" : text);
        for (RuleProblem problem : file.problems()) {
            if (problem.kind() == RuleProblem.Kind.MORE_WARNINGS) {
                // It is about many lines, and no warning itself.
                console.printFinding(FindingText.withoutExcerpt(name, finding(problem)));
                continue;
            }
            errors += problem.isError() ? 1 : 0;
            warnings += problem.isError() ? 0 : 1;
            console.printFinding(FindingText.of(name, source, finding(problem)));
        }
    }

    private static Finding finding(RuleProblem problem) {
        boolean oneLine = problem.end().line() == problem.line();
        int length = oneLine ? Math.max(1, problem.end().column() - problem.column()) : 1;
        String message = (problem.isError() ? "" : "warning: ")
                + (problem.rule().isEmpty() ? "" : problem.rule() + ": ")
                + problem.message();
        return new Finding(problem.line(), problem.column(), length, message, problem.hint());
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
