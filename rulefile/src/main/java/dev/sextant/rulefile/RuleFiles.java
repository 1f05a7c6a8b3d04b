package dev.sextant.rulefile;

import dev.sextant.promql.Dialect;
import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.rulefile.yaml.YamlNode;
import dev.sextant.rulefile.yaml.YamlReader;
import dev.sextant.rulefile.yaml.YamlStream;
import java.util.ArrayList;
import java.util.List;

/** Prometheus rule files, and PrometheusRule resources. */
public final class RuleFiles {
    private RuleFiles() {}

    /**
     * Reads a file as that Prometheus would, and goes on where it would stop: every problem is reported at once.
     *
     * <p>A document with a field {@code kind} is a resource of Kubernetes; a file may hold many of them, and those of
     * other kinds are skipped. Of rule files Prometheus reads the first document only. JSON is YAML, too.
     *
     * <p>Never throws for what the text holds. One that is too large, too deep or unfolds too far through aliases gets a
     * problem that names the limit.
     */
    public static RuleFile read(String text, Dialect dialect) {
        Report report = new Report(text);
        YamlStream stream = YamlReader.read(text);
        List<YamlNode> documents = stream.documents();
        boolean resources =
                documents.stream().anyMatch(root -> DocumentReader.kind(root).isPresent());
        List<RuleGroup> groups = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            YamlNode root = documents.get(i);
            if (i == 0 || DocumentReader.kind(root).isPresent()) {
                groups.addAll(DocumentReader.read(root, report, dialect));
            } else if (!resources || !ValueReader.isNull(root)) {
                ignored(root.place(), report);
            }
        }
        stream.failure().ifPresent(error -> {
            if (documents.isEmpty() || resources) {
                report.broken(error);
            } else {
                ignored(error.place(), report);
            }
        });
        return new RuleFile(groups, report.inOrder());
    }

    /** Reads the bytes of a file, which have to be UTF-8. */
    public static RuleFile read(byte[] utf8, Dialect dialect) {
        return read(Utf8Text.decode(utf8), dialect);
    }

    private static void ignored(Place place, Report report) {
        report.add(
                Kind.IGNORED_DOCUMENT,
                place,
                "Prometheus reads the first document of a rule file only",
                "put these rules in a file of their own");
    }
}
