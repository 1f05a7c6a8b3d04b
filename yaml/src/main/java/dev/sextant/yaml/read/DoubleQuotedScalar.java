package dev.sextant.yaml.read;

/** Reads a scalar in {@code "}. YAML 1.1, section 9.1.1. */
final class DoubleQuotedScalar {
    private static final String ESCAPES = "0abt\tnvfre \"'\\N_LP";
    private static final String ESCAPED = "\0\u0007\b\t\t\n\u000b\f\r\u001b \"'\\\u0085\u00a0\u2028\u2029";

    private final Cursor cursor;
    private final Traced traced;
    private final Whitespace space = new Whitespace();

    private DoubleQuotedScalar(Cursor cursor, Traced traced) {
        this.cursor = cursor;
        this.traced = traced;
    }

    static void read(Cursor cursor, Traced traced) {
        new DoubleQuotedScalar(cursor, traced).read();
    }

    private void read() {
        Mark start = cursor.mark();
        cursor.skip();
        while (true) {
            Quotes.checkGoesOn(cursor, start);
            word();
            if (cursor.peek() == '"') {
                break;
            }
            while (cursor.isBlank() || cursor.isBreak()) {
                space.take(cursor);
            }
            space.moveTo(traced, cursor.source());
        }
        traced.end(cursor.at());
        cursor.skip();
    }

    private void word() {
        while (!cursor.isSpace(0) && cursor.peek() != '"') {
            if (cursor.peek() != '\\') {
                traced.take(cursor);
            } else if (SourceText.isBreak(cursor.peek(1))) {
                cursor.skip();
                cursor.skipBreak();
                space.breakWithout();
                return;
            } else {
                escape();
            }
        }
    }

    private void escape() {
        Mark start = cursor.mark();
        char c = cursor.peek(1);
        int known = c == Cursor.END ? -1 : ESCAPES.indexOf(c);
        if (known >= 0) {
            traced.add(ESCAPED.charAt(known), start.at());
            cursor.skip(2);
            return;
        }
        if (c == '/' && cursor.isJson()) {
            traced.add(c, start.at());
            cursor.skip(2);
            return;
        }
        int digits = switch (c) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> throw cursor.broken("found unknown escape character");
        };
        cursor.skip(2);
        int number = number(start, digits);
        boolean half = Character.isSurrogate((char) number) && number <= Character.MAX_SURROGATE;
        if (half) {
            number = cursor.isJson() ? pair(start, number) : refuse(start);
        }
        traced.add(number, start.at());
    }

    /** The character of which the first half has been read. */
    private int pair(Mark start, int first) {
        if (cursor.peek() != '\\' || cursor.peek(1) != 'u') {
            return refuse(start);
        }
        cursor.skip(2);
        int second = number(start, 4);
        boolean fits = Character.isHighSurrogate((char) first)
                && second <= Character.MAX_SURROGATE
                && Character.isLowSurrogate((char) second);
        return fits ? Character.toCodePoint((char) first, (char) second) : refuse(start);
    }

    private int refuse(Mark start) {
        throw cursor.broken(start, "found invalid Unicode character escape code");
    }

    private int number(Mark start, int digits) {
        long number = 0;
        for (int i = 0; i < digits; i++) {
            char c = cursor.peek();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw cursor.broken(start, "did not find expected hexadecimal number");
            }
            number = number * 16 + digit;
            cursor.skip();
        }
        return number > Character.MAX_CODE_POINT ? refuse(start) : (int) number;
    }
}
