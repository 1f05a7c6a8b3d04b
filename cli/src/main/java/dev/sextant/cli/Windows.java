package dev.sextant.cli;

import dev.sextant.rulefile.DurationText;
import java.time.Duration;
import java.util.Optional;

/** Lengths of time on the command line. */
final class Windows {
    private Windows() {}

    /** The length of a text such as {@code 30d} or {@code 1w2d}; empty if it is none. */
    static Optional<Duration> parse(String text) {
        try {
            return Optional.of(DurationText.parse(text));
        } catch (DurationText.NoDuration e) {
            return Optional.empty();
        }
    }
}
