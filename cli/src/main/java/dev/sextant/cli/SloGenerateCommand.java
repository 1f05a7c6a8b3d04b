package dev.sextant.cli;

import dev.sextant.generators.prometheus.ForeignRules;
import dev.sextant.importers.AlertWindowsFiles;
import dev.sextant.importers.AlertWindowsImport;
import dev.sextant.importers.ImportOptions;
import dev.sextant.importers.ImportedSlo;
import dev.sextant.importers.LabelNames;
import dev.sextant.importers.SloImport;
import dev.sextant.promql.PromqlException;
import dev.sextant.slo.AlertWindows;
import dev.sextant.slo.ForeignEvents;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        header = "Makes Prometheus rules of the SLOs in files of Sloth and OpenSLO.",
        synopsisHeading = "%nUsage: ",
        description = {
            "",
            "Reads Sloth's prometheus/v1 and PrometheusServiceLevel, and OpenSLO. SLOs in resources of Kubernetes become"
                    + " PrometheusRule resources, all others one rule file. If anything is wrong in any file, all of it is"
                    + " told and nothing is written.",
            ""
        },
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:the rules are written, if perhaps with a warning",
            "1:a file is wrong, and nothing is written",
            "2:wrong usage, or something could not be read or written"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SloGenerateCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A file with SLOs, or a folder of them. - reads one from standard input.")
    private final List<String> files = new ArrayList<>();

    @Mixin
    private final DialectOptions dialect = new DialectOptions();

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description =
                    "Where to write: one file if it ends with .yaml or .yml, else a folder with a file for each FILE."
                            + " Default: standard output.")
    private @Nullable String out;

    @Option(
            names = "--queries-out",
            paramLabel = "FILE",
            description =
                    "Queries of Sloth's files are of another language, such as MetricsQL or LogQL, and not checked. Rules"
                            + " that record them go to FILE, for vmalert or Loki's ruler; all others are made of what these"
                            + " record.")
    private @Nullable String queriesOut;

    @Option(
            names = "--naming",
            paramLabel = "sextant|sloth",
            description = "Whose names records, alerts, groups and labels get. Default: sextant.")
    void naming(String text) {
        naming = Naming.of(text).orElseThrow(() -> usage("--naming: '" + text + "' is neither sextant nor sloth"));
    }

    private Naming naming = Naming.SEXTANT;

    @Option(
            names = "--default-window",
            paramLabel = "30d",
            description = "The window of SLOs that name none. Default: 30d.")
    void defaultWindow(String text) {
        defaultWindow = Windows.parse(text).orElseThrow(() -> usage("--default-window: '" + text + "' is no 30d"));
    }

    private Duration defaultWindow = Duration.ofDays(30);

    @Option(
            names = "--windows",
            paramLabel = "DIR",
            description = "A folder with Sloth's AlertWindows files: over which windows to alert, by the SLO's window.")
    private @Nullable String windows;

    @Option(
            names = "--extra-label",
            paramLabel = "k=v",
            description = "A label for all SLOs; wins over those in files.")
    private final Map<String, String> extraLabels = new TreeMap<>();

    @Option(
            names = "--interval",
            paramLabel = "30s",
            description = "How often the rules are evaluated, a minute at most. Default: Prometheus's own interval.")
    void interval(String text) {
        Optional<Duration> given = Windows.parse(text)
                .filter(value ->
                        value.compareTo(Duration.ofSeconds(1)) >= 0 && value.compareTo(Duration.ofMinutes(1)) <= 0);
        interval = Optional.of(
                given.orElseThrow(() -> usage("--interval: '" + text + "' is no 30s, a second to a minute")));
    }

    private Optional<Duration> interval = Optional.empty();

    @Option(names = "--disable-alerts", description = "Only record.")
    private boolean disableAlerts;

    @Option(names = "--disable-recordings", description = "Only alert.")
    private boolean disableRecordings;

    SloGenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (disableAlerts && disableRecordings) {
            throw usage("--disable-alerts and --disable-recordings leave nothing to generate");
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
                throw usage("there is no SLO in " + String.join(", ", files));
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
            throw usage("--queries-out: name a file");
        }
        Path queries = absolute(name);
        if (files.stream().anyMatch(file -> absolute(file).equals(queries))) {
            throw usage("--queries-out: " + name + " is read; name another file");
        }
        if (out != null && (absolute(out).equals(queries) || absolute(out).equals(queries.getParent()))) {
            throw usage("--queries-out: " + name + " is where --out writes rules for Prometheus; name another file");
        }
    }

    private static Path absolute(String name) {
        return Path.of(name).toAbsolutePath().normalize();
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
        extraLabels.forEach((name, value) -> {
            if (!LabelNames.isLabel(name, dialect.dialect().version()) || value.isEmpty()) {
                throw usage("--extra-label: '" + name + "=" + value + "' is no label=value");
            }
        });
        Set<String> taken = new HashSet<>(extraLabels.keySet());
        taken.retainAll(naming.reserved());
        if (!taken.isEmpty()) {
            throw usage("--extra-label: " + String.join(", ", taken) + " tells SLOs from each other");
        }
        try {
            return new ImportOptions(
                    defaultWindow,
                    catalogue,
                    new TreeMap<>(extraLabels),
                    naming.reserved(),
                    dialect.dialect(),
                    queriesOut != null);
        } catch (IllegalArgumentException e) {
            throw usage(
                    "--default-window: " + Optional.ofNullable(e.getMessage()).orElse("cannot be watched"));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
