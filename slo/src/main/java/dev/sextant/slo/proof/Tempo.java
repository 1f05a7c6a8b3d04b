package dev.sextant.slo.proof;

import dev.sextant.slo.AlertWindows.Pair;
import dev.sextant.slo.MeasuredEvents;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.TimeSlices;
import dev.sextant.slo.rules.SloSeries;
import java.time.Duration;

/**
 * How time passes in a test: rules are evaluated once a step, as seldom as the shortest window allows, and counters are
 * scraped five times in between.
 *
 * @param step the time between two evaluations
 */
record Tempo(Duration step) {
    static final int SAMPLES = 5;

    static Tempo of(ServiceLevel slo) {
        Duration shortest = SloSeries.SLICE;
        for (Pair pair : slo.windows().pairs()) {
            shortest = pair.shortWindow().compareTo(shortest) < 0 ? pair.shortWindow() : shortest;
        }
        if (slo.indicator() instanceof TimeSlices slices
                && slices.measured() instanceof MeasuredEvents
                && slices.slice().multipliedBy(2).compareTo(shortest) < 0) {
            // Nothing is known of a counter in a slice that holds less than two samples.
            shortest = slices.slice().multipliedBy(2);
        }
        return new Tempo(shortest.dividedBy(SAMPLES).multipliedBy(SAMPLES));
    }

    Duration sampleInterval() {
        return step.dividedBy(SAMPLES);
    }

    /** Returns how many steps it takes until that time has passed. */
    int steps(Duration time) {
        return (int) ((time.toMillis() + step.toMillis() - 1) / step.toMillis());
    }

    Duration at(int steps) {
        return step.multipliedBy(steps);
    }
}
