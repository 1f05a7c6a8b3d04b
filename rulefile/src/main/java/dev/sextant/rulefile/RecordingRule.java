package dev.sextant.rulefile;

import dev.sextant.source.Place;
import java.util.List;
import java.util.Objects;

/**
 * A rule that stores its result as a metric.
 *
 * @param place where it begins
 * @param name the metric
 * @param expr what is stored
 * @param labels what its series carry beside the labels of the result
 */
public record RecordingRule(Place place, LocatedText name, RuleExpr expr, List<NamedText> labels) implements Rule {
    public RecordingRule {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(expr, "expr");
        labels = List.copyOf(labels);
    }
}
