package dev.sextant.promql.print;

import java.util.Locale;

/**
 * Strings in double quotes with Go's escapes. A byte that is no valid UTF-8 is held in a Java string as the lone
 * surrogate U+DC80 to U+DCFF whose low byte it is, and comes out as {@code \xNN}.
 */
public final class StringText {
    private StringText() {}

    public static String quote(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        int point;
        for (int i = 0; i < value.length(); i += Character.charCount(point)) {
            point = value.codePointAt(i);
            append(out, point);
        }
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, int point) {
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case 0x07 -> out.append("\\a");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case 0x0b -> out.append("\\v");
            default -> {
                if (isPrintable(point)) {
                    out.appendCodePoint(point);
                } else if (point < ' ' || point == 0x7f) {
                    out.append(String.format(Locale.ROOT, "\\x%02x", point));
                } else if (point >= 0xdc80 && point <= 0xdcff) {
                    out.append(String.format(Locale.ROOT, "\\x%02x", point & 0xff));
                } else if (point < 0x10000) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", point));
                } else {
                    out.append(String.format(Locale.ROOT, "\\U%08x", point));
                }
            }
        }
    }

    /** Letters, marks, numbers, punctuation, symbols and the plain space. */
    public static boolean isPrintable(int point) {
        if (point < 0x80) {
            return point >= ' ' && point < 0x7f;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
