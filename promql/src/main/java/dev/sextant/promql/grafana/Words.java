package dev.sextant.promql.grafana;

import java.util.Locale;
import java.util.Set;

/** The words of the language that tell what stands beside them. */
final class Words {
    private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "atan2", "bool", "offset");
    private static final Set<String> AGGREGATING = Set.of("by", "without");
    private static final Set<String> MATCHING = Set.of("on", "ignoring", "group_left", "group_right");
    private static final Set<String> FILLING = Set.of("fill", "fill_left", "fill_right");
    private static final Set<String> SUFFIXES = Set.of("by", "without", "anchored", "smoothed");

    private Words() {}

    static boolean isOperator(String word) {
        return OPERATORS.contains(word) || isClause(word);
    }

    /** Whether labels in parentheses follow. */
    static boolean isClause(String word) {
        return AGGREGATING.contains(word) || MATCHING.contains(word);
    }

    static boolean isAggregating(String word) {
        return AGGREGATING.contains(word);
    }

    static boolean isMatching(String word) {
        return MATCHING.contains(word);
    }

    static boolean isFilling(String word) {
        return FILLING.contains(word);
    }

    /** Whether it belongs to the operand in front of it. */
    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word);
    }

    /**
     * Whether the character at an index is a part of a word. Dots and letters of all scripts are, as no expression has them
     * outside of strings unless names need no quotes.
     */
    static boolean isPart(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x80) {
            return c == '_' || c == '.' || Character.isLetterOrDigit(c);
        }
        return Character.isLetter(
                Character.isLowSurrogate(c) ? text.codePointBefore(index + 1) : text.codePointAt(index));
    }

    /** The word that begins at an index, in lower case; empty if none does. */
    static String at(String text, int start) {
        int end = start;
        while (end < text.length() && isPart(text, end)) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
