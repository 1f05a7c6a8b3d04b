package dev.sextant.slo.rules;

import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.slo.ServiceLevel;
import java.math.BigDecimal;

/** What the alerts of an SLO tell whoever gets them: what happens, in words, and how much is left, in numbers. */
final class SloTexts {
    private final ServiceLevel slo;
    private final SloSeries series;

    SloTexts(ServiceLevel slo, SloSeries series) {
        this.slo = slo;
        this.series = series;
    }

    String burnSummary(Tier tier) {
        return slo.service() + " spends the error budget of '" + slo.name() + "' " + tooFast(tier.factor());
    }

    private static String tooFast(BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0
                ? "faster than it may"
                : "more than " + factor.toPlainString() + " times as fast as it may";
    }

    String burnDescription(Tier tier) {
        String longWindow = PrometheusDuration.format(tier.pair().longWindow());
        return "{{ $value | humanizePercentage }} of the events of the last " + longWindow + " were bad, where "
                + share(tier.budget()) + " may be. At this rate " + tier.pair().budget() + " of the error budget for "
                + PrometheusDuration.format(slo.window()) + " is gone within " + longWindow + "." + state();
    }

    /** The numbers as of now, which the alert's own series does not carry. */
    private String state() {
        return now(" Of the budget ", SloSeries.BUDGET_REMAINING, "humanizePercentage", " is left")
                + now("; at the burn rate of ", SloSeries.BURN_RATE, "humanize", "")
                + now(" it lasts ", SloSeries.TIME_TO_EXHAUSTION, "humanizeDuration", "")
                + ".";
    }

    private String now(String before, String name, String format, String after) {
        String query = CanonicalPrinter.print(series.of(name));
        return "{{ with query `" + query + "` }}" + before + "{{ . | first | value | " + format + " }}" + after
                + "{{ end }}";
    }

    String spentSummary() {
        return slo.service() + " has spent the error budget of '" + slo.name() + "'";
    }

    String spentDescription() {
        return "More than " + share(slo.objective().complement().asRatio()) + " of the events of the last "
                + PrometheusDuration.format(slo.window()) + " were bad. Of the error budget {{ $value |"
                + " humanizePercentage }} is left.";
    }

    String absentSummary() {
        return "Nothing is known of '" + slo.name() + "' of " + slo.service();
    }

    String absentDescription() {
        return "For an hour there was neither a good nor a bad event, and no counter of any: the service, its metrics or"
                + " their collection is gone, or the indicator names what does not exist.";
    }

    private static String share(BigDecimal ratio) {
        return new Percent(ratio.movePointRight(2)).toString();
    }
}
