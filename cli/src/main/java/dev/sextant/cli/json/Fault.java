package dev.sextant.cli.json;

import java.util.Optional;

/**
 * Something wrong with an expression.
 *
 * @param start first byte of the expression in UTF-8, from 0
 * @param end one past the last byte
 * @param message what is wrong
 * @param kind {@code syntax}, {@code type} or {@code limit} as the parser has it; {@code input} where the line holds no
 *     expression; {@code internal} where the command failed
 * @param position where in the expression, if there is one
 * @param hint how to mend it, where that can be told
 */
public record Fault(
        int start, int end, String message, String kind, Optional<Position> position, Optional<String> hint) {
    /**
     * The first character of the place.
     *
     * @param line from 1
     * @param column from 1, in code points
     */
    public record Position(int line, int column) {}

    /** A fault of what came instead of an expression. */
    public static Fault outside(String kind, String message, Optional<String> hint) {
        return new Fault(0, 0, message, kind, Optional.empty(), hint);
    }
}
