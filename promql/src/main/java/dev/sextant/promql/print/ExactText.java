package dev.sextant.promql.print;

import dev.sextant.promql.ast.AtModifier;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.DoublePredicate;

/** Constants of time that read back to the last digit, also those that Prometheus's own spelling rounds. */
final class ExactText {
    /** A range that Prometheus rounds to nothing, though it refuses a range of nothing. */
    private static final String NEXT_TO_NOTHING = "1e-10";

    private ExactText() {}

    /** A duration if whole milliseconds are enough, else a number of seconds. */
    static String duration(FixedDuration duration) {
        Duration value = duration.value();
        if (value.isZero()) {
            return NEXT_TO_NOTHING;
        }
        BigDecimal millis = BigDecimal.valueOf(value.abs().toMillis(), 3);
        if (isRead(value, (value.isNegative() ? millis.negate() : millis).doubleValue())) {
            return DurationText.of(value);
        }
        BigDecimal seconds = BigDecimal.valueOf(value.getSeconds()).add(BigDecimal.valueOf(value.getNano(), 9));
        return number(seconds, candidate -> isRead(value, candidate));
    }

    private static boolean isRead(Duration value, double seconds) {
        return FixedDuration.ofSeconds(seconds, Origin.NONE).value().equals(value);
    }

    /** Seconds with three decimals where those are enough. */
    static String timestamp(AtModifier.Timestamp timestamp) {
        BigDecimal seconds = BigDecimal.valueOf(timestamp.millis(), 3);
        String text = CanonicalSpelling.INSTANCE.timestamp(timestamp);
        return isRead(timestamp, Double.parseDouble(text))
                ? text
                : number(seconds, candidate -> isRead(timestamp, candidate));
    }

    private static boolean isRead(AtModifier.Timestamp timestamp, double seconds) {
        return AtModifier.Timestamp.ofSeconds(seconds).equals(timestamp);
    }

    /**
     * A number was read in seconds, so one of those next to the exact quotient gives it again; what was built beyond the
     * precision of doubles has none, and is spelled as near as can be.
     */
    private static String number(BigDecimal exact, DoublePredicate isRead) {
        double near = exact.doubleValue();
        for (double candidate : new double[] {near, Math.nextUp(near), Math.nextDown(near)}) {
            if (isRead.test(candidate)) {
                return NumberText.plain(candidate);
            }
        }
        return NumberText.plain(near);
    }
}
