package dev.sextant.slo.rules;

import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.slo.AlertWindows.Pair;
import dev.sextant.slo.Notice;
import dev.sextant.slo.ServiceLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A pair of windows and what it tells.
 *
 * @param name stable; the {@code tier} label of the alert
 * @param severity how urgent it is
 * @param notice absent if nothing is to be told
 * @param factor how many times faster than allowed the budget is spent at the threshold
 * @param budget the share of events that may be bad, 0 to 1
 */
public record Tier(
        String name, AlertSeverity severity, Pair pair, Optional<Notice> notice, BigDecimal factor, BigDecimal budget) {

    /** The tiers' names, most urgent first. */
    public static final List<String> NAMES = List.of("page-fast", "page-slow", "ticket-fast", "ticket-slow");

    /** Returns the tiers of {@code slo}, most urgent first. */
    public static List<Tier> of(ServiceLevel slo) {
        Optional<Notice> page = slo.alerts().page();
        Optional<Notice> ticket = slo.alerts().ticket();
        return List.of(
                tier(slo, NAMES.get(0), AlertSeverity.CRITICAL, slo.windows().pageQuick(), page),
                tier(slo, NAMES.get(1), AlertSeverity.CRITICAL, slo.windows().pageSlow(), page),
                tier(slo, NAMES.get(2), AlertSeverity.WARNING, slo.windows().ticketQuick(), ticket),
                tier(slo, NAMES.get(3), AlertSeverity.WARNING, slo.windows().ticketSlow(), ticket));
    }

    private static Tier tier(
            ServiceLevel slo, String name, AlertSeverity severity, Pair pair, Optional<Notice> notice) {
        BigDecimal factor = pair.factor(slo.windows().period());
        BigDecimal budget = slo.objective().complement().asRatio();
        return new Tier(name, severity, pair, notice, factor, budget);
    }

    /** Whether it wakes somebody. */
    public boolean isPage() {
        return NAMES.indexOf(name) < 2;
    }

    /** Returns the share of bad events above which the alert fires. */
    public BigDecimal threshold() {
        return factor.multiply(budget);
    }

    /** Returns how the threshold comes about, {@code 14.4 × 0.1 = 1.44}. */
    public String arithmetic() {
        return factor.toPlainString() + " × " + budget.toPlainString() + " = "
                + threshold().stripTrailingZeros().toPlainString();
    }

    /** Whether any share of bad events, which is 1 at most, lies above the threshold. */
    public boolean canFire() {
        return threshold().compareTo(BigDecimal.ONE) < 0;
    }
}
