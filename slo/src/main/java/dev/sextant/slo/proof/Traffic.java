package dev.sextant.slo.proof;

import dev.sextant.model.proof.InputSeries;
import dev.sextant.model.proof.Run;
import dev.sextant.promql.ast.LabelMatcher;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Events one phase after the other, and the counters that count them. */
final class Traffic {
    private final EventSeries series;

    /** Events between two samples. */
    private final BigDecimal events;

    private final List<Phase> phases = new ArrayList<>();

    private record Phase(int steps, BigDecimal good, BigDecimal bad, boolean restarts) {}

    Traffic(EventSeries series, BigDecimal events) {
        this.series = series;
        this.events = events;
    }

    /** Has that share of the events be bad for some time. */
    Traffic badShare(BigDecimal share, int steps) {
        return phase(share, steps, false);
    }

    /** The same behind a restart, which sets all counters back. */
    Traffic restart(BigDecimal share, int steps) {
        return phase(share, steps, true);
    }

    /** Has nothing happen for some time. */
    Traffic none(int steps) {
        phases.add(new Phase(steps, BigDecimal.ZERO, BigDecimal.ZERO, false));
        return this;
    }

    private Traffic phase(BigDecimal share, int steps, boolean restarts) {
        BigDecimal bad = events.multiply(share);
        phases.add(new Phase(steps, events.subtract(bad), bad, restarts));
        return this;
    }

    List<InputSeries> counters() {
        return series.all().stream().map(this::counter).toList();
    }

    private InputSeries counter(SortedMap<String, String> labels) {
        // From zero on, Prometheus would take a counter as just born, and extrapolate it less than the others.
        BigDecimal value = events;
        List<Run> runs = new ArrayList<>();
        for (Phase phase : phases) {
            BigDecimal growth = BigDecimal.ZERO;
            growth = series.good().contains(labels) ? growth.add(phase.good) : growth;
            growth = series.bad().contains(labels) ? growth.add(phase.bad) : growth;
            int samples = phase.steps * Tempo.SAMPLES;
            BigDecimal first;
            if (runs.isEmpty()) {
                // The sample at time zero is not counted among those of a phase.
                first = value;
                samples++;
            } else {
                first = phase.restarts ? growth : value.add(growth);
            }
            runs.add(new Run(first, growth, samples));
            value = first.add(growth.multiply(BigDecimal.valueOf(samples - 1L)));
        }
        SortedMap<String, String> others = new TreeMap<>(labels);
        String metric = others.remove(LabelMatcher.METRIC_NAME);
        return new InputSeries(String.valueOf(metric), others, runs);
    }
}
