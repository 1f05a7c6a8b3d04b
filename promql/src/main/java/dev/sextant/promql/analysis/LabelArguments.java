package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.ast.VectorSelector;
import java.util.Optional;

/** Which arguments of a function are names of labels. */
final class LabelArguments {
    private LabelArguments() {}

    /** What the argument at a position is for, if it names a label. */
    static Optional<LabelUse.Kind> kind(Call call, int position) {
        return switch (call.function().name()) {
            case "label_replace" ->
                position == 1 ? Optional.of(LabelUse.Kind.TARGET) : when(position == 3, LabelUse.Kind.SOURCE);
            case "label_join" ->
                position == 1 ? Optional.of(LabelUse.Kind.TARGET) : when(position >= 3, LabelUse.Kind.SOURCE);
            case "histogram_quantiles" -> when(position == 1, LabelUse.Kind.VALUE);
            case "sort_by_label", "sort_by_label_desc" -> when(position >= 1, LabelUse.Kind.SORT);
            default -> Optional.empty();
        };
    }

    private static Optional<LabelUse.Kind> when(boolean holds, LabelUse.Kind kind) {
        return holds ? Optional.of(kind) : Optional.empty();
    }

    /** The selector of labels that {@code info} adds; it selects no metric of its own. */
    static Optional<VectorSelector> infoSelector(Expr node) {
        return node instanceof Call call
                        && call.function().name().equals("info")
                        && call.arguments().size() > 1
                        && bare(call.arguments().get(1)) instanceof VectorSelector selector
                ? Optional.of(selector)
                : Optional.empty();
    }

    /** What a string argument says; Prometheus takes nothing but literals. */
    static Optional<String> text(Expr argument) {
        return bare(argument) instanceof StringLiteral literal ? Optional.of(literal.value()) : Optional.empty();
    }

    /** The expression inside of any parentheses. */
    static Expr bare(Expr expr) {
        Expr inner = expr;
        while (inner instanceof ParenExpr paren) {
            inner = paren.inner();
        }
        return inner;
    }
}
