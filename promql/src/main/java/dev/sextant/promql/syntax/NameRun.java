package dev.sextant.promql.syntax;

import dev.sextant.promql.Promql;

/**
 * A name without quotes that ANTLR's lexer does not know, since it has a dot or a letter of another script in it.
 *
 * @param end one past its last unit
 * @param colon whether there is a colon in it, so that it can only be a metric's
 */
record NameRun(int end, boolean colon) {
    private static final int ASCII = 0x80;

    /**
     * Reads the name that starts at a place.
     *
     * @param colons whether a colon may be a part of it
     * @return one that ends where it starts, if there is no name or one of ASCII's letters, digits and underscores
     */
    static NameRun at(SourceText source, int start, boolean colons) {
        int end = start;
        boolean known = true;
        boolean colon = false;
        int point = source.codePoint(end);
        while (Promql.isNameLetter(point) || (colons && point == ':') || (end > start && isDigitOrDot(point))) {
            known &= point < ASCII && point != '.';
            colon |= point == ':';
            end += Character.charCount(point);
            point = source.codePoint(end);
        }
        return new NameRun(known ? start : end, colon);
    }

    private static boolean isDigitOrDot(int point) {
        return point == '.' || (point >= '0' && point <= '9');
    }
}
