package dev.sextant.promql.syntax;

import dev.sextant.promql.Span;

/** Takes an error. */
@FunctionalInterface
interface Report {
    void error(Span span, String message);
}
