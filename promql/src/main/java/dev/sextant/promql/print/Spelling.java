package dev.sextant.promql.print;

import dev.sextant.promql.ast.AtModifier;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.Origin;
import java.util.List;

/** What differs between the printed forms in how the parts of an expression are spelled. */
sealed interface Spelling permits CanonicalSpelling, ReviewSpelling {
    /** A number, or a duration in the place of one. */
    String number(NumberLiteral literal);

    /** A constant length of time. */
    String duration(FixedDuration duration);

    /** A string with its quotes. */
    String string(String value);

    /** Whether the name of a metric stands in front of the braces, not in them. */
    boolean isBareMetric(String name);

    /** A label where no word is a keyword, in quotes where it needs them, in a node of that origin. */
    String label(String name, Origin origin);

    /** A label in a list of labels, in quotes where it needs them. */
    String groupingLabel(String name, Origin origin);

    /** The moment behind {@code @}. */
    String timestamp(AtModifier.Timestamp timestamp);

    /** Whether two fill values are printed as one. */
    boolean isOneFill(double left, double right);

    /** Matchers on one line. */
    String joined(List<String> matchers);

    /** The matchers in the order in which they are printed. */
    List<String> ordered(List<String> matchers);

    /** What follows a selector without a range, or a subquery. */
    String modifiers(Expr node, Modifiers modifiers);

    /** What follows a range; Prometheus puts {@code anchored} first here. */
    String modifiersOfRange(Expr node, Modifiers modifiers);
}
