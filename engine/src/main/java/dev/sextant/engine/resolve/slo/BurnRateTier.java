package dev.sextant.engine.resolve.slo;

import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.quantity.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;

/**
 * One pair of windows of the multi-window, multi-burn-rate method: it fires when {@code budgetShare} of the error budget
 * would be spent within the long window, and stops soon after the short window is quiet.
 *
 * <p>Source: Google, The Site Reliability Workbook, chapter 5, table 5-8, whose windows belong to an SLO of 30 days; for
 * other SLOs they are scaled with the window.
 *
 * @param name stable; the {@code tier} label of the alert
 * @param severity how urgent it is
 * @param budgetShare the share of the budget, between 0 and 1
 * @param longWindow proves that it matters
 * @param shortWindow proves that it is still going on
 */
record BurnRateTier(
        String name, AlertSeverity severity, BigDecimal budgetShare, Duration longWindow, Duration shortWindow) {

    private static final Duration REFERENCE = Duration.ofDays(30);

    /**
     * Returns the four tiers for an SLO over {@code window}, most urgent first. No window is shorter than four scrapes,
     * since a rate needs two samples and one scrape may fail.
     */
    static List<BurnRateTier> of(Duration window, Duration scrapeInterval) {
        Duration shortest = ceilToMinute(scrapeInterval.multipliedBy(4));
        return List.of(
                tier("page-fast", AlertSeverity.CRITICAL, "0.02", Duration.ofHours(1), window, shortest),
                tier("page-slow", AlertSeverity.CRITICAL, "0.05", Duration.ofHours(6), window, shortest),
                tier("ticket-fast", AlertSeverity.WARNING, "0.10", Duration.ofDays(1), window, shortest),
                tier("ticket-slow", AlertSeverity.WARNING, "0.10", Duration.ofDays(3), window, shortest));
    }

    private static BurnRateTier tier(
            String name,
            AlertSeverity severity,
            String budgetShare,
            Duration longOfReference,
            Duration window,
            Duration shortest) {
        long millis = longOfReference.toMillis() * window.toMinutes() / REFERENCE.toMinutes();
        Duration longWindow = max(roundToMinute(Duration.ofMillis(millis)), shortest);
        Duration shortWindow = max(roundToMinute(longWindow.dividedBy(12)), shortest);
        return new BurnRateTier(name, severity, new BigDecimal(budgetShare), longWindow, shortWindow);
    }

    /** Returns how many times faster than allowed the budget is spent at the threshold: 14.4 for 2 % of 30 d in 1 h. */
    BigDecimal factor(Duration window) {
        BigDecimal share = budgetShare.multiply(BigDecimal.valueOf(window.toMillis()));
        return Decimals.normalized(share.divide(BigDecimal.valueOf(longWindow.toMillis()), MathContext.DECIMAL32));
    }

    private static Duration roundToMinute(Duration duration) {
        return Duration.ofMinutes((duration.toMillis() + 30_000) / 60_000);
    }

    private static Duration ceilToMinute(Duration duration) {
        return Duration.ofMinutes((duration.toMillis() + 59_999) / 60_000);
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
