package dev.sextant.promql.syntax;

import dev.sextant.source.Span;

/** Takes an error. */
@FunctionalInterface
interface Report {
    void error(Span span, String message);
}
