package dev.sextant.promql.template;

/** Go's escapes inside quotes. */
final class StringEscapes {
    private static final String SIMPLE = "abfnrtv\\";
    private static final String SIMPLE_VALUES = "\u0007\b\f\n\r\t\u000b\\";

    private StringEscapes() {}

    /** Index behind the character or escape at an index, or -1 where it is none that Go knows. */
    static int skipCharacter(String text, int at, char quote) {
        char c = text.charAt(at);
        if (c != '\\') {
            return at + Character.charCount(text.codePointAt(at));
        }
        if (at + 1 >= text.length()) {
            return -1;
        }
        char escape = text.charAt(at + 1);
        if (SIMPLE.indexOf(escape) >= 0 || escape == quote) {
            return at + 2;
        }
        return switch (escape) {
            case 'x' -> number(text, at + 2, 2, 16, 0xff);
            case 'u' -> number(text, at + 2, 4, 16, Character.MAX_CODE_POINT);
            case 'U' -> number(text, at + 2, 8, 16, Character.MAX_CODE_POINT);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> number(text, at + 1, 3, 8, 0xff);
            default -> -1;
        };
    }

    private static int number(String text, int at, int digits, int radix, int most) {
        if (at + digits > text.length()) {
            return -1;
        }
        long value = 0;
        for (int i = at; i < at + digits; i++) {
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), radix) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * radix + digit;
        }
        boolean surrogate = digits >= 4 && value >= 0xd800 && value <= 0xdfff;
        return value > most || surrogate ? -1 : at + digits;
    }

    /** What the character or escape between two indexes stands for. */
    static String value(String text, int at, int end) {
        if (text.charAt(at) != '\\') {
            return text.substring(at, end);
        }
        char escape = text.charAt(at + 1);
        int simple = SIMPLE.indexOf(escape);
        if (simple >= 0) {
            return SIMPLE_VALUES.substring(simple, simple + 1);
        }
        return switch (escape) {
            case 'x', 'u', 'U' -> Character.toString(Integer.parseInt(text.substring(at + 2, end), 16));
            case '"', '\'' -> Character.toString(escape);
            default -> Character.toString(Integer.parseInt(text.substring(at + 1, end), 8));
        };
    }
}
