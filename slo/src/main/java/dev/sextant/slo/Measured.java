package dev.sextant.slo;

import dev.sextant.promql.ast.Expr;
import java.time.Duration;

/** What is measured, before it is said how it spends the budget: event by event, or slice of time by slice of time. */
public sealed interface Measured permits MeasuredEvents, MeasuredShare, MeasuredSamples {

    /** Returns the indicator to which every event, or every sample, counts the same. */
    Indicator occurrences();

    /** Returns the share over {@code window}. Where nothing happened, or it is no number, there is none. */
    Expr share(Duration window);

    /** Returns 1 where there is a share, and 0 where there is none since nothing happened. */
    Expr happened(Duration window);

    /** Whether the share is that of what was good; otherwise it is that of what was bad. */
    boolean good();

    /** Calls the method of {@code visitor} for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind. */
    interface Visitor<R> {
        R events(MeasuredEvents events);

        R share(MeasuredShare share);

        R samples(MeasuredSamples samples);
    }
}
