package dev.sextant.promql.syntax;

/**
 * A run of digits and letters that is no literal, read as far as Prometheus's lexer reads it. That lexer accepts some
 * runs as numbers ({@code 1e5.5}) or durations ({@code 1.5m}) to which no value can be given later, which makes another
 * message.
 *
 * @param end one past what was read
 */
record NumberRun(Kind kind, int end) {
    private static final String DECIMAL = "0123456789";
    private static final String HEXADECIMAL = "0123456789abcdefABCDEF";

    /** What the run passes for. */
    enum Kind {
        NUMBER,
        DURATION,
        NEITHER
    }

    /** Reads the run that starts at a place. */
    static NumberRun at(String text, int start) {
        Scan scan = new Scan(text, start);
        if (scan.number()) {
            return new NumberRun(Kind.NUMBER, scan.at);
        }
        return new NumberRun(scan.duration() ? Kind.DURATION : Kind.NEITHER, Math.min(scan.at, text.length()));
    }

    /** Whether a number that the lexer has found runs into something else. */
    static boolean follows(SourceText source, Lexeme number) {
        int next = source.codePoint(number.getStopIndex() + 1);
        return (isLetter(next) || (next >= '0' && next <= '9') || next == '_' || next == '.')
                && !isLetter(source.codePoint(number.getStartIndex()));
    }

    private static boolean isLetter(int point) {
        return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
    }

    /** The place that was read to. */
    private static final class Scan {
        private final String text;
        private final int start;
        private int at;

        Scan(String text, int start) {
            this.text = text;
            this.start = start;
            this.at = start;
        }

        private boolean is(String characters) {
            return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
        }

        private boolean accept(String characters) {
            boolean accepted = is(characters);
            at += accepted ? 1 : 0;
            return accepted;
        }

        private boolean number() {
            String digits = DECIMAL;
            if (accept("0") && accept("xX")) {
                accept("_");
                digits = HEXADECIMAL;
            }
            boolean hex = digits.equals(HEXADECIMAL);
            accept(".");
            accept(digits);
            boolean dot = false;
            boolean exponent = false;
            while (is(digits + "._eE")) {
                if ((is(".") && dot) || (is("eE") && exponent)) {
                    at++;
                    return false;
                }
                if (accept(".")) {
                    dot = true;
                    if (accept("_.") || hex) {
                        return false;
                    }
                } else if (accept("eE")) {
                    exponent = true;
                    accept("+-");
                    if (accept("._eE") || at >= text.length()) {
                        return false;
                    }
                } else if (accept("_")) {
                    if (accept("._eE") || at >= text.length()) {
                        return false;
                    }
                } else {
                    while (accept(digits)) {
                        // all of them
                    }
                }
            }
            return at > start && !isAlphanumeric();
        }

        private boolean duration() {
            if (!accept("smhdwy")) {
                return false;
            }
            accept("s");
            while (accept(DECIMAL)) {
                while (accept(DECIMAL)) {
                    // all of them
                }
                if (!accept("smhdw")) {
                    return false;
                }
                accept("s");
            }
            if (isAlphanumeric()) {
                at++;
                return false;
            }
            return true;
        }

        private boolean isAlphanumeric() {
            return is("_")
                    || (at < text.length() && text.charAt(at) < 0x80 && Character.isLetterOrDigit(text.charAt(at)));
        }
    }
}
