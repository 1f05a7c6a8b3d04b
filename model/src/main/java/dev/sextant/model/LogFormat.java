package dev.sextant.model;

/** The form of a service's log lines; decides how they are parsed. */
public enum LogFormat {
    /** One JSON object per line. */
    JSON,
    /** {@code key=value} pairs. */
    LOGFMT,
    /** Anything else; lines are kept as they are. */
    PLAIN
}
