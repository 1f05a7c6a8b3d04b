package dev.sextant.cli;

import java.util.Optional;

/**
 * Something wrong with a text.
 *
 * @param line from 1
 * @param column from 1, in code points
 * @param length how many code points are wrong, at least 1; may reach over the end of the line
 * @param message what is wrong
 * @param hint how to mend it, where that can be told
 */
record Finding(int line, int column, int length, String message, Optional<String> hint) {
    Finding {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException("no place: " + line + ":" + column + "+" + length);
        }
    }
}
