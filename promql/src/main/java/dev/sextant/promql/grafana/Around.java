package dev.sextant.promql.grafana;

/**
 * What stands around a word that has variables in it.
 *
 * @param level what it stands in
 * @param before what stands in front of it
 * @param word the word directly in front of it, in lower case, {@code @} counting as one; empty if there is none
 * @param next the index of what follows, behind white space; the length of the text if nothing does
 * @param text the whole text
 */
record Around(Level level, Before before, String word, int next, String text) {
    /** What stands in front of a word, as far as it decides about what may come. */
    enum Before {
        /** Nothing. */
        START,
        /** An opening bracket. */
        OPENING,
        /** A comma. */
        COMMA,
        /** An operator, or a keyword that something must follow. */
        OPERATOR,
        /** Something that has a value. */
        OPERAND
    }

    /** The character that follows, 0 at the end. */
    char nextChar() {
        return next < text.length() ? text.charAt(next) : 0;
    }

    /** The word that follows, in lower case. */
    String nextWord() {
        return Words.at(text, next);
    }

    boolean nextIsQuote() {
        return "\"'`".indexOf(nextChar()) >= 0;
    }

    /** Whether nothing else stands between two commas or parentheses. */
    boolean isWholeArgument() {
        return (before == Before.OPENING || before == Before.COMMA) && (nextChar() == ',' || nextChar() == ')');
    }

    /** Whether an operand follows, so that an operator has to stand before it. */
    boolean operandFollows() {
        char c = nextChar();
        boolean starts =
                c == '(' || c == '{' || c == '$' || nextIsQuote() || (next < text.length() && Words.isPart(text, next));
        return starts && !Words.isOperator(nextWord()) && !Words.isSuffix(nextWord());
    }
}
