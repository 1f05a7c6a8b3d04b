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
import dev.sextant.slo.Windowed;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The mean of the error ratios of other SLOs, by weight, from what they have recorded. One without traffic counts as good:
 * that nobody asks for one thing does not make another worse.
 *
 * @param service whose SLOs they are
 * @param weights more than 0, by the SLO's name
 */
public record CompositeRatio(String service, Map<String, BigDecimal> weights) implements Windowed {
    public CompositeRatio {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("a composite of nothing");
        }
    }

    @Override
    public Expr over(Duration window) {
        BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Expr sum = weights.entrySet().stream()
                .map(part -> binary(BinaryOp.MULTIPLY, number(part.getValue()), parens(ratio(part.getKey(), window))))
                .reduce((left, right) -> binary(BinaryOp.ADD, left, right))
                .orElseThrow();
        return binary(BinaryOp.DIVIDE, parens(sum), number(all));
    }

    private Expr ratio(String slo, Duration window) {
        Expr events = total(slo, SloSeries.TOTAL, window);
        Expr share = binary(
                BinaryOp.DIVIDE,
                total(slo, SloSeries.BAD, window),
                parens(binary(BinaryOp.GREATER, events, number(BigDecimal.ZERO))));
        return binary(BinaryOp.OR, share, vector(BigDecimal.ZERO));
    }

    private Expr total(String slo, String name, Duration window) {
        Map<String, String> labels = SloSeries.identity(service, slo);
        Expr counts = window.equals(SloSeries.SLICE)
                ? Exprs.series(name, labels)
                : call("sum_over_time", range(Exprs.series(name, labels), window));
        return aggregate(AggregationOp.SUM, counts);
    }
}
