package dev.sextant.promql.build;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.Promql;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.Span;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.ValueType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expressions written in PromQL; the text is parsed at once, so a mistake knows both its Java line and its place. */
public final class PromqlText {
    private PromqlText() {}

    /**
     * Reads an instant vector. Text that does not parse is a problem of kind SYNTAX, one of another type or against the
     * rules is of kind TYPE; both with the place in the text.
     */
    public static InstantVector promql(String text) {
        CallSite site = CallSite.capture();
        List<Problem> problems = new ArrayList<>();
        Optional<Expr> tree = tree(text, ValueType.VECTOR, site, problems);
        return tree.map(expr -> new InstantVector(expr, List.of())).orElseGet(() -> InstantVector.invalid(problems));
    }

    /** Reads a scalar; see {@link #promql}. */
    public static Scalar promqlScalar(String text) {
        CallSite site = CallSite.capture();
        List<Problem> problems = new ArrayList<>();
        Optional<Expr> tree = tree(text, ValueType.SCALAR, site, problems);
        return new Scalar(tree.orElseGet(() -> NumberLiteral.of(BigDecimal.ZERO)), problems);
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
        if (got == ValueType.MATRIX) {
            return Optional.of("a function such as rate(…) or avg_over_time(…) makes an instant vector of it");
        }
        return Optional.empty();
    }

    private static Span whole(String text) {
        return new Span(0, text.getBytes(StandardCharsets.UTF_8).length);
    }
}
