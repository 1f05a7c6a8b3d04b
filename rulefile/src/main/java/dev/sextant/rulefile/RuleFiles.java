package dev.sextant.rulefile;

import dev.sextant.promql.Dialect;
import java.util.ArrayList;
import java.util.List;

/** Prometheus rule files, and resources of Kubernetes that hold rules. */
public final class RuleFiles {
    private RuleFiles() {}

    /**
     * Reads a file as that Prometheus would, and goes on where it would stop: every problem is reported at once.
     *
     * <p>A document with a field {@code kind} is an object of Kubernetes; a file may hold many of them. Rules are read in
     * PrometheusRule, OpenShift's AlertingRule, Google's Rules, ClusterRules and GlobalRules, in the texts of a ConfigMap or
     * Secret, and in lists and templates of these; where other objects hold rules, it is said that they are not read. Of
     * rule files Prometheus reads the first document only. JSON is YAML, too.
     *
     * <p>Never throws for what the text holds. One that is too large, too deep or unfolds too far through aliases gets a
     * problem that names the limit.
     */
    public static RuleFile read(String text, Dialect dialect) {
        Report report = new Report(text);
        List<RuleGroup> groups = new ArrayList<>();
        try {
            StreamReader.read(
                    Documents.of(text),
                    new TextReading(report, dialect, Positions.SAME, 0, new TextBudget(text), groups));
        } catch (LimitReached limit) {
            report.stop(limit);
        }
        return new RuleFile(groups, report.inOrder());
    }

    /** Reads the bytes of a file. */
    public static RuleFile read(byte[] bytes, Dialect dialect) {
        return read(text(bytes), dialect);
    }

    /**
     * The text of a file's bytes: UTF-8, or UTF-16 behind a byte order mark. It ends with half of a pair of surrogates where
     * a byte does not fit; a file with such a text is refused at that place.
     */
    public static String text(byte[] bytes) {
        return FileText.decode(bytes);
    }
}
