package dev.sextant.benchmarks;

import dev.sextant.generators.prometheus.RuleFiles;
import dev.sextant.model.rule.Rule;
import dev.sextant.model.rule.RuleGroup;
import dev.sextant.slo.read.ImportOptions;
import dev.sextant.slo.read.ImportedSlo;
import dev.sextant.slo.read.SloFiles;
import dev.sextant.slo.read.SloImport;
import dev.sextant.slo.rules.SloRules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to make a rule file of 3,000 SLOs in Sloth's form, from text to text. The budget is 3 s. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class SloBenchmark {
    private static final int SLOS = 3_000;
    private static final int PER_FILE = 10;

    private final List<String> specs = new ArrayList<>();

    /** Writes the specs, and tells how large what comes of them is. */
    @Setup
    public void write() {
        for (int file = 0; file < SLOS / PER_FILE; file++) {
            StringBuilder spec = new StringBuilder("version: prometheus/v1\nservice: service-" + file + "\nslos:\n");
            for (int slo = 0; slo < PER_FILE; slo++) {
                String job = "job=\"service-" + file + "\",route=\"/" + slo + "\"";
                spec.append("- name: slo-").append(slo).append("\n  objective: 99.9\n  sli:\n    events:\n");
                spec.append("      error_query: sum(rate(http_request_duration_seconds_count{" + job
                        + ",code=~\"(5..|429)\"}[{{.window}}]))\n");
                spec.append("      total_query: sum(rate(http_request_duration_seconds_count{" + job
                        + "}[{{.window}}]))\n");
                spec.append("  alerting:\n    name: HighErrorRate\n");
            }
            specs.add(spec.toString());
        }
        int rules = groups().stream().mapToInt(group -> group.rules().size()).sum();
        int bytes = generate().getBytes(StandardCharsets.UTF_8).length;
        System.out.printf("%n%d rules and %d bytes for an SLO%n", rules / SLOS, bytes / SLOS);
    }

    private List<RuleGroup> groups() {
        List<RuleGroup> groups = new ArrayList<>();
        for (String spec : specs) {
            SloImport read = SloFiles.read("slos.yaml", spec, ImportOptions.DEFAULT);
            for (ImportedSlo slo : read.slos()) {
                SloRules rules = new SloRules(slo.level());
                List<Rule> all = new ArrayList<>(rules.recordings());
                all.addAll(rules.alerts());
                groups.add(rules.group(all));
            }
        }
        if (groups.size() != SLOS) {
            throw new IllegalStateException("only " + groups.size() + " SLOs were read");
        }
        return groups;
    }

    /** From specs to a rule file. */
    @Benchmark
    public String generate() {
        return RuleFiles.ruleFile(List.of("Benchmark"), groups());
    }
}
