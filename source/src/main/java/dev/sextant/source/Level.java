package dev.sextant.source;

/** How serious a diagnostic is. Most serious first. */
public enum Level {
    /** Nothing is written while there is one of these. */
    ERROR,
    /** What is generated works, but somebody should know. */
    WARNING
}
