package dev.sextant.cli;

import dev.sextant.generators.prometheus.ForeignRules;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.promql.PromqlException;
import dev.sextant.slo.AlertWindows;
import dev.sextant.slo.ForeignEvents;
import dev.sextant.slo.read.AlertWindowsFiles;
import dev.sextant.slo.read.AlertWindowsImport;
import dev.sextant.slo.read.ImportOptions;
import dev.sextant.slo.read.ImportedSlo;
import dev.sextant.slo.read.LabelNames;
import dev.sextant.slo.read.SloImport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes rules of the SLOs in files of Sloth and OpenSLO. */
@Command(
        name = "generate",
        headerHeading = "Example: sextant slo generate slos/*.yaml --out rules.yaml%n%n",
        header = "Generates Prometheus rules from SLOs in Sloth and OpenSLO files.",
        synopsisHeading = "%nUsage: ",
        description = {
            "",
            "Reads Sloth's prometheus/v1 and PrometheusServiceLevel, and OpenSLO. SLOs in Kubernetes resources become"
                    + " PrometheusRule resources, all others one rule file. If any file has an error, every error is"
                    + " reported and nothing is written.",
            ""
        },
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:the rules are written, possibly with warnings",
            "1:a file has errors, and nothing is written",
            "2:wrong usage, or something could not be read or written"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SloGenerateCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = SourceFiles.DESCRIPTION)
    private final List<String> files = new ArrayList<>();

    @Mixin
    private final DialectOptions dialect = new DialectOptions();

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description =
                    "Where to write: one file if PATH ends with .yaml or .yml, otherwise a folder with a file for each FILE."
                            + " Default: standard output.")
    private @Nullable String out;

    @Option(
            names = "--queries-out",
            paramLabel = "FILE",
            description =
                    "Queries in Sloth's files are in another language, such as MetricsQL or LogQL, and are not checked. Rules"
                            + " that record them go to FILE, for vmalert or Loki's ruler; all other rules are built on what"
                            + " these record.")
    private @Nullable String queriesOut;

    @Option(
            names = "--naming",
            paramLabel = "sextant|sloth",
            description = "Whose names to use for records, alerts, groups and labels. Default: sextant.")
    void naming(String text) {
        naming = Naming.of(text).orElseThrow(() -> usage("--naming: '" + text + "' is neither sextant nor sloth"));
    }

    private Naming naming = Naming.SEXTANT;

    @Option(
            names = "--default-window",
            paramLabel = "30d",
            description = "The window of SLOs that do not set one. Default: 30d.")
    void defaultWindow(String text) {
        defaultWindow = Windows.parse(text)
                .orElseThrow(() -> usage("--default-window: '" + text + "' is not a duration such as 30d"));
    }

    private Duration defaultWindow = Duration.ofDays(30);

    @Option(
            names = "--windows",
            paramLabel = "DIR",
            description = "A folder with Sloth's AlertWindows files: which windows to alert on, by the SLO's window.")
    private @Nullable String windows;

    @Option(
            names = "--extra-label",
            paramLabel = "k=v",
            description = "A label for all SLOs; overrides the labels in files. Can be given several times.")
    private final List<String> extraLabels = new ArrayList<>();

    @Option(
            names = "--interval",
            paramLabel = "30s",
            description = "How often the rules are evaluated, from 1s to 1m. Default: Prometheus's global interval.")
    void interval(String text) {
        Duration given = Windows.parse(text)
                .orElseThrow(() -> usage("--interval: '" + text + "' is not a duration such as 30s"));
        if (given.compareTo(Duration.ofSeconds(1)) < 0 || given.compareTo(Duration.ofMinutes(1)) > 0) {
            throw usage("--interval: '" + text + "' is not between 1s and 1m");
        }
        interval = Optional.of(given);
    }

    private Optional<Duration> interval = Optional.empty();

    @Option(names = "--disable-alerts", description = "Generate no alerts, only recording rules.")
    private boolean disableAlerts;

    @Option(names = "--disable-recordings", description = "Generate no recording rules, only alerts.")
    private boolean disableRecordings;

    SloGenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (disableAlerts && disableRecordings) {
            throw usage("--disable-alerts and --disable-recordings together leave nothing to generate");
        }
        SloOutput output = new SloOutput(out, console);
        if (queriesOut != null) {
            checkQueriesOut(queriesOut);
        }
        ImportProblems problems = new ImportProblems(console);
        SourceFiles sources = new SourceFiles(console, problems);
        List<SloImport> imports = SloInput.read(files, options(sources, problems), naming::key, sources, problems);
        List<SloRuleFile> rules = new ArrayList<>();
        for (SloImport file : imports) {
            rules.add(rules(file, problems));
        }
        problems.print();
        if (console.verdict().exitCode() == Verdict.CLEAN) {
            if (imports.stream().allMatch(file -> file.slos().isEmpty())) {
                throw usage("no SLOs found in " + String.join(", ", files));
            }
            output.place(rules);
            if (queriesOut != null) {
                output.place(
                        Path.of(queriesOut),
                        ForeignRules.ruleFile(SloRuleFile.header(files), interval, foreign(imports)));
            }
            output.write(sources.read());
        }
        return console.verdict().exitCode();
    }

    /** What Prometheus evaluates is no place for what it cannot read, and what is read none for what is written. */
    private void checkQueriesOut(String name) {
        if (name.isEmpty() || name.equals("-")) {
            throw usage("--queries-out: '" + name + "' is not a file name");
        }
        Path queries = absolute(name);
        if (files.stream().anyMatch(file -> absolute(file).equals(queries))) {
            throw usage("--queries-out: " + name + " is an input file; name another file");
        }
        if (out != null
                && (absolute(out).equals(queries)
                        || followed(out).equals(followed(name).getParent()))) {
            throw usage("--queries-out: " + name + " is where --out writes rules for Prometheus; name another file");
        }
    }

    private static Path absolute(String name) {
        return Path.of(name).toAbsolutePath().normalize();
    }

    /** Links are followed where they can be; where they cannot, writing says why. */
    private static Path followed(String name) {
        try {
            return Links.follow(Path.of(name));
        } catch (IOException e) {
            return absolute(name);
        }
    }

    private static List<ForeignEvents> foreign(List<SloImport> imports) {
        return imports.stream()
                .flatMap(file -> file.slos().stream())
                .map(slo -> slo.level().indicator())
                .filter(ForeignEvents.class::isInstance)
                .map(ForeignEvents.class::cast)
                .toList();
    }

    private SloRuleFile rules(SloImport file, ImportProblems problems) {
        SloRuleFile rules = new SloRuleFile(file.file());
        for (ImportedSlo slo : file.slos()) {
            if (!SloChecks.check(file.file(), slo.level(), naming, problems)) {
                continue;
            }
            try {
                rules.add(
                        slo.resource(),
                        naming.groups(slo, !disableRecordings, !disableAlerts).stream()
                                .map(group -> group.every(interval))
                                .toList());
            } catch (PromqlException e) {
                problems.add(SloChecks.noQuery(file.file(), slo.level(), e));
            }
        }
        return rules;
    }

    private ImportOptions options(SourceFiles sources, ImportProblems problems) throws IOException {
        Map<Duration, AlertWindows> catalogue = Map.of();
        if (windows != null) {
            AlertWindowsImport read = AlertWindowsFiles.read(sources.all(List.of(windows)));
            read.problems().forEach(problems::add);
            catalogue = read.catalogue();
        }
        TreeMap<String, String> labels = new TreeMap<>();
        for (String text : extraLabels) {
            int equals = text.indexOf('=');
            if (equals < 1 || equals == text.length() - 1) {
                throw usage("--extra-label: '" + text + "' is not a label and a value such as team=checkout");
            }
            String name = text.substring(0, equals);
            if (!LabelNames.isLabel(name, dialect.dialect().version())) {
                throw usage("--extra-label: '" + name + "' is not a valid label name");
            }
            if (naming.reserved().contains(name)) {
                throw usage("--extra-label: '" + name + "' cannot be set: it identifies the SLO");
            }
            labels.put(name, text.substring(equals + 1));
        }
        try {
            return new ImportOptions(
                    defaultWindow, catalogue, labels, naming.reserved(), dialect.dialect(), queriesOut != null);
        } catch (IllegalArgumentException e) {
            // The labels are checked above.
            throw usage("--default-window: " + PrometheusDuration.format(defaultWindow)
                    + " is not between 1d and 10y, and --windows has no file for it");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
