package dev.sextant.promql.function;

import static dev.sextant.promql.ast.ValueType.MATRIX;
import static dev.sextant.promql.ast.ValueType.SCALAR;
import static dev.sextant.promql.ast.ValueType.STRING;
import static dev.sextant.promql.ast.ValueType.VECTOR;

import dev.sextant.promql.ast.FunctionSignature;
import dev.sextant.promql.ast.ValueType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every function of Prometheus 3.14; names are case-sensitive. */
public final class FunctionTable {
    private static final int ANY_NUMBER = -1;
    private static final boolean STABLE = false;
    private static final boolean EXPERIMENTAL = true;
    private static final Map<String, FunctionSignature> BY_NAME = all();

    private FunctionTable() {}

    /** The function of that name. */
    public static Optional<FunctionSignature> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The function of that name, which is known to exist.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static FunctionSignature get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no function " + name));
    }

    /** All of them by name, sorted. */
    public static Map<String, FunctionSignature> functions() {
        return BY_NAME;
    }

    private static Map<String, FunctionSignature> all() {
        Map<String, FunctionSignature> table = new TreeMap<>();
        add(table, STABLE, SCALAR, 0, "pi time");
        add(table, EXPERIMENTAL, SCALAR, 0, "end range start step");
        add(table, EXPERIMENTAL, SCALAR, 0, "max_of min_of", SCALAR, SCALAR);
        add(table, STABLE, SCALAR, 0, "scalar", VECTOR);
        add(table, STABLE, VECTOR, 0, "vector", SCALAR);
        add(
                table,
                STABLE,
                VECTOR,
                0,
                "abs absent acos acosh asin asinh atan atanh ceil cos cosh deg exp floor histogram_avg histogram_count"
                        + " histogram_stddev histogram_stdvar histogram_sum ln log10 log2 rad sgn sin sinh sort"
                        + " sort_desc sqrt tan tanh timestamp",
                VECTOR);
        add(table, EXPERIMENTAL, VECTOR, 0, "start_timestamp", VECTOR);
        add(
                table,
                STABLE,
                VECTOR,
                1,
                "day_of_month day_of_week day_of_year days_in_month hour minute month year",
                VECTOR);
        add(table, STABLE, VECTOR, 0, "clamp_max clamp_min", VECTOR, SCALAR);
        add(table, STABLE, VECTOR, 0, "clamp", VECTOR, SCALAR, SCALAR);
        add(table, STABLE, VECTOR, 1, "round", VECTOR, SCALAR);
        add(table, STABLE, VECTOR, 0, "histogram_quantile", SCALAR, VECTOR);
        add(table, STABLE, VECTOR, 0, "histogram_fraction", SCALAR, SCALAR, VECTOR);
        add(table, EXPERIMENTAL, VECTOR, 9, "histogram_quantiles", VECTOR, STRING, SCALAR, SCALAR);
        add(table, STABLE, VECTOR, 0, "label_replace", VECTOR, STRING, STRING, STRING, STRING);
        add(table, STABLE, VECTOR, ANY_NUMBER, "label_join", VECTOR, STRING, STRING, STRING);
        add(table, EXPERIMENTAL, VECTOR, ANY_NUMBER, "sort_by_label sort_by_label_desc", VECTOR, STRING);
        add(table, EXPERIMENTAL, VECTOR, 1, "info", VECTOR, VECTOR);
        add(
                table,
                STABLE,
                VECTOR,
                0,
                "absent_over_time avg_over_time changes count_over_time delta deriv first_over_time idelta increase"
                        + " irate last_over_time max_over_time min_over_time present_over_time rate resets"
                        + " stddev_over_time stdvar_over_time sum_over_time",
                MATRIX);
        add(
                table,
                EXPERIMENTAL,
                VECTOR,
                0,
                "mad_over_time ts_of_first_over_time ts_of_last_over_time ts_of_max_over_time ts_of_min_over_time",
                MATRIX);
        add(table, STABLE, VECTOR, 0, "quantile_over_time", SCALAR, MATRIX);
        add(table, STABLE, VECTOR, 0, "predict_linear", MATRIX, SCALAR);
        add(table, EXPERIMENTAL, VECTOR, 0, "double_exponential_smoothing", MATRIX, SCALAR, SCALAR);
        return Collections.unmodifiableMap(table);
    }

    private static void add(
            Map<String, FunctionSignature> table,
            boolean experimental,
            ValueType result,
            int variadic,
            String names,
            ValueType... parameters) {
        for (String name : List.of(names.split(" "))) {
            table.put(name, new FunctionSignature(name, List.of(parameters), variadic, result, experimental));
        }
    }
}
