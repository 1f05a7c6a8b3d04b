package dev.sextant.model.quantity;

import java.time.Duration;
import java.util.Objects;

/** The span of time over which an SLO promises. */
public sealed interface TimeWindow {

    /** Returns its length; that of a calendar window in round numbers, a month of 30 days and a quarter of 90. */
    Duration length();

    /** Returns how far back it can begin at most. */
    Duration longest();

    /** Returns it as text reads it, {@code 30d} or {@code the calendar month}. */
    String words();

    /**
     * The last {@code length} up to now, at any moment.
     *
     * @param length 1 to 90 days where it is declared in Java
     */
    record Rolling(Duration length) implements TimeWindow {
        public Rolling {
            Objects.requireNonNull(length, "length");
        }

        @Override
        public Duration longest() {
            return length;
        }

        @Override
        public String words() {
            return PrometheusDuration.format(length);
        }
    }

    /**
     * The week, month or quarter that now lies in, from its first midnight on; with the next one the budget is whole again.
     *
     * @param zone whose midnight it is, a name of the IANA time zone database such as {@code Europe/Berlin}, or {@code UTC}
     * @param later how long after the first midnight it begins, such as 14 days for a month that begins on the 15th
     */
    record Calendar(Unit unit, String zone, Duration later) implements TimeWindow {
        /** For the hour that is there twice when clocks are set back. */
        private static final Duration SPARE = Duration.ofDays(1);

        public Calendar {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(zone, "zone");
            Objects.requireNonNull(later, "later");
        }

        /**
         * The same, beginning later than with the first midnight.
         *
         * @param by less than 7 days in a week, less than 28 in a month or a quarter, so that each has such a day (SXT006)
         */
        public Calendar startingLater(Duration by) {
            return new Calendar(unit, zone, by);
        }

        @Override
        public Duration length() {
            return unit.length;
        }

        @Override
        public Duration longest() {
            return unit.longest.plus(SPARE);
        }

        @Override
        public String words() {
            return "the calendar " + unit.word;
        }
    }

    /** What a calendar divides the year into. */
    enum Unit {
        /** Monday to Sunday, as in ISO 8601. */
        WEEK("week", 7, 7),
        /** From the first day of a month on. */
        MONTH("month", 30, 31),
        /** From January, April, July and October on. */
        QUARTER("quarter", 90, 92);

        private final String word;
        private final Duration length;
        private final Duration longest;

        Unit(String word, int days, int mostDays) {
            this.word = word;
            this.length = Duration.ofDays(days);
            this.longest = Duration.ofDays(mostDays);
        }

        /** Returns what a window may begin later at most, exclusive. */
        public Duration mostLater() {
            return this == WEEK ? length : Duration.ofDays(28);
        }

        /** Returns the English word for it. */
        public String word() {
            return word;
        }
    }
}
