package dev.sextant.promql.template;

/** Finds the end of what looks like a number; whether it is one, {@link Constants} says. */
final class NumberScan {
    private final String text;
    private int at;
    private final boolean number;

    NumberScan(String text, int start) {
        this.text = text;
        this.at = start;
        this.number = scan();
    }

    /** Index behind it; behind the wrong character where it is no number. */
    int end() {
        return at;
    }

    boolean isNumber() {
        return number;
    }

    private boolean scan() {
        accept("+-");
        String digits = "0123456789_";
        boolean decimal = true;
        boolean hex = false;
        if (accept("0")) {
            if (accept("xX")) {
                digits = "0123456789abcdefABCDEF_";
                hex = true;
                decimal = false;
            } else if (accept("oO")) {
                digits = "01234567_";
                decimal = false;
            } else if (accept("bB")) {
                digits = "01_";
                decimal = false;
            }
        }
        acceptRun(digits);
        if (accept(".")) {
            acceptRun(digits);
        }
        if ((decimal && accept("eE")) || (hex && accept("pP"))) {
            accept("+-");
            acceptRun("0123456789_");
        }
        accept("i");
        if (at < text.length() && ActionLexer.isAlphanumeric(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
            return false;
        }
        return true;
    }

    private boolean accept(String valid) {
        if (at < text.length() && valid.indexOf(text.charAt(at)) >= 0) {
            at++;
            return true;
        }
        return false;
    }

    private void acceptRun(String valid) {
        while (accept(valid)) {
            // Each turn takes one character.
        }
    }
}
