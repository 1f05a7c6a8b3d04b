package dev.sextant.promql.print;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AtModifier;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.promql.ast.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of an expression that are put together the same in every form. */
final class Fragments {
    private Fragments() {}

    /** Name and matchers on one line. */
    static String selection(VectorSelector selector, Spelling spelling) {
        List<String> matchers = matchers(selector, spelling);
        String name = name(selector, spelling);
        if (matchers.isEmpty() && !name.isEmpty()) {
            return name;
        }
        return name + "{" + spelling.joined(matchers) + "}";
    }

    /** What stands in front of the braces. */
    static String name(VectorSelector selector, Spelling spelling) {
        return selector.metricName().filter(spelling::isBareMetric).orElse("");
    }

    /** The matchers' texts, with one for the name if that does not stand in front of the braces. */
    static List<String> matchers(VectorSelector selector, Spelling spelling) {
        List<String> texts = new ArrayList<>(selector.matchers().size() + 1);
        selector.metricName().filter(name -> !spelling.isBareMetric(name)).ifPresent(name -> {
            LabelMatcher matcher = new LabelMatcher(LabelMatcher.METRIC_NAME, MatchOp.EQUAL, name);
            texts.add(matcher(matcher, selector.origin(), spelling));
        });
        for (LabelMatcher matcher : selector.matchers()) {
            if (!repeatsName(selector, matcher)) {
                texts.add(matcher(matcher, selector.origin(), spelling));
            }
        }
        return spelling.ordered(texts);
    }

    private static boolean repeatsName(VectorSelector selector, LabelMatcher matcher) {
        return selector.metricName().isPresent()
                && matcher.name().equals(LabelMatcher.METRIC_NAME)
                && matcher.op() == MatchOp.EQUAL
                && matcher.value().equals(selector.metricName().get());
    }

    private static String matcher(LabelMatcher matcher, Origin origin, Spelling spelling) {
        return spelling.label(matcher.name(), origin) + matcher.op().symbol() + spelling.string(matcher.value());
    }

    static String labels(List<String> names, Origin origin, Spelling spelling) {
        return names.stream()
                .map(name -> spelling.groupingLabel(name, origin))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    static String at(Modifiers modifiers, Spelling spelling) {
        return modifiers.at().map(at -> at(at, spelling)).orElse("");
    }

    private static String at(AtModifier at, Spelling spelling) {
        if (at instanceof AtModifier.Timestamp timestamp) {
            return " @ " + spelling.timestamp(timestamp);
        }
        return at == AtModifier.Bound.START ? " @ start()" : " @ end()";
    }

    static String extension(Modifiers modifiers) {
        return modifiers.extension().map(kind -> " " + kind.symbol()).orElse("");
    }

    /** The range and what follows it. */
    static String rangeSuffix(MatrixSelector matrix, Spelling spelling) {
        return "["
                + DurationPrinter.print(matrix.range(), spelling)
                + "]"
                + spelling.modifiersOfRange(matrix, matrix.selector().modifiers());
    }

    static String subquerySuffix(SubqueryExpr subquery, Spelling spelling) {
        String step = subquery.step()
                .map(length -> DurationPrinter.print(length, spelling))
                .orElse("");
        return "["
                + DurationPrinter.print(subquery.range(), spelling)
                + ":"
                + step
                + "]"
                + spelling.modifiers(subquery, subquery.modifiers());
    }

    /** The operator and its clause, up to the parenthesis: {@code sum by (a) }. */
    static String aggregationHead(Aggregation aggregation, Spelling spelling) {
        Grouping grouping = aggregation.grouping();
        String op = aggregation.op().symbol();
        if (grouping.without()) {
            return op + " without " + labels(grouping.labels(), aggregation.origin(), spelling) + " ";
        }
        return grouping.labels().isEmpty()
                ? op
                : op + " by " + labels(grouping.labels(), aggregation.origin(), spelling) + " ";
    }

    /** The operator with everything up to its right side. */
    static String operator(BinaryExpr binary, Spelling spelling) {
        VectorMatching matching = binary.matching();
        StringBuilder out = new StringBuilder(binary.op().symbol());
        if (binary.returnBool()) {
            out.append(" bool");
        }
        boolean grouped = matching.group() != VectorMatching.Group.NONE;
        if (matching.on() || grouped || !matching.labels().isEmpty()) {
            out.append(matching.on() ? " on " : " ignoring ")
                    .append(labels(matching.labels(), binary.origin(), spelling));
        }
        if (grouped) {
            out.append(matching.group() == VectorMatching.Group.LEFT ? " group_left " : " group_right ")
                    .append(labels(matching.include(), binary.origin(), spelling));
        }
        if (isOneFill(matching, spelling)) {
            appendFill(out, " fill", matching.fillLeft());
        } else {
            appendFill(out, " fill_left", matching.fillLeft());
            appendFill(out, " fill_right", matching.fillRight());
        }
        return out.toString();
    }

    private static boolean isOneFill(VectorMatching matching, Spelling spelling) {
        return matching.fillLeft().isPresent()
                && matching.fillRight().isPresent()
                && spelling.isOneFill(
                        matching.fillLeft().get(), matching.fillRight().get());
    }

    private static void appendFill(StringBuilder out, String keyword, Optional<Double> value) {
        value.ifPresent(number -> out.append(keyword)
                .append(" (")
                .append(NumberText.general(number))
                .append(')'));
    }
}
