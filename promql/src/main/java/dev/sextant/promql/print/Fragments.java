package dev.sextant.promql.print;

import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AtModifier;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.promql.ast.VectorSelector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of an expression that are printed the same in every form. */
final class Fragments {
    private Fragments() {}

    /** Name and matchers on one line. */
    static String selection(VectorSelector selector, LinePrinter.Style style) {
        List<String> matchers = matchers(selector, style);
        String name = selector.metricName().orElse("");
        if (matchers.isEmpty() && !name.isEmpty()) {
            return name;
        }
        String separator = style == LinePrinter.Style.CANONICAL ? "," : ", ";
        return name + "{" + String.join(separator, matchers) + "}";
    }

    /** The matchers' texts; in the canonical form sorted, which is what makes two spellings one. */
    static List<String> matchers(VectorSelector selector, LinePrinter.Style style) {
        List<String> texts = new ArrayList<>(selector.matchers().size());
        for (LabelMatcher matcher : selector.matchers()) {
            if (!repeatsName(selector, matcher)) {
                texts.add(matcher(matcher, selector.origin()));
            }
        }
        if (style == LinePrinter.Style.CANONICAL) {
            texts.sort(Fragments::compareBytes);
        }
        return texts;
    }

    private static boolean repeatsName(VectorSelector selector, LabelMatcher matcher) {
        return selector.metricName().isPresent()
                && matcher.name().equals(LabelMatcher.METRIC_NAME)
                && matcher.op() == MatchOp.EQUAL
                && matcher.value().equals(selector.metricName().get());
    }

    /** Go sorts strings by UTF-8 bytes, which is the order of code points, not of UTF-16 units. */
    private static int compareBytes(String a, String b) {
        return Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static String matcher(LabelMatcher matcher, Origin origin) {
        return label(matcher.name(), origin) + matcher.op().symbol() + StringText.quote(matcher.value());
    }

    /** A label in a node of that origin. */
    private static String label(String name, Origin origin) {
        boolean bare = origin.isUnquoted() ? Promql.isUtf8LabelName(name) : Promql.isLabelName(name);
        return bare ? name : StringText.quote(name);
    }

    private static String labels(List<String> names, Origin origin) {
        return names.stream().map(name -> label(name, origin)).collect(Collectors.joining(", ", "(", ")"));
    }

    static String at(Modifiers modifiers) {
        return modifiers.at().map(Fragments::at).orElse("");
    }

    private static String at(AtModifier at) {
        if (at instanceof AtModifier.Timestamp timestamp) {
            BigDecimal seconds = new BigDecimal(timestamp.millis() / 1000.0).setScale(3, RoundingMode.HALF_EVEN);
            return " @ " + seconds.toPlainString();
        }
        return at == AtModifier.Bound.START ? " @ start()" : " @ end()";
    }

    static String extension(Modifiers modifiers) {
        return modifiers.extension().map(kind -> " " + kind.symbol()).orElse("");
    }

    static String offset(Modifiers modifiers) {
        return modifiers
                .offset()
                .map(offset -> " offset " + DurationPrinter.print(offset))
                .orElse("");
    }

    /** What follows a selector that stands alone. */
    static String selectorSuffix(Modifiers modifiers) {
        return at(modifiers) + extension(modifiers) + offset(modifiers);
    }

    /** The range and what follows it; Prometheus puts {@code anchored} first here. */
    static String rangeSuffix(DurationExpr range, Modifiers modifiers) {
        return "[" + DurationPrinter.print(range) + "]" + extension(modifiers) + at(modifiers) + offset(modifiers);
    }

    static String subquerySuffix(SubqueryExpr subquery) {
        String step = subquery.step().map(DurationPrinter::print).orElse("");
        return "["
                + DurationPrinter.print(subquery.range())
                + ":"
                + step
                + "]"
                + at(subquery.modifiers())
                + offset(subquery.modifiers());
    }

    /** The operator and its clause, up to the parenthesis: {@code sum by (a) }. */
    static String aggregationHead(Aggregation aggregation) {
        Grouping grouping = aggregation.grouping();
        String op = aggregation.op().symbol();
        if (grouping.without()) {
            return op + " without " + labels(grouping.labels(), aggregation.origin()) + " ";
        }
        return grouping.labels().isEmpty() ? op : op + " by " + labels(grouping.labels(), aggregation.origin()) + " ";
    }

    /** The operator with everything up to its right side. */
    static String operator(BinaryExpr binary) {
        VectorMatching matching = binary.matching();
        StringBuilder out = new StringBuilder(binary.op().symbol());
        if (binary.returnBool()) {
            out.append(" bool");
        }
        boolean grouped = matching.group() != VectorMatching.Group.NONE;
        if (matching.on() || grouped || !matching.labels().isEmpty()) {
            out.append(matching.on() ? " on " : " ignoring ").append(labels(matching.labels(), binary.origin()));
        }
        if (grouped) {
            out.append(matching.group() == VectorMatching.Group.LEFT ? " group_left " : " group_right ")
                    .append(labels(matching.include(), binary.origin()));
        }
        if (isOneFill(matching)) {
            appendFill(out, " fill", matching.fillLeft());
        } else {
            appendFill(out, " fill_left", matching.fillLeft());
            appendFill(out, " fill_right", matching.fillRight());
        }
        return out.toString();
    }

    /** Both sides the same number; not a number never is. */
    private static boolean isOneFill(VectorMatching matching) {
        return matching.fillLeft().isPresent()
                && matching.fillRight().isPresent()
                && matching.fillLeft().get().doubleValue()
                        == matching.fillRight().get().doubleValue();
    }

    private static void appendFill(StringBuilder out, String keyword, Optional<Double> value) {
        value.ifPresent(number -> out.append(keyword)
                .append(" (")
                .append(NumberText.general(number))
                .append(')'));
    }
}
