package dev.sextant.rulefile;

import dev.sextant.promql.Dialect;
import java.util.List;

/**
 * How a text is read: a file, or one inside of it.
 *
 * @param report takes what is wrong
 * @param dialect of the expressions
 * @param positions where its places lie in the file
 * @param depth in how many texts it stands
 * @param budget what may still be read of texts inside of the file
 * @param groups takes what is found
 */
record TextReading(
        Report report, Dialect dialect, Positions positions, int depth, TextBudget budget, List<RuleGroup> groups) {
    /** A manifest in a ConfigMap in a manifest is more than anyone writes. */
    private static final int DEEPEST = 4;

    /** That of a text inside of this one. */
    TextReading inside(LocatedText text) {
        if (depth == DEEPEST) {
            throw new LimitReached(text.place(), "texts with rules are nested more than " + DEEPEST + " levels deep");
        }
        budget.read(text);
        return new TextReading(report, dialect, new InnerText(text), depth + 1, budget, groups);
    }
}
