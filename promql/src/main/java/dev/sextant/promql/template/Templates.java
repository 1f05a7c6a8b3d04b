package dev.sextant.promql.template;

import dev.sextant.promql.PrometheusVersion;
import java.util.Optional;

/** The templates that stand in labels and annotations of alerting rules. */
public final class Templates {
    private Templates() {}

    /**
     * Reads a template as Prometheus does when it loads a rule file: it is parsed, functions and variables have to
     * exist, and nothing is executed. Never throws for what the text holds.
     *
     * <p>{@code $labels}, {@code $externalLabels}, {@code $externalURL} and {@code $value} are defined, except inside
     * {@code define} and {@code block}, which see no variables from outside.
     */
    public static TemplateCheck check(String text) {
        return check(text, PrometheusVersion.REFERENCE);
    }

    /** Reads a template as that release of Prometheus does; functions that came later do not exist. */
    public static TemplateCheck check(String text, PrometheusVersion version) {
        Findings findings = new Findings(text);
        try {
            new TemplateParser(new Tokens(new Lexer(text)), findings, version).parse();
        } catch (Abort abort) {
            findings.add(abort.kind(), abort.start(), abort.end(), abort.problem(), hint(text, abort));
        }
        return findings.result();
    }

    private static Optional<String> hint(String text, Abort abort) {
        return abort.kind() == TemplateProblem.Kind.SYNTAX
                ? TemplateHints.hint(text, abort.start(), abort.problem())
                : Optional.empty();
    }
}
