package dev.sextant.source;

import java.util.List;

/** A place in a text, shown to a person. */
public final class Caret {
    private static final int TAB = 4;

    private Caret() {}

    /**
     * The place as {@code line:column:}, the line that it starts in, and carets under it. Columns count code points
     * from 1. A tab is shown as four spaces, a control character as an escape. Of a place over several lines the first is
     * shown. Without final newline.
     *
     * @param text the whole text
     * @param span the place, in UTF-8 bytes; one that ends outside the text is cut
     */
    public static String render(String text, Span span) {
        int start = charIndex(text, span.start());
        int end = Math.max(start, charIndex(text, span.end()));
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', start);
        if (lineEnd < 0) {
            lineEnd = text.length();
        }
        String position = position(text, span);
        if (lineEnd > start && text.charAt(lineEnd - 1) == '\r') {
            lineEnd--;
        }
        // Before anything is measured: an escape is wider than what it stands for.
        List<String> pieces = VisibleText.lines(List.of(
                text.substring(lineStart, start),
                text.substring(start, Math.min(end, lineEnd)),
                text.substring(Math.min(end, lineEnd), lineEnd)));
        String before = expandTabs(pieces.get(0));
        String marked = expandTabs(pieces.get(1));
        String after = expandTabs(pieces.get(2));
        String indent = "  ";
        return position
                + ":\n"
                + indent
                + before
                + marked
                + after.stripTrailing()
                + "\n"
                + indent
                + " ".repeat(width(before))
                + "^".repeat(Math.max(1, width(marked)));
    }

    /** The start of a place as {@code line:column}, both from 1, the column in code points. */
    public static String position(String text, Span span) {
        int start = charIndex(text, span.start());
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        long line = text.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (text.codePointCount(lineStart, start) + 1);
    }

    private static String expandTabs(String piece) {
        return piece.replace("\t", " ".repeat(TAB));
    }

    private static int width(String piece) {
        return piece.codePointCount(0, piece.length());
    }

    /** The index of the character that the byte belongs to. */
    private static int charIndex(String text, int bytes) {
        int seen = 0;
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            seen += utf8Length(point);
            if (seen > bytes) {
                return index;
            }
            index += Character.charCount(point);
        }
        return index;
    }

    private static int utf8Length(int point) {
        // A lone surrogate holds a byte that is no UTF-8.
        if (point < 0x80 || (point >= 0xd800 && point <= 0xdfff)) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }
}
