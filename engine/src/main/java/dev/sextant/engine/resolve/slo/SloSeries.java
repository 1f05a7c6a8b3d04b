package dev.sextant.engine.resolve.slo;

import static dev.sextant.promql.build.Functions.sumOverTime;
import static dev.sextant.promql.build.Metrics.gauge;
import static dev.sextant.promql.build.Metrics.label;

import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.promql.build.Gauge;
import dev.sextant.promql.build.InstantVector;
import dev.sextant.promql.build.Label;
import java.time.Duration;

/**
 * The series that an SLO's rules record. All carry the labels {@code service} and {@code slo}, which identify the SLO,
 * and no others.
 */
public final class SloSeries {

    /** Identifies the service. */
    public static final Label SERVICE = label("service");

    /** Identifies the SLO within its service. */
    public static final Label SLO = label("slo");

    /** The window of the recorded counts, from which long windows are summed. */
    static final Duration SLICE = Duration.ofMinutes(5);

    /** The share of good events that is promised. */
    public static final Gauge OBJECTIVE = gauge("slo:objective:ratio", "The share of good events that is promised");

    /** What is left of the error budget: 1 is untouched, 0 is spent, less is overdrawn. */
    public static final Gauge BUDGET_REMAINING =
            gauge("slo:error_budget_remaining:ratio", "What is left of the error budget");

    /** How many times faster than allowed the budget is being spent. */
    public static final Gauge BURN_RATE = gauge("slo:burn_rate:ratio", "How fast the error budget is being spent");

    /** The rate of bad events over a slice. */
    static final Gauge BAD = gauge("slo:bad_events:rate5m", "The rate of bad events");

    /** The rate of all events over a slice. */
    static final Gauge TOTAL = gauge("slo:events:rate5m", "The rate of all events");

    private SloSeries() {}

    /** Returns the share of bad events over {@code window}. */
    public static Gauge errorRatio(Duration window) {
        return gauge("slo:error_ratio:rate" + PrometheusDuration.format(window), "The share of bad events");
    }

    /** Returns the share of bad events over the shortest window that every SLO has. */
    public static Gauge shortest() {
        return errorRatio(SLICE);
    }

    /** Returns {@code series} of one SLO. */
    static Gauge of(Gauge series, String service, String slo) {
        return series.where(SERVICE.is(service), SLO.is(slo)).unscoped();
    }

    /** Returns what a recorded rate adds up to over {@code window}; in a ratio of two such sums the slice cancels out. */
    static InstantVector summed(Gauge rate, Duration window) {
        return sumOverTime(rate, window);
    }
}
