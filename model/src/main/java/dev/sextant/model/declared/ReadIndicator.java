package dev.sextant.model.declared;

import java.time.Duration;

/** An indicator of a file, in the form of whoever makes rules of it. */
public interface ReadIndicator {

    /** Returns the length of the slices of time that it looks at; zero if it looks at none. */
    default Duration slice() {
        return Duration.ZERO;
    }
}
