package dev.sextant.slo;

import dev.sextant.model.quantity.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;

/**
 * The four pairs of windows over which an SLO's spending is watched, two urgent and two that can wait.
 *
 * <p>Source: Google, The Site Reliability Workbook, chapter 5, table 5-8, whose windows belong to 30 days.
 *
 * @param period the SLO's window that they are made for
 * @param pageQuick wakes somebody within minutes when nearly everything fails
 * @param pageSlow wakes somebody when the budget will not last days
 * @param ticketQuick tells of a loss that a day shows
 * @param ticketSlow tells of a loss that only days show
 */
public record AlertWindows(Duration period, Pair pageQuick, Pair pageSlow, Pair ticketQuick, Pair ticketSlow) {

    private static final Duration REFERENCE = Duration.ofDays(30);

    /**
     * A long window, which proves that it matters, and a short one, which proves that it is still going on.
     *
     * @param budget the share of the error budget that is spent within the long window at the threshold
     */
    public record Pair(Percent budget, Duration shortWindow, Duration longWindow) {

        /**
         * Returns how many times faster than allowed the budget is spent at the threshold: 14.4 for 2 % of 30 d in 1 h.
         */
        public BigDecimal factor(Duration period) {
            return budget.asRatio()
                    .multiply(BigDecimal.valueOf(period.toMillis()))
                    .divide(BigDecimal.valueOf(longWindow.toMillis()), MathContext.DECIMAL64)
                    .stripTrailingZeros();
        }
    }

    /** Returns the four pairs, most urgent first. */
    public List<Pair> pairs() {
        return List.of(pageQuick, pageSlow, ticketQuick, ticketSlow);
    }

    /** Returns the windows of the workbook's table with {@code period} in place of its 30 days; Sloth's own defaults. */
    public static AlertWindows workbook(Duration period) {
        return new AlertWindows(
                period,
                new Pair(percent(2), Duration.ofMinutes(5), Duration.ofHours(1)),
                new Pair(percent(5), Duration.ofMinutes(30), Duration.ofHours(6)),
                new Pair(percent(10), Duration.ofHours(2), Duration.ofDays(1)),
                new Pair(percent(10), Duration.ofHours(6), Duration.ofDays(3)));
    }

    /**
     * Returns the windows of the workbook's table, scaled from 30 days to {@code period}. None is shorter than
     * {@code shortest}, rounded up to the minute.
     */
    public static AlertWindows scaled(Duration period, Duration shortest) {
        AlertWindows table = workbook(period);
        return new AlertWindows(
                period,
                scaled(table.pageQuick, period, shortest),
                scaled(table.pageSlow, period, shortest),
                scaled(table.ticketQuick, period, shortest),
                scaled(table.ticketSlow, period, shortest));
    }

    private static Pair scaled(Pair pair, Duration period, Duration shortest) {
        long minutes = (shortest.toMillis() + 59_999) / 60_000;
        Duration least = Duration.ofMinutes(minutes);
        long millis = pair.longWindow.toMillis() * period.toMinutes() / REFERENCE.toMinutes();
        Duration longWindow = max(roundToMinute(Duration.ofMillis(millis)), least);
        return new Pair(pair.budget, max(roundToMinute(longWindow.dividedBy(12)), least), longWindow);
    }

    private static Percent percent(int value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    private static Duration roundToMinute(Duration duration) {
        return Duration.ofMinutes((duration.toMillis() + 30_000) / 60_000);
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
