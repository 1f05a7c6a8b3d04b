package dev.sextant.slo.rules;

import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.slo.ServiceLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the alerts of an SLO tell whoever gets them: what happens, in words, and how much is left, in numbers. */
final class SloTexts {
    private final ServiceLevel slo;
    private final SloSeries series;
    private final Optional<List<String>> groupedBy;

    SloTexts(ServiceLevel slo, SloSeries series) {
        this.slo = slo;
        this.series = series;
        this.groupedBy = GroupLabels.of(slo.indicator());
    }

    String burnSummary(Tier tier) {
        return slo.identity().who() + " spends the error budget of '" + slo.name() + "'" + group() + " "
                + tooFast(tier.factor());
    }

    private static String tooFast(BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0
                ? "faster than it may"
                : "more than " + factor.toPlainString() + " times as fast as it may";
    }

    String burnDescription(Tier tier) {
        String longWindow = PrometheusDuration.format(tier.pair().longWindow());
        return "{{ $value | humanizePercentage }} of the events of the last " + longWindow + " were bad, where "
                + share(tier.budget()) + " may be: more than " + tier.pair().budget() + " of the error budget for "
                + slo.window().words() + "." + state();
    }

    /**
     * The numbers as of now, which the alert's own series does not carry. Nothing where it is not known which labels tell
     * the alert's series from the others: the numbers of another one would mislead.
     */
    private String state() {
        if (groupedBy.isEmpty()) {
            return "";
        }
        return now(" Of the budget ", SloSeries.BUDGET_REMAINING, "humanizePercentage", " is left")
                + now("; at the burn rate of ", SloSeries.BURN_RATE, "humanize", "")
                + now(" it lasts ", SloSeries.TIME_TO_EXHAUSTION, "humanizeDuration", "")
                + ".";
    }

    private String now(String before, String name, String format, String after) {
        return "{{ with " + query(name) + " }}" + before + "{{ . | first | value | " + format + " }}" + after
                + "{{ end }}";
    }

    /** The labels of the group are filled in when the alert fires. */
    private String query(String name) {
        String query = CanonicalPrinter.print(series.of(name));
        List<String> labels = groupedBy.orElse(List.of());
        if (labels.isEmpty()) {
            return "query `" + query + "`";
        }
        StringBuilder format = new StringBuilder(query.substring(0, query.length() - 1));
        StringBuilder values = new StringBuilder();
        for (String label : labels) {
            format.append(',').append(label).append("=%q");
            values.append(" $labels.").append(label);
        }
        return "printf `" + format + "}`" + values + " | query";
    }

    /** Which of the group it is. */
    private String group() {
        StringBuilder text = new StringBuilder();
        for (String label : groupedBy.orElse(List.of())) {
            text.append(text.isEmpty() ? " for " : ", ")
                    .append(label)
                    .append(" {{ $labels.")
                    .append(label)
                    .append(" }}");
        }
        return text.toString();
    }

    String spentSummary() {
        return slo.identity().who() + " has spent the error budget of '" + slo.name() + "'" + group();
    }

    String spentDescription() {
        String mayBeBad = share(slo.objective().complement().asRatio());
        String events = slo.window() instanceof TimeWindow.Calendar
                ? "of all events that " + slo.window().words() + " is going to have"
                : "of the events of the last " + slo.window().words();
        return "More than " + mayBeBad + " " + events
                + " were bad. Of the error budget {{ $value | humanizePercentage }} is left.";
    }

    String absentSummary() {
        return "Nothing is known of '" + slo.name() + "' of " + slo.identity().who();
    }

    String absentDescription() {
        return "For an hour there was neither a good nor a bad event, and no counter of any: the service, its metrics or"
                + " their collection is gone, or the indicator names what does not exist.";
    }

    private static String share(BigDecimal ratio) {
        return new Percent(ratio.movePointRight(2)).toString();
    }
}
