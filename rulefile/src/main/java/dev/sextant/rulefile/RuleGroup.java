package dev.sextant.rulefile;

import dev.sextant.source.Place;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Rules that are evaluated one after the other.
 *
 * @param place where it begins
 * @param name unique in its file
 * @param interval how often; Prometheus's global interval by default
 * @param queryOffset how far in the past; Prometheus's global offset by default
 * @param limit how many series a recording rule, and alerts an alerting rule, may make; 0 for any number
 * @param labels what every rule adds, where it says nothing else itself
 * @param rules those that could be read
 */
public record RuleGroup(
        Place place,
        LocatedText name,
        Optional<Duration> interval,
        Optional<Duration> queryOffset,
        long limit,
        List<NamedText> labels,
        List<Rule> rules) {
    public RuleGroup {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(name, "name");
        labels = List.copyOf(labels);
        rules = List.copyOf(rules);
    }
}
