package dev.sextant.generators.logs.alloy;

import java.util.regex.Pattern;

/** What may stand for a name: an identifier, or identifiers joined by dots. */
final class Names {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern PATH = Pattern.compile(IDENTIFIER + "(\\." + IDENTIFIER + ")*");

    private Names() {}

    static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }

    static void requireIdentifier(String text) {
        if (!isIdentifier(text)) {
            throw new IllegalArgumentException("not an Alloy identifier: " + text);
        }
    }

    static void requirePath(String text) {
        if (!PATH.matcher(text).matches()) {
            throw new IllegalArgumentException("not Alloy identifiers joined by dots: " + text);
        }
    }
}
