package dev.sextant.slo;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * When an alert on spending too fast fires, beside its thresholds.
 *
 * @param holdingFor how long they have to be exceeded before
 * @param keepFiringFor how long it goes on afterwards
 * @param leastBadEvents how many bad events there have to be in the long window; only of indicators whose events are a rate per
 *     second
 */
public record Firing(Duration holdingFor, Optional<Duration> keepFiringFor, Optional<BigDecimal> leastBadEvents) {
    /** As long as they are exceeded. */
    public static final Firing AT_ONCE = new Firing(Duration.ZERO, Optional.empty(), Optional.empty());

    public Firing {
        Objects.requireNonNull(holdingFor, "holdingFor");
        Objects.requireNonNull(keepFiringFor, "keepFiringFor");
        Objects.requireNonNull(leastBadEvents, "leastBadEvents");
    }
}
