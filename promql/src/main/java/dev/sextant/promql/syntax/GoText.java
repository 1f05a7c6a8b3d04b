package dev.sextant.promql.syntax;

import dev.sextant.promql.print.StringText;
import java.util.Locale;

/** Pieces of messages as Go formats them. */
final class GoText {
    private static final int END_OF_INPUT = -1;

    private GoText() {}

    /** A code point in single quotes, as {@code %q}; the end of the input is shown as U+FFFD. */
    static String quoted(int point) {
        if (point == END_OF_INPUT) {
            return "'\ufffd'";
        }
        if (point == '\'') {
            return "'\\''";
        }
        if (point == '"') {
            return "'\"'";
        }
        String inner = StringText.quote(Character.toString(point));
        return "'" + inner.substring(1, inner.length() - 1) + "'";
    }

    /** A code point with its number, as {@code %#U}: the number alone where there is nothing to see. */
    static String numbered(int point) {
        int read = SourceText.isSurrogate(point) ? SourceText.REPLACEMENT : point;
        String number = String.format(Locale.ROOT, "U+%04X", read);
        return StringText.isPrintable(read) ? number + " '" + Character.toString(read) + "'" : number;
    }
}
