package dev.sextant.promql.analysis;

import dev.sextant.promql.Feature;
import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.DurationNumber;
import dev.sextant.promql.ast.DurationVariable;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.VectorSelector;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which parts of the language a tree uses that Prometheus has behind {@code --enable-feature}. */
public final class RequiredFeatures {
    private RequiredFeatures() {}

    /** What Prometheus {@link PrometheusVersion#REFERENCE} must have turned on to read the tree. */
    public static Set<Feature> of(Expr root) {
        return of(root, PrometheusVersion.REFERENCE);
    }

    /**
     * What that Prometheus must have turned on to read the tree as printers write it, if it can read it at all: a release
     * may be too old for a part of the language, with or without flags.
     */
    public static Set<Feature> of(Expr root, PrometheusVersion version) {
        EnumSet<Feature> found = EnumSet.noneOf(Feature.class);
        for (Expr node : Analysis.nodes(root)) {
            if (isExperimental(node, version)) {
                found.add(Feature.EXPERIMENTAL_FUNCTIONS);
            }
            if (node instanceof VectorSelector selector
                    && selector.modifiers().extension().isPresent()) {
                found.add(Feature.EXTENDED_RANGE_SELECTORS);
            }
            if (node instanceof BinaryExpr binary && binary.matching().hasFill()) {
                found.add(Feature.BINOP_FILL_MODIFIERS);
            }
            if (computesDurations(node)) {
                found.add(Feature.DURATION_EXPRESSIONS);
            }
            if (hasUnquotedName(node)) {
                found.add(Feature.UNQUOTED_UTF8_NAMES);
            }
        }
        found.removeIf(feature -> feature.isAlwaysOnIn(version));
        return Collections.unmodifiableSet(found);
    }

    private static boolean isExperimental(Expr node, PrometheusVersion version) {
        if (node instanceof Call call) {
            return call.function().experimentalIn(version);
        }
        return node instanceof Aggregation aggregation && aggregation.op().isExperimental();
    }

    /** As it is printed: a name in quotes is printed without them where the flag was on. */
    private static boolean hasUnquotedName(Expr node) {
        if (node instanceof VectorSelector selector) {
            return selector.metricName()
                            .filter(name -> !Promql.isMetricName(name))
                            .isPresent()
                    || unquotes(node, selector.matchers().stream().map(LabelMatcher::name));
        }
        if (node instanceof Aggregation aggregation) {
            return unquotes(node, aggregation.grouping().labels().stream());
        }
        return node instanceof BinaryExpr binary
                && unquotes(
                        node, Stream.concat(binary.matching().labels().stream(), binary.matching().include().stream()));
    }

    private static boolean unquotes(Expr node, Stream<String> labels) {
        return node.origin().isUnquoted()
                && labels.anyMatch(label -> Promql.isUtf8LabelName(label) && !Promql.isLabelName(label));
    }

    private static boolean computesDurations(Expr node) {
        if (node instanceof VectorSelector selector) {
            return isComputed(selector.modifiers());
        }
        if (node instanceof MatrixSelector matrix) {
            return isComputed(matrix.range());
        }
        return node instanceof SubqueryExpr subquery
                && (isComputed(subquery.range()) || isComputed(subquery.step()) || isComputed(subquery.modifiers()));
    }

    private static boolean isComputed(Modifiers modifiers) {
        return isComputed(modifiers.offset());
    }

    private static boolean isComputed(Optional<DurationExpr> duration) {
        return duration.filter(RequiredFeatures::isComputed).isPresent();
    }

    private static boolean isComputed(DurationExpr duration) {
        return !(duration instanceof FixedDuration)
                && !(duration instanceof DurationNumber)
                && !(duration instanceof DurationVariable);
    }
}
