package dev.sextant.yaml.read;

import java.util.Arrays;

/** Line breaks inside a scalar of which it is not yet known what becomes of them. */
final class Breaks {
    private int[] indexes = new int[4];
    private char[] characters = new char[4];
    private int size;

    /** Takes the break under the cursor: U+2028 and U+2029 stay what they are, any other becomes a newline. */
    void take(Cursor cursor) {
        if (size == indexes.length) {
            indexes = Arrays.copyOf(indexes, size * 2);
            characters = Arrays.copyOf(characters, size * 2);
        }
        char c = cursor.peek();
        indexes[size] = cursor.at();
        characters[size++] = c == '\u2028' || c == '\u2029' ? c : '\n';
        cursor.skipBreak();
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds them to a value, and forgets them. */
    void moveTo(Traced traced) {
        for (int i = 0; i < size; i++) {
            traced.add(characters[i], indexes[i]);
        }
        size = 0;
    }

    /** Whether the first is one that folding makes a space of. */
    boolean folds() {
        return size > 0 && characters[0] == '\n';
    }

    /**
     * Adds a folded line break to a value: a space, if no empty lines follow, or else those.
     *
     * @param following those of the empty lines
     */
    void foldInto(Traced traced, Breaks following) {
        if (!folds()) {
            moveTo(traced);
        } else if (following.isEmpty()) {
            traced.add(' ', indexes[0]);
        }
        size = 0;
        following.moveTo(traced);
    }
}
