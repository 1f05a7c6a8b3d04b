package dev.sextant.promql.function;

import static dev.sextant.promql.ast.ValueType.MATRIX;
import static dev.sextant.promql.ast.ValueType.SCALAR;
import static dev.sextant.promql.ast.ValueType.STRING;
import static dev.sextant.promql.ast.ValueType.VECTOR;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.ast.FunctionSignature;
import dev.sextant.promql.ast.ValueType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every function that a Prometheus from {@link PrometheusVersion#OLDEST} on has; names are case-sensitive. The 91 of 3.16
 * are those whose {@link FunctionSignature#since()} it has reached.
 */
public final class FunctionTable {
    private static final int ANY_NUMBER = -1;
    private static final PrometheusVersion OLD = PrometheusVersion.OLDEST;
    private static final Map<String, FunctionSignature> BY_NAME = Map.copyOf(all());
    /** The old name of {@code double_exponential_smoothing}. */
    private static final FunctionSignature RENAMED =
            new FunctionSignature("holt_winters", List.of(MATRIX, SCALAR, SCALAR), 0, VECTOR, OLD, Optional.of(OLD));

    private static final PrometheusVersion RENAMED_SINCE = v(3, 0);

    private FunctionTable() {}

    /** The function of that name, as it is called today. */
    public static Optional<FunctionSignature> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The function that a release calls so, or a later one. */
    public static Optional<FunctionSignature> find(String name, PrometheusVersion version) {
        boolean renamed = name.equals(RENAMED.name()) && !version.isAtLeast(RENAMED_SINCE);
        return renamed ? Optional.of(RENAMED) : find(name);
    }

    /**
     * The function of that name, which is known to exist.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static FunctionSignature get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no function " + name));
    }

    /** Those of {@link PrometheusVersion#REFERENCE} by name, sorted. */
    public static Map<String, FunctionSignature> functions() {
        return functions(PrometheusVersion.REFERENCE);
    }

    /** Those of a release by name, sorted. */
    public static Map<String, FunctionSignature> functions(PrometheusVersion version) {
        Map<String, FunctionSignature> found = new TreeMap<>(BY_NAME);
        found.values().removeIf(function -> !version.isAtLeast(function.since()));
        find(RENAMED.name(), version).ifPresent(function -> found.put(function.name(), function));
        return Collections.unmodifiableMap(found);
    }

    private static Map<String, FunctionSignature> all() {
        Table table = new Table();
        table.stable(OLD, SCALAR, 0, "pi time");
        table.experimental(v(3, 12), SCALAR, 0, "end range start step");
        table.experimental(v(3, 13), SCALAR, 0, "max_of min_of", SCALAR, SCALAR);
        table.stable(OLD, SCALAR, 0, "scalar", VECTOR);
        table.stable(OLD, VECTOR, 0, "vector", SCALAR);
        table.stable(
                OLD,
                VECTOR,
                0,
                "abs absent acos acosh asin asinh atan atanh ceil cos cosh deg exp floor histogram_count histogram_sum ln"
                        + " log10 log2 rad sgn sin sinh sort sort_desc sqrt tan tanh timestamp",
                VECTOR);
        table.stable(v(2, 47), VECTOR, 0, "histogram_stddev histogram_stdvar", VECTOR);
        table.stable(v(2, 51), VECTOR, 0, "histogram_avg", VECTOR);
        table.experimental(v(3, 14), VECTOR, 0, "start_timestamp", VECTOR);
        table.stable(
                OLD, VECTOR, 1, "day_of_month day_of_week day_of_year days_in_month hour minute month year", VECTOR);
        table.stable(OLD, VECTOR, 0, "clamp_max clamp_min", VECTOR, SCALAR);
        table.stable(OLD, VECTOR, 0, "clamp", VECTOR, SCALAR, SCALAR);
        table.stable(OLD, VECTOR, 1, "round", VECTOR, SCALAR);
        table.stable(OLD, VECTOR, 0, "histogram_quantile", SCALAR, VECTOR);
        table.stable(OLD, VECTOR, 0, "histogram_fraction", SCALAR, SCALAR, VECTOR);
        table.experimental(v(3, 11), VECTOR, 9, "histogram_quantiles", VECTOR, STRING, SCALAR, SCALAR);
        table.stable(OLD, VECTOR, 0, "label_replace", VECTOR, STRING, STRING, STRING, STRING);
        table.stable(OLD, VECTOR, ANY_NUMBER, "label_join", VECTOR, STRING, STRING, STRING);
        table.experimental(v(2, 49), VECTOR, ANY_NUMBER, "sort_by_label sort_by_label_desc", VECTOR, STRING);
        table.experimental(v(2, 55), VECTOR, 1, "info", VECTOR, VECTOR);
        table.stable(
                OLD,
                VECTOR,
                0,
                "absent_over_time avg_over_time changes count_over_time delta deriv idelta increase irate last_over_time"
                        + " max_over_time min_over_time present_over_time rate resets stddev_over_time stdvar_over_time"
                        + " sum_over_time",
                MATRIX);
        table.promoted(v(3, 7), v(3, 14), VECTOR, "first_over_time", MATRIX);
        table.experimental(v(2, 49), VECTOR, 0, "mad_over_time", MATRIX);
        table.experimental(v(3, 5), VECTOR, 0, "ts_of_last_over_time ts_of_max_over_time ts_of_min_over_time", MATRIX);
        table.experimental(v(3, 7), VECTOR, 0, "ts_of_first_over_time", MATRIX);
        table.experimental(v(3, 16), VECTOR, 1, "integral", MATRIX, SCALAR);
        table.stable(OLD, VECTOR, 0, "quantile_over_time", SCALAR, MATRIX);
        table.stable(OLD, VECTOR, 0, "predict_linear", MATRIX, SCALAR);
        table.experimental(v(3, 0), VECTOR, 0, "double_exponential_smoothing", MATRIX, SCALAR, SCALAR);
        return Collections.unmodifiableMap(table.byName);
    }

    private static PrometheusVersion v(int major, int minor) {
        return new PrometheusVersion(major, minor);
    }

    private static final class Table {
        private final Map<String, FunctionSignature> byName = new TreeMap<>();

        void stable(PrometheusVersion since, ValueType result, int variadic, String names, ValueType... parameters) {
            add(since, Optional.of(since), result, variadic, names, parameters);
        }

        void experimental(
                PrometheusVersion since, ValueType result, int variadic, String names, ValueType... parameters) {
            add(since, Optional.empty(), result, variadic, names, parameters);
        }

        void promoted(
                PrometheusVersion since,
                PrometheusVersion stableSince,
                ValueType result,
                String names,
                ValueType... parameters) {
            add(since, Optional.of(stableSince), result, 0, names, parameters);
        }

        private void add(
                PrometheusVersion since,
                Optional<PrometheusVersion> stableSince,
                ValueType result,
                int variadic,
                String names,
                ValueType... parameters) {
            for (String name : List.of(names.split(" "))) {
                byName.put(
                        name, new FunctionSignature(name, List.of(parameters), variadic, result, since, stableSince));
            }
        }
    }
}
