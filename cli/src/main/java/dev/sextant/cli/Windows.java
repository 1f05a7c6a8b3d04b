package dev.sextant.cli;

import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.NumberLiteral;
import java.time.Duration;
import java.util.Optional;

/** Lengths of time as Prometheus writes them. */
final class Windows {
    private Windows() {}

    /** The length of a text such as {@code 30d} or {@code 1w2d}; empty if it is none. */
    static Optional<Duration> parse(String text) {
        return Promql.parse(text)
                .expr()
                .filter(NumberLiteral.class::isInstance)
                .map(NumberLiteral.class::cast)
                .filter(NumberLiteral::duration)
                .map(literal -> Duration.ofMillis(Math.round(literal.value() * 1000)));
    }
}
