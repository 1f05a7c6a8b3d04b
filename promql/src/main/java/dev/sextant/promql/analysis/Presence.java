package dev.sextant.promql.analysis;

/** Whether the series of a result carry a label; an empty value is no label, as in Prometheus. */
public enum Presence {
    /** Every series has it. */
    PRESENT,
    /** Some series may have it, some may not. */
    POSSIBLE,
    /** No series has it. */
    ABSENT;

    /** What holds for series that come from either of two places. */
    Presence or(Presence other) {
        return this == other ? this : POSSIBLE;
    }

    /** What holds for series of which both things are known. */
    Presence and(Presence other) {
        return this == POSSIBLE ? other : this;
    }
}
