package dev.sextant.promql.typed;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.Promql;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.ValueType;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.source.CallSite;
import dev.sextant.source.Excerpt;
import dev.sextant.source.Span;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Expressions written in PromQL; the text is parsed at once, so a mistake knows both its Java line and its place. */
public abstract class PromqlText extends Metrics {
    private static final Expr HARMLESS_RANGE = new MatrixSelector(
            VectorSelector.of(Selectors.HARMLESS.value(), List.of()), new FixedDuration(Duration.ofMinutes(1)));

    PromqlText() {}

    /**
     * Reads an instant vector. Text that does not parse is a problem of kind SYNTAX, one of another type or against the
     * rules is of kind TYPE; both with the place in the text.
     */
    public static InstantVector promql(String text) {
        return read(text, ValueType.VECTOR, InstantVector.invalid(List.of()).expr(), InstantVector::new);
    }

    /** Reads classic buckets, series with the label {@code le}; see {@link #promql}. */
    public static BucketVector promqlBuckets(String text) {
        return read(text, ValueType.VECTOR, InstantVector.invalid(List.of()).expr(), BucketVector::new);
    }

    /** Reads native histograms, which a text cannot be told to hold; see {@link #promql}. */
    public static HistogramVector promqlHistograms(String text) {
        return read(text, ValueType.VECTOR, InstantVector.invalid(List.of()).expr(), HistogramVector::new);
    }

    /** Reads a range of what goes up and down; see {@link #promql}. */
    public static RangeVector promqlRange(String text) {
        return read(text, ValueType.MATRIX, HARMLESS_RANGE, RangeVector::new);
    }

    /** Reads a range of counters; see {@link #promql}. */
    public static CounterRange<InstantVector> promqlCounterRange(String text) {
        return read(
                text,
                ValueType.MATRIX,
                HARMLESS_RANGE,
                (tree, problems) -> new CounterRange<>(tree, problems, InstantVector::new));
    }

    /** Reads a scalar; see {@link #promql}. */
    public static Scalar promqlScalar(String text) {
        return read(text, ValueType.SCALAR, NumberLiteral.of(BigDecimal.ZERO), Scalar::new);
    }

    private static <T> T read(String text, ValueType wanted, Expr harmless, BiFunction<Expr, List<Problem>, T> make) {
        List<Problem> problems = new ArrayList<>();
        Optional<Expr> tree = tree(text, wanted, CallSite.capture(), problems);
        return make.apply(tree.orElse(harmless), problems);
    }

    private static Optional<Expr> tree(String text, ValueType wanted, CallSite site, List<Problem> problems) {
        ParseResult result = Promql.parse(text, Dialect.PLAIN);
        for (PromqlError error : result.errors()) {
            Problem.Kind kind = error.kind() == PromqlError.Kind.TYPE ? Problem.Kind.TYPE : Problem.Kind.SYNTAX;
            problems.add(new Problem(
                    kind, site, error.message(), error.hint(), Optional.of(new Excerpt(text, error.span()))));
        }
        if (result.expr().isEmpty()) {
            return Optional.empty();
        }
        Expr expr = result.expr().get();
        if (expr.type() != wanted) {
            problems.add(new Problem(
                    Problem.Kind.TYPE,
                    site,
                    "expected type " + wanted.documented() + ", got "
                            + expr.type().documented(),
                    hint(expr.type(), wanted),
                    Optional.of(new Excerpt(text, whole(text)))));
            return Optional.empty();
        }
        return Optional.of(expr);
    }

    private static Optional<String> hint(ValueType got, ValueType wanted) {
        if (got == ValueType.SCALAR && wanted == ValueType.VECTOR) {
            return Optional.of("promqlScalar(…) takes a scalar, vector(…) makes a vector of it");
        }
        if (got == ValueType.VECTOR && wanted == ValueType.SCALAR) {
            return Optional.of("promql(…) takes an instant vector, scalar(…) makes a scalar of it");
        }
        if (got == ValueType.VECTOR && wanted == ValueType.MATRIX) {
            return Optional.of("put a range behind the selector, such as [5m], or [1h:] behind anything else");
        }
        if (got == ValueType.MATRIX) {
            return Optional.of("a function such as rate(…) or avg_over_time(…) makes an instant vector of it");
        }
        return Optional.empty();
    }

    private static Span whole(String text) {
        return new Span(0, text.getBytes(StandardCharsets.UTF_8).length);
    }
}
