package dev.sextant.slo.proof;

import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.slo.proof.Forms.Aggregated;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the native histogram that an indicator reads, {@code histogram_count(sum(rate(…)))}. */
final class Histograms {
    private Histograms() {}

    static Optional<Source> of(Expr bad, Expr total) throws Unprovable {
        if (!(Forms.inner(total) instanceof Call count)
                || !count.function().name().equals("histogram_count")) {
            return Optional.empty();
        }
        Aggregated summed = Forms.aggregated(count.arguments().get(0));
        Optional<VectorSelector> selector = Forms.over(summed.inner(), "rate");
        Optional<Double> limit = all(bad).filter(Call.class::isInstance)
                .map(Call.class::cast)
                .filter(call -> call.function().name().equals("histogram_fraction"))
                .map(call -> call.arguments().get(1))
                .filter(NumberLiteral.class::isInstance)
                .map(bound -> ((NumberLiteral) bound).value())
                .filter(bound -> bound > 0)
                .findFirst();
        return selector.isEmpty() || limit.isEmpty()
                ? Optional.empty()
                : Optional.of(HistogramSource.of(Named.read(selector.get(), summed.groupings()), limit.get()));
    }

    private static Stream<Expr> all(Expr expr) {
        return Stream.concat(Stream.of(expr), expr.children().stream().flatMap(Histograms::all));
    }
}
