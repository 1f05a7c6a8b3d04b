package dev.sextant.yaml.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where in the file each character of a scalar's value stands. */
final class ScalarPlaces {
    /** Index in the file of each char of the value, and of what follows the last. */
    private final int[] indexes;
    /** UTF-8 offset of each char of the value; absent while it is ASCII. */
    private final int @Nullable [] bytes;

    private ScalarPlaces(int[] indexes, int @Nullable [] bytes) {
        this.indexes = indexes;
        this.bytes = bytes;
    }

    static ScalarPlaces of(Traced traced, YamlScalar.Style style) {
        String value = traced.value();
        int[] indexes = traced.indexes();
        if (style == YamlScalar.Style.LITERAL || style == YamlScalar.Style.FOLDED) {
            endWithText(indexes, value);
        }
        return new ScalarPlaces(indexes, value.chars().allMatch(c -> c < 0x80) ? null : utf8Offsets(value));
    }

    /** The end of a block, for a reader, is behind its last character, and not where the next line begins. */
    private static void endWithText(int[] indexes, String value) {
        int end = value.stripTrailing().length();
        if (end > 0) {
            Arrays.fill(indexes, end, indexes.length, indexes[end - 1] + 1);
        }
    }

    private static int[] utf8Offsets(String value) {
        int[] bytes = new int[value.length() + 1];
        for (int i = 0; i < value.length(); i++) {
            int point = value.codePointAt(i);
            boolean pair = Character.charCount(point) == 2;
            int width = pair ? 4 : Character.isSurrogate((char) point) ? 1 : point < 0x80 ? 1 : point < 0x800 ? 2 : 3;
            bytes[i + 1] = bytes[i] + width;
            if (pair) {
                i++;
                bytes[i + 1] = bytes[i];
            }
        }
        return bytes;
    }

    int sourceIndex(int utf8Offset) {
        int[] offsets = bytes;
        if (offsets == null) {
            return indexes[Math.min(utf8Offset, indexes.length - 1)];
        }
        int found = Arrays.binarySearch(offsets, utf8Offset);
        int at = found >= 0 ? found : -found - 2;
        // The second half of a pair has the offset of what follows the pair.
        while (at + 1 < offsets.length && offsets[at + 1] == utf8Offset) {
            at++;
        }
        return indexes[Math.min(at, indexes.length - 1)];
    }
}
