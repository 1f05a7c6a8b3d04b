package dev.sextant.promql.template;

import org.jspecify.annotations.Nullable;

/** Where Java's characters lie in the UTF-8 form of a text. */
final class Utf8Offsets {
    /** Absent while the text is ASCII, so that both are the same. */
    private final int @Nullable [] bytes;

    Utf8Offsets(String text) {
        this.bytes = text.chars().allMatch(c -> c < 0x80) ? null : count(text);
    }

    private static int[] count(String text) {
        int[] bytes = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            bytes[i + 1] = bytes[i] + width(text, i);
        }
        return bytes;
    }

    /** Of a pair of surrogates the first has all four bytes; one alone stands for a byte that is no UTF-8. */
    private static int width(String text, int index) {
        char c = text.charAt(index);
        if (Character.isLowSurrogate(c) && index > 0 && Character.isHighSurrogate(text.charAt(index - 1))) {
            return 0;
        }
        if (Character.isSurrogate(c)) {
            return Character.charCount(text.codePointAt(index)) == 2 ? 4 : 1;
        }
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 ? 2 : 3;
    }

    int of(int index) {
        int[] known = bytes;
        return known == null ? index : known[index];
    }
}
