package dev.sextant.slo.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Some time in which the same goes on.
 *
 * @param steps how long
 * @param good how many good events there are between two samples
 * @param bad how many bad ones
 * @param restarts whether all counters begin anew with it
 */
record Phase(int steps, BigDecimal good, BigDecimal bad, boolean restarts) {
    private static final BigDecimal LEAST_BEFORE = BigDecimal.valueOf(1000);

    /**
     * What has been counted before them: as much as within them. From zero on, Prometheus would take a counter as just born,
     * and extrapolate it less than the others.
     */
    static BigDecimal before(List<Phase> phases) {
        return phases.stream().map(phase -> phase.good.add(phase.bad)).reduce(LEAST_BEFORE, BigDecimal::max);
    }

    int samples() {
        return steps * Tempo.SAMPLES;
    }

    /** Whether nothing happens. */
    boolean isSilent() {
        return good.add(bad).signum() == 0;
    }

    /** The share of bad events; only if something happens. */
    BigDecimal share() {
        return bad.divide(good.add(bad), MathContext.DECIMAL64).stripTrailingZeros();
    }
}
