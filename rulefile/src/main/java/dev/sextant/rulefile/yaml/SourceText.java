package dev.sextant.rulefile.yaml;

import dev.sextant.rulefile.Place;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The text of a file, with the places of its characters. Lines end with LF, CR LF or CR. */
final class SourceText {
    private final String text;
    private final int[] lineStarts;
    /** Index of each code point; absent while no character needs two. */
    private final int @Nullable [] codePoints;

    SourceText(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.codePoints = text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? codePoints(text) : null;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(text.charAt(i)) && breakEnd(text, i) == i + 1) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    private static int[] codePoints(String text) {
        int[] indexes = new int[text.codePointCount(0, text.length()) + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            indexes[count++] = i;
        }
        indexes[count] = text.length();
        return indexes;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Index behind the line break at an index; in front of the LF of a CR LF that is the index of the LF. */
    private static int breakEnd(String text, int index) {
        boolean pair = text.charAt(index) == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
        return pair ? index + 2 : index + 1;
    }

    int behindBreak(int index) {
        return breakEnd(text, index);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    boolean isBreakAt(int index) {
        return isBreak(text.charAt(index));
    }

    boolean isBlankAt(int index) {
        return text.charAt(index) == ' ' || text.charAt(index) == '\t';
    }

    /** The index of a code point; of one behind the end, the end. */
    int indexOfCodePoint(int codePoint) {
        int[] indexes = codePoints;
        if (indexes == null) {
            return Math.min(codePoint, text.length());
        }
        return indexes[Math.min(codePoint, indexes.length - 1)];
    }

    Place place(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, text.codePointCount(lineStarts[line], index) + 1);
    }
}
