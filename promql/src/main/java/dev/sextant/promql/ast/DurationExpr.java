package dev.sextant.promql.ast;

import dev.sextant.source.Span;

/** A length of time in a range, a step or an offset: a constant, or arithmetic over the query's own step and range. */
public sealed interface DurationExpr
        permits FixedDuration,
                DurationNumber,
                DurationBinary,
                DurationUnary,
                DurationCall,
                DurationParen,
                DurationVariable {
    Origin origin();

    default Span span() {
        return origin().span();
    }
}
