package dev.sextant.promql.typed;

/** Parts of dates, all in UTC. */
abstract class DateFunctions extends MathFunctions {
    DateFunctions() {}

    /** The minute of the hour, 0 to 59, of the moment that the query is for. */
    public static InstantVector minute() {
        return new Arguments().numbers("minute");
    }

    /** The minute of the hour, 0 to 59, of each value in seconds since 1970-01-01. */
    public static InstantVector minute(Numbers vector) {
        return Arguments.of(vector).numbers("minute");
    }

    /** The hour of the day, 0 to 23, of the moment that the query is for. */
    public static InstantVector hour() {
        return new Arguments().numbers("hour");
    }

    /** The hour of the day, 0 to 23, of each value in seconds since 1970-01-01. */
    public static InstantVector hour(Numbers vector) {
        return Arguments.of(vector).numbers("hour");
    }

    /** The day of the week, 0 (Sunday) to 6, of the moment that the query is for. */
    public static InstantVector dayOfWeek() {
        return new Arguments().numbers("day_of_week");
    }

    /** The day of the week, 0 (Sunday) to 6, of each value in seconds since 1970-01-01. */
    public static InstantVector dayOfWeek(Numbers vector) {
        return Arguments.of(vector).numbers("day_of_week");
    }

    /** The day of the month, 1 to 31, of the moment that the query is for. */
    public static InstantVector dayOfMonth() {
        return new Arguments().numbers("day_of_month");
    }

    /** The day of the month, 1 to 31, of each value in seconds since 1970-01-01. */
    public static InstantVector dayOfMonth(Numbers vector) {
        return Arguments.of(vector).numbers("day_of_month");
    }

    /** The day of the year, 1 to 366, of the moment that the query is for. */
    public static InstantVector dayOfYear() {
        return new Arguments().numbers("day_of_year");
    }

    /** The day of the year, 1 to 366, of each value in seconds since 1970-01-01. */
    public static InstantVector dayOfYear(Numbers vector) {
        return Arguments.of(vector).numbers("day_of_year");
    }

    /** How many days the month has, 28 to 31, of the moment that the query is for. */
    public static InstantVector daysInMonth() {
        return new Arguments().numbers("days_in_month");
    }

    /** How many days the month has, 28 to 31, of each value in seconds since 1970-01-01. */
    public static InstantVector daysInMonth(Numbers vector) {
        return Arguments.of(vector).numbers("days_in_month");
    }

    /** The month, 1 to 12, of the moment that the query is for. */
    public static InstantVector month() {
        return new Arguments().numbers("month");
    }

    /** The month, 1 to 12, of each value in seconds since 1970-01-01. */
    public static InstantVector month(Numbers vector) {
        return Arguments.of(vector).numbers("month");
    }

    /** The year, of the moment that the query is for. */
    public static InstantVector year() {
        return new Arguments().numbers("year");
    }

    /** The year, of each value in seconds since 1970-01-01. */
    public static InstantVector year(Numbers vector) {
        return Arguments.of(vector).numbers("year");
    }
}
