package dev.sextant.slo.rules;

import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.slo.Exprs;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.SloIdentity;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The series that an SLO's rules record. All carry the labels {@code service}, {@code slo} and, for a service that there may be
 * in several namespaces, {@code slo_namespace}, which identify the SLO, and those by which the indicator is grouped. What may
 * change, such as the team, is on {@link #INFO} alone: so no history ends when it does.
 */
public final class SloSeries {
    /** The label that identifies the service. */
    public static final String SERVICE = "service";

    /** The label that identifies the SLO within its service. */
    public static final String SLO = "slo";

    /** The label that tells an SLO from the same one in another namespace. */
    public static final String NAMESPACE = "slo_namespace";

    /** The label of an alert that tells its pair of windows. */
    public static final String TIER = "burn_rate_tier";

    /** The label of {@link #INFO} that tells the objective in percent. */
    public static final String OBJECTIVE_LABEL = "slo_objective";

    /** The label of counts in a calendar window that tells the window's first day, {@code 20261101}. */
    public static final String WINDOW_START = "window_start";

    /** Labels that nobody may give another meaning. */
    public static final Set<String> RESERVED = Set.of(SERVICE, SLO, NAMESPACE, TIER, OBJECTIVE_LABEL, WINDOW_START);

    /** The window of the recorded counts, from which long windows are summed. */
    public static final Duration SLICE = Duration.ofMinutes(5);

    /** The share of good events that is promised, 0 to 1. */
    public static final String OBJECTIVE = "slo:objective:ratio";

    /** The length of the window over which it is promised, in seconds. */
    public static final String WINDOW = "slo:window:seconds";

    /** What is left of the error budget: 1 is untouched, 0 is spent, less is overdrawn. */
    public static final String BUDGET_REMAINING = "slo:error_budget_remaining:ratio";

    /** How many times faster than allowed the budget is being spent, over the first long window. */
    public static final String BURN_RATE = "slo:burn_rate:ratio";

    /** How many times faster than allowed the budget was spent over the SLO's window: above 1 it is overdrawn. */
    public static final String WINDOW_BURN_RATE = "slo:window_burn_rate:ratio";

    /** When the budget is spent if the burn rate stays, in seconds from now; absent while nothing burns. */
    public static final String TIME_TO_EXHAUSTION = "slo:time_to_exhaustion:seconds";

    /** Always 1; its labels are what is to be known about the SLO. */
    public static final String INFO = "slo:info";

    /** How much of the calendar window is over, 0 to 1. */
    public static final String WINDOW_ELAPSED = "slo:window_elapsed:ratio";

    /** How much of the calendar window's events there have been, 0 to 1, as far as can be told. */
    public static final String WINDOW_PROGRESS = "slo:window_progress:ratio";

    /** The wall clock where the calendar is valid, in seconds since 1970 there; set back where windows begin later. */
    static final String CLOCK = "slo:clock:seconds";

    /** When the calendar window began, by the same clock. */
    static final String WINDOW_BEGAN = "slo:window_start:seconds";

    /** The same as a date that people can read, {@code 20261101}. */
    static final String WINDOW_DATE = "slo:window_start:date";

    /** The rate of bad events over a slice. */
    public static final String BAD = "slo:bad_events:rate5m";

    /** The rate of all events over a slice. */
    public static final String TOTAL = "slo:events:rate5m";

    private final SortedMap<String, String> labels;

    SloSeries(ServiceLevel slo) {
        labels = identity(slo.identity());
    }

    /** Returns the labels that tell that SLO from others. */
    public static SortedMap<String, String> identity(SloIdentity slo) {
        SortedMap<String, String> labels = new TreeMap<>(Map.of(SERVICE, slo.service(), SLO, slo.name()));
        slo.namespace().ifPresent(namespace -> labels.put(NAMESPACE, namespace));
        return Collections.unmodifiableSortedMap(labels);
    }

    /** Returns the name of the share of bad events over {@code window}. */
    public static String errorRatio(Duration window) {
        return "slo:error_ratio:rate" + PrometheusDuration.format(window);
    }

    /** Returns the name of the share of bad events over what an SLO promises for. */
    public static String errorRatio(TimeWindow window) {
        return window instanceof TimeWindow.Calendar calendar
                ? "slo:error_ratio:calendar_" + calendar.unit().word()
                : errorRatio(window.length());
    }

    /** What identifies the SLO. */
    SortedMap<String, String> labels() {
        return labels;
    }

    /** The SLO's own series of that name. */
    VectorSelector of(String name) {
        return Exprs.series(name, labels);
    }
}
