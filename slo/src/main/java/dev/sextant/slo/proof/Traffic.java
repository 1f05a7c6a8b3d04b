package dev.sextant.slo.proof;

import dev.sextant.model.proof.InputSeries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Events one phase after the other. */
final class Traffic {
    private final Source source;

    /** Events between two samples. */
    private final BigDecimal events;

    private final List<Phase> phases = new ArrayList<>();

    Traffic(Source source, BigDecimal events) {
        this.source = source;
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

    List<InputSeries> series() {
        return source.series(phases);
    }
}
