package dev.sextant.promql.print;

import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.AtModifier;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.DurationParen;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * As the author wrote it: numbers as spelled, matchers in their order, a space behind each comma. Everything reads back as
 * it was; where Prometheus's own spelling does not, this one differs from it. Names that only a server with
 * {@link dev.sextant.promql.Feature#UNQUOTED_UTF8_NAMES} reads without quotes get them, so that no output needs a flag
 * that its input did not.
 *
 * @param followed what has an open offset and stands before an arithmetic operator; see {@link OpenOffsets}
 */
record ReviewSpelling(Set<Expr> followed) implements Spelling {
    /** The words that the grammar takes for no label, though they look like one. */
    private static final Set<String> NO_LABELS = Set.of("without", "inf", "nan");

    static ReviewSpelling of(Expr root) {
        return new ReviewSpelling(OpenOffsets.beforeArithmetic(root));
    }

    @Override
    public String number(NumberLiteral literal) {
        return literal.lexeme();
    }

    @Override
    public String duration(FixedDuration duration) {
        return ExactText.duration(duration);
    }

    /** Prometheus reads no U+FFFD, since that is what its lexer sees in place of broken UTF-8. */
    @Override
    public String string(String value) {
        return StringText.quote(value).replace("\ufffd", "\\ufffd");
    }

    @Override
    public boolean isBareMetric(String name) {
        return Promql.isMetricName(name);
    }

    @Override
    public String label(String name, Origin origin) {
        return Promql.isLabelName(name) ? name : string(name);
    }

    @Override
    public String groupingLabel(String name, Origin origin) {
        return NO_LABELS.contains(name.toLowerCase(Locale.ROOT)) ? string(name) : label(name, origin);
    }

    @Override
    public String timestamp(AtModifier.Timestamp timestamp) {
        return ExactText.timestamp(timestamp);
    }

    /** Zero has two signs, and what is not a number does not equal itself. */
    @Override
    public boolean isOneFill(double left, double right) {
        return Double.compare(left, right) == 0;
    }

    @Override
    public String joined(List<String> matchers) {
        return String.join(", ", matchers);
    }

    @Override
    public List<String> ordered(List<String> matchers) {
        return matchers;
    }

    @Override
    public String modifiers(Expr node, Modifiers modifiers) {
        String others = Fragments.at(modifiers, this) + Fragments.extension(modifiers);
        return withOffset(others, node, modifiers);
    }

    @Override
    public String modifiersOfRange(Expr node, Modifiers modifiers) {
        String others = Fragments.extension(modifiers) + Fragments.at(modifiers, this);
        return withOffset(others, node, modifiers);
    }

    /** An open offset takes in the operator behind it, unless another modifier or a sign in front ends it. */
    private String withOffset(String others, Expr node, Modifiers modifiers) {
        if (modifiers.offset().isEmpty()) {
            return others;
        }
        DurationExpr offset = modifiers.offset().get();
        String text = OpenOffsets.whole(offset, DurationPrinter.print(offset, this));
        if (!followed.contains(node)) {
            return others + " offset " + text;
        }
        boolean signed = others.isEmpty() && offset instanceof DurationParen;
        return " offset " + (signed ? "+" : "") + text + others;
    }
}
