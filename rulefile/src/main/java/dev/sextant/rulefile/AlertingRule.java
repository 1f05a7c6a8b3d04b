package dev.sextant.rulefile;

import dev.sextant.source.Place;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule that raises alerts.
 *
 * @param place where it begins
 * @param name the alert's name
 * @param expr an alert is raised for each element of its result
 * @param holdingFor how long that has to last first ({@code for}); at once by default
 * @param keepFiringFor how long the alert goes on when that is over; not at all by default
 * @param labels what the alert carries beside the labels of the element
 * @param annotations what people are told
 */
public record AlertingRule(
        Place place,
        LocatedText name,
        RuleExpr expr,
        Optional<Duration> holdingFor,
        Optional<Duration> keepFiringFor,
        List<NamedText> labels,
        List<NamedText> annotations)
        implements Rule {
    public AlertingRule {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(expr, "expr");
        labels = List.copyOf(labels);
        annotations = List.copyOf(annotations);
    }
}
