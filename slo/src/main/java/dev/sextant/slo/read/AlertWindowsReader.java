package dev.sextant.slo.read;

import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.rulefile.DurationText;
import dev.sextant.rulefile.DurationText.NoDuration;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.AlertWindows;
import dev.sextant.slo.AlertWindows.Pair;
import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.source.Place;
import java.time.Duration;
import java.util.Optional;

/** Reads one set of alert windows. */
final class AlertWindowsReader {
    private static final FieldSet RESOURCE =
            FieldSet.of("a set of alert windows", "apiVersion", "kind", "metadata", "spec");
    private static final FieldSet SPEC = FieldSet.of("the spec of AlertWindows", "sloPeriod", "page", "ticket");
    private static final FieldSet TIER = FieldSet.of("a severity", "quick", "slow");
    private static final FieldSet PAIR =
            FieldSet.of("a pair of windows", "errorBudgetPercent", "shortWindow", "longWindow");

    private AlertWindowsReader() {}

    /**
     * Windows that were read.
     *
     * @param place where their period stands
     */
    record Read(AlertWindows windows, Place place) {}

    static Optional<Read> read(Value document) {
        return document.fields(RESOURCE)
                .flatMap(fields -> fields.required("spec", "write a spec with sloPeriod, page and ticket"))
                .flatMap(spec -> spec.fields(SPEC))
                .flatMap(AlertWindowsReader::spec);
    }

    private static Optional<Read> spec(Fields spec) {
        Optional<Duration> period = duration(spec, "sloPeriod", "write the SLO's window, such as 7d");
        Place place = spec.get("sloPeriod").map(Value::place).orElseGet(spec::place);
        Tier page = tier(spec, "page", period);
        Tier ticket = tier(spec, "ticket", period);
        return period.flatMap(time -> page.quick.flatMap(pageQuick ->
                page.slow.flatMap(pageSlow -> ticket.quick.flatMap(ticketQuick -> ticket.slow.map(ticketSlow ->
                        new Read(new AlertWindows(time, pageQuick, pageSlow, ticketQuick, ticketSlow), place))))));
    }

    private record Tier(Optional<Pair> quick, Optional<Pair> slow) {}

    private static Tier tier(Fields spec, String name, Optional<Duration> period) {
        Optional<Fields> tier =
                spec.required(name, "write quick and slow windows for it").flatMap(value -> value.fields(TIER));
        return new Tier(
                tier.flatMap(fields -> pair(fields, "quick", period)),
                tier.flatMap(fields -> pair(fields, "slow", period)));
    }

    private static Optional<Pair> pair(Fields tier, String name, Optional<Duration> period) {
        return tier.required(name, "write errorBudgetPercent, shortWindow and longWindow for it")
                .flatMap(value -> value.fields(PAIR))
                .flatMap(fields -> pair(fields, period));
    }

    private static Optional<Pair> pair(Fields pair, Optional<Duration> period) {
        Optional<Percent> budget = pair.required("errorBudgetPercent", "write a percentage such as 2")
                .flatMap(Objectives::budget);
        Optional<Duration> shortWindow = duration(pair, "shortWindow", "write a duration such as 5m");
        Optional<Duration> longWindow = duration(pair, "longWindow", "write a duration such as 1h");
        if (longWindow.isPresent()) {
            shortWindow
                    .filter(time -> time.compareTo(longWindow.get()) >= 0)
                    .ifPresent(time -> tooLong(pair, "shortWindow", time, "longWindow", longWindow.get()));
            period.filter(time -> longWindow.get().compareTo(time) >= 0)
                    .ifPresent(time -> tooLong(pair, "longWindow", longWindow.get(), "sloPeriod", time));
        }
        return budget.flatMap(
                share -> shortWindow.flatMap(time -> longWindow.map(longer -> new Pair(share, time, longer))));
    }

    private static void tooLong(Fields pair, String field, Duration time, String longer, Duration limit) {
        pair.get(field)
                .ifPresent(value -> value.error(
                        Code.ALERT_WINDOWS,
                        PrometheusDuration.format(time) + " must be shorter than " + longer + ", which is "
                                + PrometheusDuration.format(limit),
                        "make it shorter"));
    }

    private static Optional<Duration> duration(Fields owner, String field, String hint) {
        Optional<Value> value = owner.required(field, hint);
        Optional<LocatedText> text = value.flatMap(Value::text);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Duration duration = DurationText.parse(text.get().value());
            if (!duration.isZero()) {
                return Optional.of(duration);
            }
            value.get().error(Code.ALERT_WINDOWS, "must be more than none", hint);
        } catch (NoDuration e) {
            value.get().error(Code.WRONG_TYPE, String.valueOf(e.getMessage()), hint);
        }
        return Optional.empty();
    }
}
