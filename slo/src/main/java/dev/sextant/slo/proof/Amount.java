package dev.sextant.slo.proof;

import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.rules.Tier;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * How many events there are between two samples.
 *
 * @param usual enough for every alert that asks for a number of bad ones
 * @param tooFew all of them bad, and in no window as many as an alert asks for
 */
record Amount(BigDecimal usual, BigDecimal tooFew) {
    private static final BigDecimal PLENTY = BigDecimal.valueOf(1000);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Amount of(ServiceLevel slo, Tempo tempo) {
        BigDecimal wanted = slo.alerts().firing().leastBadEvents().orElse(BigDecimal.ONE);
        BigDecimal usual = PLENTY;
        Duration longest = Duration.ZERO;
        for (Tier tier : Tier.of(slo)) {
            Duration window = tier.pair().longWindow();
            longest = window.compareTo(longest) > 0 ? window : longest;
            BigDecimal perEvent = tier.threshold().multiply(samples(window, tempo));
            usual = usual.max(wanted.multiply(TWO).divide(perEvent, 0, RoundingMode.UP));
        }
        BigDecimal tooFew = wanted.divide(TWO.multiply(samples(longest, tempo)), MathContext.DECIMAL32);
        return new Amount(usual, tooFew);
    }

    private static BigDecimal samples(Duration window, Tempo tempo) {
        return BigDecimal.valueOf(window.toMillis())
                .divide(BigDecimal.valueOf(tempo.sampleInterval().toMillis()), MathContext.DECIMAL64);
    }
}
