package dev.sextant.promql.typed;

import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;

/** Turns what the PromQL construction found wrong into diagnostics. */
public final class PromqlProblems {

    private PromqlProblems() {}

    /** Returns the diagnostic for {@code problem}, at the call that built the expression. */
    public static Diagnostic diagnostic(Problem problem) {
        Diagnostic diagnostic = Diagnostic.error(code(problem.kind()), problem.site(), problem.message());
        if (problem.hint().isPresent()) {
            diagnostic = diagnostic.hint(problem.hint().get());
        }
        return problem.excerpt().isPresent()
                ? diagnostic.showing(problem.excerpt().get())
                : diagnostic;
    }

    private static Code code(Problem.Kind kind) {
        return switch (kind) {
            case SYNTAX -> Code.PROMQL_SYNTAX;
            case TYPE -> Code.PROMQL_TYPE;
            case METRIC_NAME -> Code.INVALID_METRIC_NAME;
            case LABEL_NAME -> Code.INVALID_LABEL_NAME;
            case REGEX -> Code.PROMQL_REGEX;
            case DURATION -> Code.PROMQL_DURATION;
            case VALUE -> Code.PROMQL_VALUE;
        };
    }
}
