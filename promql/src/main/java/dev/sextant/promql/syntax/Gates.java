package dev.sextant.promql.syntax;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.Feature;
import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.Span;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.FunctionSignature;

/** Refuses what the Prometheus in question does not have, or has only behind a flag that is off. */
final class Gates {
    private static final PrometheusVersion NUMBERS_AS_DURATIONS = new PrometheusVersion(2, 54);
    private static final PrometheusVersion QUOTED_NAMES = new PrometheusVersion(3, 0);
    private static final PrometheusVersion DURATION_ARITHMETIC = new PrometheusVersion(3, 4);
    private static final PrometheusVersion DURATION_FUNCTIONS = new PrometheusVersion(3, 13);
    private static final PrometheusVersion DURATION_ARITHMETIC_STABLE = new PrometheusVersion(3, 14);
    private static final PrometheusVersion EXTENDED_RANGES = new PrometheusVersion(3, 7);
    private static final PrometheusVersion EXTENDED_RANGES_STABLE = new PrometheusVersion(3, 16);
    private static final PrometheusVersion FILL = new PrometheusVersion(3, 10);
    private static final PrometheusVersion TRIM = new PrometheusVersion(3, 11);
    private static final PrometheusVersion LIMIT_AGGREGATIONS = new PrometheusVersion(2, 54);

    private final Dialect dialect;
    private final Findings findings;
    /** Whether nothing that the version has to say can be against anything. */
    private final boolean current;

    Gates(Dialect dialect, Findings findings) {
        this.dialect = dialect;
        this.findings = findings;
        this.current = dialect.version().isAtLeast(DURATION_ARITHMETIC_STABLE);
    }

    /** Whether the function exists there. */
    boolean knows(FunctionSignature function) {
        return dialect.version().isAtLeast(function.since());
    }

    void newFunction(FunctionSignature function, Span span) {
        needs(function.since(), "function \"" + function.name() + "\"", span);
    }

    boolean enabled(FunctionSignature function) {
        return dialect.has(Feature.EXPERIMENTAL_FUNCTIONS) || !function.experimentalIn(dialect.version());
    }

    boolean enabled(AggregationOp op) {
        return dialect.has(Feature.EXPERIMENTAL_FUNCTIONS) || !op.isExperimental();
    }

    boolean extendedRangesEnabled() {
        return dialect.has(Feature.EXTENDED_RANGE_SELECTORS)
                || dialect.version().isAtLeast(EXTENDED_RANGES_STABLE);
    }

    boolean fillEnabled() {
        return dialect.has(Feature.BINOP_FILL_MODIFIERS);
    }

    void aggregation(AggregationOp op, Span span) {
        if (!current && op.isExperimental()) {
            needs(LIMIT_AGGREGATIONS, "aggregation \"" + op.symbol() + "\"", span);
        }
    }

    void numberAsDuration(Span span) {
        if (!current) {
            needs(NUMBERS_AS_DURATIONS, "a number in place of a duration", span);
        }
    }

    void durationAsNumber(Span span) {
        if (!current) {
            needs(NUMBERS_AS_DURATIONS, "a duration in place of a number", span);
        }
    }

    void quotedName(Span span) {
        if (!current) {
            needs(QUOTED_NAMES, "a quoted name", span);
        }
    }

    void colonInLabel(Span span) {
        if (!current) {
            needs(QUOTED_NAMES, "a label name with a colon", span);
        }
    }

    void extendedRange(String symbol, Span span) {
        if (!current) {
            needs(EXTENDED_RANGES, "modifier \"" + symbol + "\"", span);
        }
    }

    void fill(Span span) {
        if (!current) {
            needs(FILL, "modifier \"fill\"", span);
        }
    }

    void trim(String symbol, Span span) {
        if (!current) {
            needs(TRIM, "operator \"" + symbol + "\"", span);
        }
    }

    void durationArithmetic(Span span) {
        if (!current && needs(DURATION_ARITHMETIC, "arithmetic on durations", span)) {
            durationFeature(span);
        }
    }

    void durationFunction(String symbol, Span span) {
        if (!current && needs(DURATION_FUNCTIONS, "duration function \"" + symbol + "\"", span)) {
            durationFeature(span);
        }
    }

    private void durationFeature(Span span) {
        if (!dialect.has(Feature.DURATION_EXPRESSIONS)) {
            findings.syntax(span, "experimental duration expression is not enabled");
        }
    }

    private boolean needs(PrometheusVersion since, String what, Span span) {
        if (dialect.version().isAtLeast(since)) {
            return true;
        }
        findings.version(span, what + " needs Prometheus " + since + ", this is for " + dialect.version());
        return false;
    }
}
