package dev.sextant.slo.rules;

import static dev.sextant.slo.Exprs.aggregate;
import static dev.sextant.slo.Exprs.binary;
import static dev.sextant.slo.Exprs.call;
import static dev.sextant.slo.Exprs.number;
import static dev.sextant.slo.Exprs.parens;
import static dev.sextant.slo.Exprs.range;
import static dev.sextant.slo.Exprs.vector;

import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.slo.Exprs;
import dev.sextant.slo.SloIdentity;
import dev.sextant.slo.Windowed;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The mean of the error ratios of other SLOs, by weight, from what they have recorded. One without traffic counts as good:
 * that nobody asks for one thing does not make another worse.
 *
 * @param parts at least one
 */
public record CompositeRatio(List<Part> parts) implements Windowed {
    public CompositeRatio {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a composite of nothing");
        }
    }

    /**
     * An SLO that takes part.
     *
     * @param service whose SLO it is
     * @param slo its name
     * @param weight more than 0
     */
    public record Part(String service, String slo, BigDecimal weight) {}

    @Override
    public Expr over(Duration window) {
        BigDecimal all = parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        Expr sum = parts.stream()
                .map(part -> binary(BinaryOp.MULTIPLY, number(part.weight()), parens(ratio(part, window))))
                .reduce((left, right) -> binary(BinaryOp.ADD, left, right))
                .orElseThrow();
        return binary(BinaryOp.DIVIDE, parens(sum), number(all));
    }

    private static Expr ratio(Part part, Duration window) {
        Expr events = total(part, SloSeries.TOTAL, window);
        Expr share = binary(
                BinaryOp.DIVIDE,
                total(part, SloSeries.BAD, window),
                parens(binary(BinaryOp.GREATER, events, number(BigDecimal.ZERO))));
        return binary(BinaryOp.OR, share, vector(BigDecimal.ZERO));
    }

    private static Expr total(Part part, String name, Duration window) {
        Map<String, String> labels = SloSeries.identity(SloIdentity.of(part.service(), part.slo()));
        Expr counts = window.equals(SloSeries.SLICE)
                ? Exprs.series(name, labels)
                : call("sum_over_time", range(Exprs.series(name, labels), window));
        return aggregate(AggregationOp.SUM, counts);
    }
}
