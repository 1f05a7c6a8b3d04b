package dev.sextant.promql.analysis;

import dev.sextant.promql.Feature;
import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.DurationNumber;
import dev.sextant.promql.ast.DurationVariable;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.VectorSelector;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which parts of the language a tree uses that Prometheus has behind {@code --enable-feature}. */
public final class RequiredFeatures {
    /** Where arithmetic on durations needs no flag any more, and {@code first_over_time} none either. */
    private static final PrometheusVersion DURATIONS_STABLE = new PrometheusVersion(3, 14);

    private static final String FIRST_OVER_TIME = "first_over_time";

    private RequiredFeatures() {}

    /** What Prometheus {@link PrometheusVersion#REFERENCE} must have turned on to read the tree. */
    public static Set<Feature> of(Expr root) {
        return of(root, PrometheusVersion.REFERENCE);
    }

    /**
     * What that Prometheus must have turned on to read the tree, if it can read it at all: a release may be too old for
     * a part of the language, with or without flags.
     */
    public static Set<Feature> of(Expr root, PrometheusVersion version) {
        EnumSet<Feature> found = EnumSet.noneOf(Feature.class);
        boolean older = !version.isAtLeast(DURATIONS_STABLE);
        for (Expr node : Analysis.nodes(root)) {
            if (isExperimental(node, older)) {
                found.add(Feature.EXPERIMENTAL_FUNCTIONS);
            }
            if (node instanceof VectorSelector selector
                    && selector.modifiers().extension().isPresent()) {
                found.add(Feature.EXTENDED_RANGE_SELECTORS);
            }
            if (node instanceof BinaryExpr binary && binary.matching().hasFill()) {
                found.add(Feature.BINOP_FILL_MODIFIERS);
            }
            if (older && computesDurations(node)) {
                found.add(Feature.DURATION_EXPRESSIONS);
            }
        }
        return Collections.unmodifiableSet(found);
    }

    private static boolean isExperimental(Expr node, boolean older) {
        if (node instanceof Call call) {
            return call.function().experimental()
                    || (older && call.function().name().equals(FIRST_OVER_TIME));
        }
        return node instanceof Aggregation aggregation && aggregation.op().isExperimental();
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
