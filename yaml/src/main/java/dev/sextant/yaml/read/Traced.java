package dev.sextant.yaml.read;

import java.util.Arrays;

/** A value that is being read, with the index in the file of each of its characters. */
final class Traced {
    private final StringBuilder value = new StringBuilder();
    private int[] indexes = new int[64];

    void clear() {
        value.setLength(0);
    }

    /** Adds a character of the value that stands at an index of the file. */
    void add(int codePoint, int index) {
        value.appendCodePoint(codePoint);
        while (indexes.length <= value.length()) {
            indexes = Arrays.copyOf(indexes, indexes.length * 2);
        }
        Arrays.fill(indexes, value.length() - Character.charCount(codePoint), value.length(), index);
    }

    /** Takes over the character under the cursor. */
    void take(Cursor cursor) {
        char c = cursor.peek();
        int point = Character.isHighSurrogate(c) ? Character.toCodePoint(c, cursor.peek(1)) : c;
        add(point, cursor.at());
        cursor.skip();
    }

    /** Says where the value ends in the file. */
    void end(int index) {
        indexes[value.length()] = index;
    }

    String value() {
        return value.toString();
    }

    int[] indexes() {
        return Arrays.copyOf(indexes, value.length() + 1);
    }
}
