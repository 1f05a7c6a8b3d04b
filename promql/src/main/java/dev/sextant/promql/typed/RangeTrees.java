package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.RangeExtension;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.VectorSelector;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Trees of ranges and subqueries. */
final class RangeTrees {
    private RangeTrees() {}

    static <R> R range(MetricCore metric, Length window, BiFunction<Expr, List<Problem>, R> make) {
        return range(metric.selector(), metric.problems(), window, make);
    }

    static <R> R range(
            MetricCore metric, RangeExtension extension, Length window, BiFunction<Expr, List<Problem>, R> make) {
        VectorSelector selector = metric.selector();
        Modifiers extended = selector.modifiers().extension(extension);
        return range(selector.withModifiers(extended), metric.problems(), window, make);
    }

    private static <R> R range(
            VectorSelector selector, List<Problem> problems, Length window, BiFunction<Expr, List<Problem>, R> make) {
        Length.Checked range = window.positive("window");
        return make.apply(new MatrixSelector(selector, range.expr()), Problems.join(problems, range.problems()));
    }

    static <R> R subquery(Expr inner, List<Problem> problems, Length window, BiFunction<Expr, List<Problem>, R> make) {
        Length.Checked range = window.positive("window");
        SubqueryExpr tree = new SubqueryExpr(
                Trees.asPostfixOperand(inner),
                Lengths.beforeColon(range.expr()),
                Optional.empty(),
                Modifiers.NONE,
                Origin.NONE);
        return make.apply(tree, Problems.join(problems, range.problems()));
    }

    static <R> R subquery(
            Expr inner,
            List<Problem> problems,
            Length window,
            Length resolution,
            BiFunction<Expr, List<Problem>, R> make) {
        Length.Checked range = window.positive("window");
        Length.Checked step = resolution.positive("resolution");
        SubqueryExpr tree = new SubqueryExpr(
                Trees.asPostfixOperand(inner),
                Lengths.beforeColon(range.expr()),
                Optional.of(step.expr()),
                Modifiers.NONE,
                Origin.NONE);
        return make.apply(tree, Problems.join(problems, range.problems(), step.problems()));
    }

    /** The modifiers that stand behind a range or a subquery. */
    static Modifiers modifiers(Expr range) {
        return range instanceof MatrixSelector matrix
                ? matrix.selector().modifiers()
                : ((SubqueryExpr) range).modifiers();
    }

    static Expr withModifiers(Expr range, Modifiers changed) {
        if (range instanceof MatrixSelector matrix) {
            return new MatrixSelector(matrix.selector().withModifiers(changed), matrix.range(), matrix.origin());
        }
        SubqueryExpr subquery = (SubqueryExpr) range;
        return new SubqueryExpr(subquery.inner(), subquery.range(), subquery.step(), changed, subquery.origin());
    }
}
