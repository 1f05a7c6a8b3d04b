package dev.sextant.rulefile;

import java.util.regex.Pattern;

/** {@code a}, {@code an} or, in front of a kind that is a plural, nothing. */
final class Article {
    /** A vowel, or a letter of an abbreviation whose name begins with one: an HTTPRoute, an SLO. */
    private static final Pattern VOWEL = Pattern.compile("[AEIOaeio]|[FHLMNRSX](?:[A-Z]|$)");

    private Article() {}

    static String with(String noun) {
        if (noun.endsWith("Rules")) {
            return noun;
        }
        return (VOWEL.matcher(noun).lookingAt() ? "an " : "a ") + noun;
    }
}
