package dev.sextant.slo.proof;

import dev.sextant.model.declared.ZeroTraffic;
import dev.sextant.model.proof.Expectation;
import dev.sextant.model.proof.Scenario;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.slo.BurnRateAlerts;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.rules.SloSeries;
import dev.sextant.slo.rules.Tier;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What may happen to a service, in numbers that follow from its objective and from the windows of its alerts. */
final class Scenarios {
    /** So far above a threshold, or below it, is clear of what extrapolation costs. */
    private static final BigDecimal MARGIN = new BigDecimal("0.1");

    /** Every window sees a constant share as it is, to the last digits. */
    private static final BigDecimal CLOSE = new BigDecimal("0.02");

    /** Long enough for events to be counted nearly all: a rate sees the last of them in part. */
    private static final Duration SETTLED = Duration.ofHours(2);

    /** Steps after which every window has a ratio. */
    private static final int WARM = 2;

    private final ServiceLevel slo;
    private final Tempo tempo;
    private final Source source;
    private final Told told;
    private final BigDecimal budget;
    private final Amount amount;
    private final int holding;

    Scenarios(ServiceLevel slo, Tempo tempo, Source source) {
        this.slo = slo;
        this.tempo = tempo;
        this.source = source;
        this.told = Told.of(slo);
        this.budget = slo.objective().complement().asRatio();
        this.amount = Amount.of(slo, WARM);
        this.holding = tempo.steps(slo.alerts().firing().holdingFor());
    }

    List<Scenario> all() {
        List<Scenario> all = new ArrayList<>();
        all.add(healthy());
        told.pages().stream().findFirst().ifPresent(page -> all.add(fastBurn(page)));
        if (source.anyShare()) {
            told.all().forEach(tier -> {
                all.add(edge("errors just above the threshold of " + tier.name(), close(tier, BigDecimal.ONE)));
                all.add(edge(
                        "errors just below the threshold of " + tier.name(), close(tier, BigDecimal.ONE.negate())));
            });
            told.slowShare().ifPresent(share -> all.add(constant("slow burn", share)));
        } else if (told.all().findAny().isPresent()) {
            all.add(constant("nothing but errors", BigDecimal.ONE));
        }
        if (source.canBeSilent()) {
            all.add(noTraffic());
            slo.alerts().noData().ifPresent(notice -> all.add(noData()));
        }
        slo.alerts().firing().leastBadEvents().ifPresent(least -> {
            all.add(fewBadEvents("too few bad events", new BigDecimal("0.8"), false));
            all.add(fewBadEvents("just enough bad events", new BigDecimal("1.2"), true));
        });
        if (source.counts()) {
            all.add(counterReset());
        }
        told.pages().stream().findFirst().ifPresent(page -> all.add(recovery(page)));
        return all;
    }

    private Scenario healthy() {
        int end = 2 * WARM;
        Duration at = tempo.at(end);
        return scenario(
                "healthy",
                traffic().badShare(BigDecimal.ZERO, end),
                expected()
                        .silence(at)
                        .ratios(at, BigDecimal.ZERO)
                        .budgetSpent(at, BigDecimal.ZERO)
                        .promise(at)
                        .finite(at));
    }

    /** Errors just above the threshold, behind traffic without any, are told once they fill the long window. */
    private Scenario fastBurn(Tier page) {
        BigDecimal share = source.anyShare() ? above(page.threshold()) : BigDecimal.ONE;
        int burn = tempo.steps(page.pair().longWindow()) + holding;
        Duration begin = tempo.at(WARM);
        Duration end = tempo.at(WARM + burn);
        return scenario(
                "fast burn",
                traffic().badShare(BigDecimal.ZERO, WARM).badShare(share, burn),
                expected().silence(begin).tier(end, page, true).finite(end));
    }

    /** Who is told of a constant share, and nothing else: of this there are many. */
    private Scenario edge(String name, BigDecimal wanted) {
        BigDecimal share = told.clear(wanted);
        int end = holding + WARM;
        Expected expected = expected().burns(tempo.at(end), told.above(share));
        return scenario(name, traffic().badShare(share, end), expected);
    }

    /** Every window, however long, sees a constant share of bad events as it is. */
    private Scenario constant(String name, BigDecimal wanted) {
        BigDecimal share = told.clear(wanted);
        boolean isTold = share.compareTo(budget) > 0 && slo.alerts().ticket().isPresent();
        // At the first step there is a ratio, and the alert on the spent budget begins to wait.
        int end = Math.max(tempo.steps(BurnRateAlerts.SPENT_FOR), holding) + WARM;
        Duration at = tempo.at(end);
        return scenario(
                name,
                traffic().badShare(share, end),
                (slo.window() instanceof TimeWindow.Rolling
                                ? expected().fires(at, told.above(share), isTold)
                                : expected().burns(at, told.above(share)))
                        .ratios(at, share)
                        .budgetSpent(at, spent(share))
                        .finite(at));
    }

