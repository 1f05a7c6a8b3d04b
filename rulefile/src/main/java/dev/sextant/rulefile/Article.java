package dev.sextant.rulefile;

/** {@code a}, {@code an} or, in front of a kind that is a plural, nothing. */
final class Article {
    private Article() {}

    static String with(String noun) {
        if (noun.endsWith("Rules")) {
            return noun;
        }
        boolean vowel = !noun.isEmpty() && "AEIOaeio".indexOf(noun.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + noun;
    }
}
