package dev.sextant.slo.proof;

import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.rules.Tier;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tiers of an SLO that have an alert: those that tell somebody, and that some share of bad events is above of.
 *
 * @param pages those that wake somebody, most urgent first
 * @param tickets the others, most urgent first
 * @param budget the share of events that may be bad
 */
record Told(List<Tier> pages, List<Tier> tickets, BigDecimal budget) {
    private static final BigDecimal SLIGHTLY_LESS = new BigDecimal("0.98");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Told of(ServiceLevel slo) {
        List<Tier> all = Tier.of(slo).stream()
                .filter(tier -> tier.notice().isPresent() && tier.canFire())
                .toList();
        return new Told(
                all.stream().filter(Tier::isPage).toList(),
                all.stream().filter(tier -> !tier.isPage()).toList(),
                slo.objective().complement().asRatio());
    }

    /** Those that fire while {@code share} of the events are bad. */
    List<Tier> above(BigDecimal share) {
        return all().filter(tier -> tier.threshold().compareTo(share) < 0).toList();
    }

    /** Halfway between the lowest threshold of a ticket and the lowest of a page; absent if no share lies there. */
    Optional<BigDecimal> slowShare() {
        BigDecimal upper = lowest(pages.stream()).orElse(BigDecimal.ONE);
        return lowest(tickets.stream())
                .filter(lower -> lower.compareTo(upper) < 0)
                .map(lower -> lower.add(upper).divide(TWO).stripTrailingZeros());
    }

    /** Half of what may be, and half of what is told. */
    BigDecimal quietShare() {
        return lowest(all()).orElse(budget).min(budget).divide(TWO).stripTrailingZeros();
    }

    /** Returns that share, or a little less where it is a threshold: two floating point numbers may differ by nothing. */
    BigDecimal clear(BigDecimal share) {
        boolean onEdge = share.compareTo(budget) == 0
                || all().anyMatch(tier -> tier.threshold().compareTo(share) == 0);
        return onEdge ? clear(share.multiply(SLIGHTLY_LESS)) : share;
    }

    private static Optional<BigDecimal> lowest(Stream<Tier> tiers) {
        return tiers.map(Tier::threshold).min(Comparator.naturalOrder());
    }

    /** All of them, most urgent first. */
    Stream<Tier> all() {
        return Stream.concat(pages.stream(), tickets.stream());
    }
}