    /** All fail, and they are nearly as many as an alert on spending too fast asks for, or hardly more. */
    private Scenario fewBadEvents(String name, BigDecimal part, boolean fires) {
        int end = Math.max(holding, tempo.steps(SETTLED)) + WARM;
        Duration at = tempo.at(end);
        Traffic traffic = new Traffic(source, amount.within(end - holding, part)).badShare(BigDecimal.ONE, end);
        Expected expected = expected().ratios(at, BigDecimal.ONE);
        // The slowest looks back furthest, over all of them.
        told.all()
                .max(Comparator.comparing(tier -> tier.pair().longWindow()))
                .ifPresent(tier -> expected.tier(at, tier, fires));
        return scenario(name, traffic, expected);
    }

    /** Nothing is known for longer than an installation takes. */
    private Scenario noData() {
        Duration early = tempo.at(tempo.steps(BurnRateAlerts.NO_DATA_FOR) - WARM);
        Duration late = tempo.at(tempo.steps(BurnRateAlerts.NO_DATA_FOR) + WARM);
        List<Expectation> expectations = expected().silence(early).noData(late).all();
        return new Scenario("no data", tempo.sampleInterval(), List.of(), expectations);
    }

    private Scenario noTraffic() {
        int end = 2 * WARM;
        Duration at = tempo.at(end);
        Expected expected = expected().silence(at);
        // Without a counter there is nothing, whatever a counter that stands still would mean.
        boolean allIsGood = slo.zeroTraffic() == ZeroTraffic.GOOD && source.counts();
        return scenario(
                "no traffic",
                traffic().none(end),
                (allIsGood ? expected.ratios(at, BigDecimal.ZERO) : expected.noRatio(at))
                        .budgetSpent(at, BigDecimal.ZERO)
                        .finite(at));
    }

    /** With some errors, as many as may be: a counter that starts again is not taken for more or fewer of them. */
    private Scenario counterReset() {
        BigDecimal share = source.anyShare() ? told.quietShare() : BigDecimal.ZERO;
        Duration at = tempo.at(2 * WARM);
        return scenario(
                "counter reset",
                traffic().badShare(share, WARM).restart(share, WARM),
                expected()
                        .silence(at)
                        .ratios(at, share)
                        .budgetSpent(at, spent(share))
                        .finite(at));
    }

    /** Everything fails, then nothing: the short windows end the pages while the first long one is still full of errors. */
    private Scenario recovery(Tier first) {
        int quiet = told.pages().stream().mapToInt(this::quiet).max().orElseThrow();
        int longest = tempo.steps(first.pair().longWindow());
        BigDecimal still = above(first.threshold());
        int needed = still.divide(BigDecimal.ONE.subtract(still), MathContext.DECIMAL64)
                        .multiply(BigDecimal.valueOf(quiet(first)))
                        .intValue()
                + 1;
        int burn = Math.max(WARM, Math.min(needed, longest)) + holding;
        Expected expected = expected().tier(tempo.at(burn), first, true);
        Duration over = tempo.at(burn + quiet(first));
        expected.tier(over, first, false);
        if (burn >= needed && burn + quiet(first) <= longest) {
            expected.ratioAbove(over, first.pair().longWindow(), first.threshold());
        }
        Duration end = tempo.at(burn + quiet);
        told.pages().forEach(page -> expected.tier(end, page, false));
        return scenario(
                "recovery",
                traffic().badShare(BigDecimal.ONE, burn).badShare(BigDecimal.ZERO, quiet),
                expected.finite(end));
    }

    /** Steps until a short window has forgotten: a long one is summed of slices, each of which has to forget too. */
    private int quiet(Tier tier) {
        Duration goesOn = slo.alerts().firing().keepFiringFor().orElse(Duration.ZERO);
        return tempo.steps(tier.pair().shortWindow().plus(SloSeries.SLICE).plus(goesOn));
    }

    private BigDecimal spent(BigDecimal share) {
        return share.divide(budget, MathContext.DECIMAL64).stripTrailingZeros();
    }

    /** A share hardly above a threshold, or, if {@code side} is less than zero, hardly below. */
    private static BigDecimal close(Tier tier, BigDecimal side) {
        BigDecimal threshold = tier.threshold();
        BigDecimal room = BigDecimal.ONE.subtract(threshold).divide(BigDecimal.valueOf(2));
        BigDecimal margin = threshold.multiply(CLOSE).min(room);
        return threshold.add(margin.multiply(side)).stripTrailingZeros();
    }

    /** Halfway to 1 where there is less room. */
    private static BigDecimal above(BigDecimal threshold) {
        BigDecimal room = BigDecimal.ONE.subtract(threshold).divide(BigDecimal.valueOf(2));
        return threshold.add(threshold.multiply(MARGIN).min(room)).stripTrailingZeros();
    }

    private Traffic traffic() {
        return new Traffic(source, amount.usual());
    }

    private Expected expected() {
        return new Expected(slo);
    }

    private Scenario scenario(String name, Traffic traffic, Expected expected) {
        return new Scenario(name, tempo.sampleInterval(), traffic.series(), expected.all());
    }
}
