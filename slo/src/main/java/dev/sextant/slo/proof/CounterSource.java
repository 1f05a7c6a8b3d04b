package dev.sextant.slo.proof;

import dev.sextant.model.proof.InputSeries;
import dev.sextant.model.proof.Run;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Counters of events.
 *
 * @param events which of them count which events
 * @param anyShare whether any share of the events can be bad
 */
record CounterSource(EventSeries events, boolean anyShare) implements Source {
    @Override
    public List<InputSeries> series(List<Phase> phases) {
        return events.all().stream().map(labels -> counter(labels, phases)).toList();
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public boolean canBeSilent() {
        return true;
    }

    private InputSeries counter(SortedMap<String, String> labels, List<Phase> phases) {
        BigDecimal value = Phase.before(phases);
        List<Run> runs = new ArrayList<>();
        for (Phase phase : phases) {
            BigDecimal growth = BigDecimal.ZERO;
            growth = events.good().contains(labels) ? growth.add(phase.good()) : growth;
            growth = events.bad().contains(labels) ? growth.add(phase.bad()) : growth;
            int samples = phase.samples();
            BigDecimal first;
            if (runs.isEmpty()) {
                // The sample at time zero is not counted among those of a phase.
                first = value;
                samples++;
            } else {
                first = phase.restarts() ? growth : value.add(growth);
            }
            runs.add(new Run.Growth(first, growth, samples));
            value = first.add(growth.multiply(BigDecimal.valueOf(samples - 1L)));
        }
        return Named.series(labels, runs);
    }
}
