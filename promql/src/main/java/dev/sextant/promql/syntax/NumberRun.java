package dev.sextant.promql.syntax;

/**
 * A run of digits and letters that is no literal, read as far as Prometheus's lexer reads it. That lexer accepts some
 * runs as numbers ({@code 1e5.5}) that cannot be parsed as such later, which makes another message.
 *
 * @param text what was read
 * @param number whether it passed for a number
 */
record NumberRun(String text, boolean number) {
    private static final String DECIMAL = "0123456789";
    private static final String HEXADECIMAL = "0123456789abcdefABCDEF";

    /** Reads the run that a text starts with. */
    static NumberRun of(String text) {
        Scan scan = new Scan(text);
        if (scan.number()) {
            return new NumberRun(text.substring(0, scan.at), true);
        }
        scan.duration();
        return new NumberRun(text.substring(0, Math.min(scan.at, text.length())), false);
    }

    /** The place that was read to. */
    private static final class Scan {
        private final String text;
        private int at;

        Scan(String text) {
            this.text = text;
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
                if (is(".")) {
                    at++;
                    if (dot || accept("_.") || hex) {
                        return false;
                    }
                    dot = true;
                } else if (is("eE")) {
                    at++;
                    if (exponent) {
                        return false;
                    }
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
            return at > 0 && !isAlphanumeric();
        }

        private void duration() {
            if (!accept("smhdwy")) {
                return;
            }
            accept("s");
            while (accept(DECIMAL)) {
                while (accept(DECIMAL)) {
                    // all of them
                }
                if (!accept("smhdw")) {
                    return;
                }
                accept("s");
            }
            at++;
        }

        private boolean isAlphanumeric() {
            return is("_")
                    || (at < text.length() && text.charAt(at) < 0x80 && Character.isLetterOrDigit(text.charAt(at)));
        }
    }
}
