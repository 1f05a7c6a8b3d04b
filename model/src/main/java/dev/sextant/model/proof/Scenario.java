package dev.sextant.model.proof;

import java.time.Duration;
import java.util.List;

/**
 * Some traffic, and what the rules say about it.
 *
 * @param name what happens, for people
 * @param interval the time between two samples
 * @param series the traffic
 * @param expectations in the order of time
 */
public record Scenario(String name, Duration interval, List<InputSeries> series, List<Expectation> expectations) {
    public Scenario {
        series = List.copyOf(series);
        expectations = List.copyOf(expectations);
    }
}
