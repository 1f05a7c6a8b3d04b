package dev.sextant.model.alerting;

import dev.sextant.promql.ast.LabelMatcher;
import java.util.List;

/**
 * Silences {@code target} alerts while a {@code source} alert fires that agrees on the labels in {@code equal}.
 *
 * @param source what the alert that silences looks like; not empty
 * @param target what the silenced alert looks like; not empty
 * @param equal label names on which both have to agree; not empty, since Alertmanager counts two missing labels as equal
 */
public record Inhibition(List<LabelMatcher> source, List<LabelMatcher> target, List<String> equal) {
    public Inhibition {
        source = List.copyOf(source);
        target = List.copyOf(target);
        equal = List.copyOf(equal);
        if (source.isEmpty() || target.isEmpty() || equal.isEmpty()) {
            throw new IllegalArgumentException(
                    "an inhibition without source, target or equal labels silences too much");
        }
    }
}
