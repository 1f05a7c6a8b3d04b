package dev.sextant.generators.logs;

import java.util.List;
import java.util.Optional;

/**
 * Writes a label from other ones, as Prometheus's relabelling with action {@code replace} does. Where the pattern does
 * not match, nothing is written.
 *
 * @param sources the labels that are read
 * @param separator what their values are joined with; {@code ;} where absent
 * @param regex what must match the joined values as a whole (RE2); anything where absent
 * @param target the label that is written
 * @param replacement the new value, with {@code $1} for the first group; {@code $1} where absent
 */
record Relabelling(
        List<String> sources,
        Optional<String> separator,
        Optional<String> regex,
        String target,
        Optional<String> replacement) {

    Relabelling {
        sources = List.copyOf(sources);
    }

    /** Returns the rule that copies a label. */
    static Relabelling copy(String source, String target) {
        return new Relabelling(List.of(source), Optional.empty(), Optional.empty(), target, Optional.empty());
    }
}
