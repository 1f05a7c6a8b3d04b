package dev.sextant.slo.read;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.Measured;
import dev.sextant.slo.MeasuredSamples;
import dev.sextant.slo.read.ImportProblem.Code;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Reads what an objective compares with: {@code op} and {@code value}, by which a sample is good. */
final class OpenSloThreshold {
    private static final Map<String, BinaryOp> OPERATORS = Map.of(
            "lt", BinaryOp.LESS,
            "lte", BinaryOp.LESS_OR_EQUAL,
            "gt", BinaryOp.GREATER,
            "gte", BinaryOp.GREATER_OR_EQUAL);

    static final String ONE_OF = "write one of lt, lte, gt and gte";

    private OpenSloThreshold() {}

    /** The samples of a threshold metric, as the objective judges them. */
    static Optional<Measured> samples(Expr metric, Fields objective) {
        objective.required("op", "write how a good value compares: lt, lte, gt or gte");
        Optional<BinaryOp> op = operator(objective);
        Optional<BigDecimal> bound = objective
                .required("value", "write what a good value is compared with")
                .flatMap(OpenSloThreshold::bound);
        return op.flatMap(meets -> bound.map(number -> new MeasuredSamples(metric, meets, number)));
    }

    /** The operator, if one is written; another text is reported. */
    static Optional<BinaryOp> operator(Fields owner) {
        Optional<LocatedText> text = owner.text("op");
        Optional<BinaryOp> op = text.map(LocatedText::value).map(OPERATORS::get);
        if (text.isPresent() && op.isEmpty()) {
            owner.problems()
                    .error(
                            Code.WRONG_TYPE,
                            text.get().place(),
                            owner.path("op"),
                            StringText.quote(text.get().value()) + " is no operator",
                            ONE_OF);
        }
        return op;
    }

    private static Optional<BigDecimal> bound(Value value) {
        Optional<BigDecimal> number = value.number();
        if (number.filter(found -> Double.isInfinite(found.doubleValue())).isPresent()) {
            value.error(Code.WRONG_TYPE, "is more than Prometheus can compare with", "write a smaller number");
            return Optional.empty();
        }
        return number;
    }

    /** A ratio metric has nothing to compare, though the specification's own examples have an operator with one. */
    static void ignored(Fields objective) {
        operator(objective);
        ignored(objective, "op");
        objective.get("value").ifPresent(Value::number);
        ignored(objective, "value");
    }

    private static void ignored(Fields objective, String field) {
        objective
                .get(field)
                .ifPresent(value -> value.warning(
                        Code.UNSUPPORTED,
                        "is not read: it belongs to a thresholdMetric, and this is a ratioMetric",
                        "remove it"));
    }
}
