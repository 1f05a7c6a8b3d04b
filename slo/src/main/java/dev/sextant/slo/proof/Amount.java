package dev.sextant.slo.proof;

import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.rules.Tier;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How many events there are between two samples.
 *
 * @param usual enough for every alert that asks for a number of bad ones
 * @param asked how many bad ones an alert asks for
 */
record Amount(BigDecimal usual, BigDecimal asked) {
    private static final BigDecimal PLENTY = BigDecimal.valueOf(1000);
    /** The last ones are counted in part only, and a share may lie below a threshold. */
    private static final BigDecimal ENOUGH = BigDecimal.valueOf(4);

    /**
     * Returns the amount for tests in which an alert may fire after some steps.
     *
     * @param steps as few as there are
     */
    static Amount of(ServiceLevel slo, int steps) {
        BigDecimal wanted = slo.alerts().firing().leastBadEvents().orElse(BigDecimal.ONE);
        BigDecimal samples = BigDecimal.valueOf((long) steps * Tempo.SAMPLES);
        BigDecimal usual = PLENTY;
        for (Tier tier : Tier.of(slo)) {
            usual = usual.max(wanted.multiply(ENOUGH).divide(tier.threshold().multiply(samples), 0, RoundingMode.UP));
        }
        return new Amount(usual, wanted);
    }

    /** So many that within some steps there are {@code part} of those that are asked for. */
    BigDecimal within(int steps, BigDecimal part) {
        return asked.multiply(part).divide(BigDecimal.valueOf((long) steps * Tempo.SAMPLES), MathContext.DECIMAL32);
    }
}
