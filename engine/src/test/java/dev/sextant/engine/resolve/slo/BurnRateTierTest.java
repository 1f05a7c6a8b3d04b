package dev.sextant.engine.resolve.slo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.model.quantity.PrometheusDuration;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BurnRateTierTest {

    private static final Duration SCRAPE = Duration.ofSeconds(15);

    /** The Site Reliability Workbook, table 5-8. */
    @Test
    void overThirtyDaysTheTiersAreThoseOfTheBook() {
        assertThat(described(Duration.ofDays(30)))
                .containsExactly(
                        "page-fast 1h/5m 14.4", "page-slow 6h/30m 6", "ticket-fast 1d/2h 3", "ticket-slow 3d/6h 1");
    }

    @Test
    void windowsShrinkWithTheSloAndFactorsStay() {
        assertThat(described(Duration.ofDays(7)))
                .containsExactly(
                        "page-fast 14m/1m 14.4",
                        "page-slow 1h24m/7m 6",
                        "ticket-fast 5h36m/28m 3",
                        "ticket-slow 16h48m/1h24m 1");
    }

    @Test
    void noWindowIsShorterThanFourScrapes() {
        for (BurnRateTier tier : BurnRateTier.of(Duration.ofDays(1), Duration.ofMinutes(1))) {
            assertThat(tier.shortWindow()).isGreaterThanOrEqualTo(Duration.ofMinutes(4));
            assertThat(tier.longWindow()).isGreaterThanOrEqualTo(tier.shortWindow());
        }
    }

    /** Whatever the rounding: who burns at the factor for the long window has spent the tier's share. */
    @Test
    void theFactorSpendsTheShareWithinTheLongWindow() {
        for (int days = 1; days <= 90; days++) {
            Duration window = Duration.ofDays(days);
            for (BurnRateTier tier : BurnRateTier.of(window, SCRAPE)) {
                BigDecimal spent = tier.factor(window)
                        .multiply(BigDecimal.valueOf(tier.longWindow().toMillis()));
                BigDecimal share = tier.budgetShare().multiply(BigDecimal.valueOf(window.toMillis()));
                assertThat(spent.doubleValue() / share.doubleValue())
                        .as("%s over %s", tier.name(), window)
                        .isBetween(0.999999, 1.000001);
            }
        }
    }

    private static List<String> described(Duration window) {
        return BurnRateTier.of(window, SCRAPE).stream()
                .map(tier -> tier.name() + " " + PrometheusDuration.format(tier.longWindow()) + "/"
                        + PrometheusDuration.format(tier.shortWindow()) + " "
                        + tier.factor(window).toPlainString())
                .toList();
    }
}
