package dev.sextant.slo;

import dev.sextant.promql.ast.Expr;
import java.time.Duration;

/** An expression over a window that is still to be said. */
@FunctionalInterface
public interface Windowed {

    /** Returns the expression over {@code window}, whole milliseconds and more than none. */
    Expr over(Duration window);
}
