package dev.sextant.promql.ast;

/** The moment that {@code @} pins an evaluation to. */
public sealed interface AtModifier permits AtModifier.Timestamp, AtModifier.Bound {
    /**
     * A fixed moment.
     *
     * @param millis since 1970-01-01 UTC
     */
    record Timestamp(long millis) implements AtModifier {
        /** What Prometheus makes of a number of seconds: the nearest millisecond. */
        public static Timestamp ofSeconds(double seconds) {
            return new Timestamp(GoRounding.nearest(seconds * 1000));
        }
    }

    /** An end of the query's range. */
    enum Bound implements AtModifier {
        START,
        END
    }
}
