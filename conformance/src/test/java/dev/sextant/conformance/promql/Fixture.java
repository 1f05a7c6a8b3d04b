package dev.sextant.conformance.promql;

import dev.sextant.promql.Promql;
import dev.sextant.promql.analysis.Catalog;
import dev.sextant.promql.analysis.LabelSet;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.VectorSelector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The series that expressions are evaluated on, and a catalog that tells the truth about them. */
final class Fixture {

    /** Values in promtool's notation, by series. */
    static final Map<String, String> SERIES = series();

    private Fixture() {}

    private static Map<String, String> series() {
        Map<String, String> series = new LinkedHashMap<>();
        series.put("requests_total{job=\"api\", instance=\"a\", code=\"200\", method=\"get\"}", "0+10x20");
        series.put("requests_total{job=\"api\", instance=\"b\", code=\"200\", method=\"get\"}", "0+20x20");
        series.put("requests_total{job=\"api\", instance=\"a\", code=\"500\", method=\"post\"}", "0+1x20");
        series.put("errors_total{job=\"api\", instance=\"a\", code=\"500\"}", "0+1x20");
        series.put("errors_total{job=\"api\", instance=\"b\", code=\"500\"}", "0+2x20");
        series.put("up{job=\"api\", instance=\"a\"}", "1x20");
        series.put("up{job=\"api\", instance=\"b\"}", "1x20");
        series.put("up{job=\"db\", instance=\"c\", shard=\"0\"}", "0x20");
        series.put("build_info{job=\"api\", instance=\"a\", version=\"1.0\"}", "1x20");
        series.put("build_info{job=\"api\", instance=\"b\", version=\"1.1\"}", "1x20");
        series.put("target_info{job=\"api\", instance=\"a\", cluster=\"eu\", sdk=\"go\"}", "1x20");
        series.put("target_info{job=\"api\", instance=\"b\", cluster=\"us\"}", "1x20");
        series.put("latency_bucket{job=\"api\", le=\"0.1\"}", "0+5x20");
        series.put("latency_bucket{job=\"api\", le=\"1\"}", "0+8x20");
        series.put("latency_bucket{job=\"api\", le=\"+Inf\"}", "0+9x20");
        series.put("native{job=\"api\", zone=\"x\"}", "{{schema:0 sum:5 count:4 buckets:[1 2 1]}}x20");
        series.put("typed{job=\"api\", __type__=\"gauge\", __unit__=\"bytes\"}", "4x20");
        series.put("{job=\"nameless\", kind=\"x\"}", "2x20");
        return series;
    }

    /** Knows exactly what labels each metric has. */
    static Catalog catalog() {
        Map<String, LabelSet> known = new LinkedHashMap<>();
        for (String text : SERIES.keySet()) {
            VectorSelector selector = (VectorSelector) Promql.parse(text).orThrow();
            List<String> names =
                    selector.matchers().stream().map(LabelMatcher::name).toList();
            selector.metricName().ifPresent(name -> known.merge(name, LabelSet.exactly(names), LabelSet::or));
        }
        return metric -> known.getOrDefault(metric, LabelSet.UNKNOWN);
    }
}
