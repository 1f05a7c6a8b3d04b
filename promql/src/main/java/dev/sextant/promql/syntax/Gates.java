package dev.sextant.promql.syntax;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.Feature;
import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.DurationCall;
import dev.sextant.promql.ast.FunctionSignature;
import dev.sextant.promql.function.FunctionTable;
import dev.sextant.promql.print.StringText;
import dev.sextant.source.Span;
import java.util.Optional;

/** Refuses what the Prometheus in question does not have, or has only behind a flag that is off. */
final class Gates {
    private static final PrometheusVersion NUMBERS_AS_DURATIONS = new PrometheusVersion(2, 54);
    private static final PrometheusVersion QUOTED_MATCHERS = new PrometheusVersion(2, 51);
    private static final PrometheusVersion QUOTED_NAMES = new PrometheusVersion(3, 0);
    private static final PrometheusVersion FLAG_FOR_STEP = new PrometheusVersion(3, 12);
    private static final PrometheusVersion KEPT_PARENTHESES = new PrometheusVersion(3, 15);
    private static final PrometheusVersion TRIM = new PrometheusVersion(3, 11);
    private static final PrometheusVersion LIMIT_AGGREGATIONS = new PrometheusVersion(2, 54);
    private static final PrometheusVersion LENGTH_WITHOUT_NUMBER = new PrometheusVersion(3, 16);
    /** The first release that lacks nothing of what is refused here for being new. */
    private static final PrometheusVersion NEWEST = new PrometheusVersion(3, 16);

    private final Dialect dialect;
    private final Findings findings;
    /** Whether nothing that the version has to say can be against anything. */
    private final boolean current;

    private final boolean unquotedNames;

    Gates(Dialect dialect, Findings findings) {
        this.dialect = dialect;
        this.findings = findings;
        this.current = dialect.version().isAtLeast(NEWEST);
        this.unquotedNames = dialect.enables(Feature.UNQUOTED_UTF8_NAMES);
    }

    /** The function that the release calls so, or a later one. */
    Optional<FunctionSignature> function(String name) {
        return FunctionTable.find(name, dialect.version());
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

    /** Whether names with dots and letters of all scripts need no quotes. */
    boolean unquotedNames() {
        return unquotedNames;
    }

    /** Whether the flag is set or has become needless; the release may still be too old for either. */
    private boolean on(Feature feature) {
        return dialect.has(feature) || feature.isAlwaysOnIn(dialect.version());
    }

    /** Whether a name was read without quotes, thanks to the flag for that, and the release does not have that flag. */
    boolean wantsQuotes(String name) {
        return !current && !Promql.isMetricName(name);
    }

    void unquotedName(String name, Span span) {
        needs(Feature.UNQUOTED_UTF8_NAMES.since(), "name " + StringText.quote(name) + " without quotes", span);
    }

    /** Whether a subquery's range must not be made of {@code step()} and {@code range()} alone. */
    boolean wantsNumberBeforeColon() {
        return !dialect.version().isAtLeast(LENGTH_WITHOUT_NUMBER);
    }

    void lengthWithoutNumber(Span span) {
        needs(LENGTH_WITHOUT_NUMBER, "a subquery with no number in its range", span);
    }

    /** Whether the aggregation exists there. */
    boolean knows(AggregationOp op) {
        return !op.isExperimental() || dialect.version().isAtLeast(LIMIT_AGGREGATIONS);
    }

    void newAggregation(AggregationOp op, Span span) {
        needs(LIMIT_AGGREGATIONS, "aggregation \"" + op.symbol() + "\"", span);
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

    void quotedMatcher(Span span) {
        if (!current) {
            needs(QUOTED_MATCHERS, "a quoted name", span);
        }
    }

    void quotedLabel(Span span) {
        if (!current) {
            needs(QUOTED_NAMES, "a quoted name in a list of labels", span);
        }
    }

    void colonInLabel(Span span) {
        if (!current) {
            needs(QUOTED_NAMES, "a label name with a colon", span);
        }
    }

    /** Whether the release has {@code anchored} and {@code smoothed} behind a flag, and the flag is off. */
    boolean wantsFlagForExtendedRange(String symbol, Span span) {
        return needs(Feature.EXTENDED_RANGE_SELECTORS.since(), "modifier \"" + symbol + "\"", span)
                && !on(Feature.EXTENDED_RANGE_SELECTORS);
    }

    /** Whether the release has {@code fill} behind a flag, and the flag is off. */
    boolean wantsFlagForFill(Span span) {
        return needs(Feature.BINOP_FILL_MODIFIERS.since(), "modifier \"fill\"", span)
                && !on(Feature.BINOP_FILL_MODIFIERS);
    }

    void trim(String symbol, Span span) {
        if (!current) {
            needs(TRIM, "operator \"" + symbol + "\"", span);
        }
    }

    void durationArithmetic(Span span) {
        if (!current && needs(Feature.DURATION_EXPRESSIONS.since(), "arithmetic on durations", span)) {
            durationFeature(span);
        }
    }

    /** At first {@code step()} and {@code range()} needed no flag. */
    void durationFunction(DurationCall.Function function, Span span) {
        if (!current
                && needs(since(function), "duration function \"" + function.symbol() + "\"", span)
                && dialect.version().isAtLeast(FLAG_FOR_STEP)) {
            durationFeature(span);
        }
    }

    private static PrometheusVersion since(DurationCall.Function function) {
        return switch (function) {
            case STEP -> new PrometheusVersion(3, 6);
            case RANGE -> new PrometheusVersion(3, 10);
            case MAX_OF, MIN_OF -> new PrometheusVersion(3, 13);
        };
    }

    /** A sign other than the minus of an offset. */
    void signedDuration(Span span) {
        if (!current) {
            needs(Feature.DURATION_EXPRESSIONS.since(), "a sign in front of a duration", span);
        }
    }

    void zeroOffset(Span span) {
        if (!current) {
            needs(NUMBERS_AS_DURATIONS, "an offset of zero", span);
        }
    }

    void underscore(Span span) {
        if (!current) {
            needs(NUMBERS_AS_DURATIONS, "a number with underscores", span);
        }
    }

    /** Only with its parentheses does a constant pass for one whose value is not known yet. */
    void parenthesesAroundNothing(Span span) {
        if (!current) {
            needs(KEPT_PARENTHESES, "a length in parentheses that is not above zero", span);
        }
    }

    private void durationFeature(Span span) {
        if (!on(Feature.DURATION_EXPRESSIONS)) {
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
