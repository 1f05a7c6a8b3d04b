package dev.sextant.promql.syntax;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.function.FunctionTable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Functions that other languages have, or that PromQL had, and what they are in PromQL. */
final class Misnomers {
    private static final String SMOOTHING = "double_exponential_smoothing";

    private static final Map<String, String> MEANT = Map.ofEntries(
            meant("mean", "avg"),
            meant("average", "avg"),
            meant("mean_over_time", "avg_over_time"),
            meant("average_over_time", "avg_over_time"),
            meant("percentile", "quantile"),
            meant("percentile_over_time", "quantile_over_time"),
            meant("histogram_percentile", "histogram_quantile"),
            meant("std", "stddev"),
            meant("variance", "stdvar"),
            meant("log", "ln, log2 or log10"),
            meant("ceiling", "ceil"),
            meant("sign", "sgn"),
            meant("sine", "sin"),
            meant("now", "time"),
            Map.entry("median", "the median is quantile(0.5, x)"),
            Map.entry("median_over_time", "the median is quantile_over_time(0.5, x[5m])"),
            Map.entry("pow", "power is written ^"),
            Map.entry("power", "power is written ^"),
            Map.entry("mod", "the remainder is written %"),
            Map.entry("atan2", "atan2 is an operator: y atan2 x"),
            Map.entry("if", "there is no if: a comparison keeps the series for which it holds"),
            Map.entry("coalesce", "x or y gives y where x has no series"),
            Map.entry("count_distinct", "distinct values of a label: count(count by (label) (x))"),
            Map.entry("distinct", "distinct values of a label: count(count by (label) (x))"));

    private Misnomers() {}

    private static Map.Entry<String, String> meant(String other, String own) {
        return Map.entry(other, "did you mean " + own + "?");
    }

    static Optional<String> hint(String name, PrometheusVersion version) {
        if (name.equals("holt_winters")) {
            return FunctionTable.find(SMOOTHING)
                    .filter(function -> version.isAtLeast(function.since()))
                    .map(function -> "since Prometheus " + function.since() + " it is called " + SMOOTHING);
        }
        return Optional.ofNullable(MEANT.get(name.toLowerCase(Locale.ROOT)));
    }
}
