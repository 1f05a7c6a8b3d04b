package dev.sextant.engine.resolve.dashboard;

import static dev.sextant.engine.resolve.dashboard.Catalog.JOB;
import static dev.sextant.engine.resolve.dashboard.Catalog.chosenJobs;
import static dev.sextant.promql.typed.Functions.histogramCount;
import static dev.sextant.promql.typed.Functions.histogramQuantile;
import static dev.sextant.promql.typed.Functions.max;
import static dev.sextant.promql.typed.Functions.quantile;
import static dev.sextant.promql.typed.Functions.rate;
import static dev.sextant.promql.typed.Functions.sum;

import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Threshold;
import dev.sextant.model.dashboard.Unit;
import dev.sextant.promql.typed.Buckets;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.Histogram;
import dev.sextant.promql.typed.HistogramVector;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.promql.typed.Metric;
import dev.sextant.promql.typed.Metrics;
import dev.sextant.promql.typed.NativeHistogram;
import dev.sextant.promql.typed.Summary;
import java.util.ArrayList;
import java.util.List;

/** The panels that a metric asks for by its kind: rates for counters, quantiles for histograms, values for gauges. */
final class MetricPanels {

    private static final String STATUS = "status";

    private MetricPanels() {}

    static List<Panel> of(Metric metric) {
        if (metric instanceof Histogram histogram) {
            return histogram(histogram);
        }
        if (metric instanceof Counter counter) {
            return List.of(counter(counter));
        }
        if (metric instanceof Gauge gauge) {
            return List.of(gauge(gauge));
        }
        if (metric instanceof NativeHistogram histogram) {
            return nativeHistogram(histogram);
        }
        if (metric instanceof Buckets buckets) {
            return List.of(buckets(buckets));
        }
        return List.of(summary((Summary) metric));
    }

    private static List<Panel> histogram(Histogram metric) {
        List<Panel> panels = new ArrayList<>();
        Counter count = metric.where(chosenJobs()).count();
        panels.add(PanelBuilder.timeSeries(
                        metric.name() + ":rate",
                        "Requests per second",
                        described(metric, "How many observations of " + metric.name() + " there are per second."),
                        Unit.REQUESTS_PER_SECOND)
                .query(sum(rate(count, RateInterval.PLACEHOLDER)).by(JOB), "{{job}}")
                .build());
        if (Catalog.hasLabel(metric, STATUS)) {
            InstantVector requests = sum(rate(count, RateInterval.PLACEHOLDER)).by(JOB);
            Counter errors = count.where(Metrics.label(STATUS).matches("5.."));
            panels.add(PanelBuilder.timeSeries(
                            metric.name() + ":errors",
                            "Error ratio",
                            "The share of requests that the service answered with a status of 500 or more.",
                            Unit.RATIO)
                    .query(
                            // Without the zeros, a service that has not failed yet would have no line at all.
                            sum(rate(errors, RateInterval.PLACEHOLDER))
                                    .by(JOB)
                                    .or(requests.times(0))
                                    .on(JOB)
                                    .dividedBy(requests),
                            "{{job}}")
                    .from("0.01", Threshold.Color.RED)
                    .build());
        }
        for (String share : List.of("0.5", "0.95", "0.99")) {
            String name = "p" + share.substring(2).replaceFirst("^5$", "50");
            panels.add(PanelBuilder.timeSeries(
                            metric.name() + ":" + name,
                            "Duration, " + name,
                            described(metric, "Estimated from the buckets of " + metric.name() + "."),
                            Unit.SECONDS)
                    .size(8, 8)
                    .query(
                            quantile(
                                    Double.parseDouble(share),
                                    metric.where(chosenJobs()),
                                    RateInterval.PLACEHOLDER,
                                    JOB),
                            "{{job}}")
                    .build());
        }
        return panels;
    }

    private static List<Panel> nativeHistogram(NativeHistogram metric) {
        HistogramVector rate =
                sum(rate(metric.where(chosenJobs()), RateInterval.PLACEHOLDER)).by(JOB);
        List<Panel> panels = new ArrayList<>();
        panels.add(PanelBuilder.timeSeries(
                        metric.name() + ":rate",
                        "Requests per second",
                        described(metric, "How many observations of " + metric.name() + " there are per second."),
                        Unit.REQUESTS_PER_SECOND)
                .query(histogramCount(rate), "{{job}}")
                .build());
        for (String share : List.of("0.5", "0.95", "0.99")) {
            String name = "p" + share.substring(2).replaceFirst("^5$", "50");
            panels.add(PanelBuilder.timeSeries(
                            metric.name() + ":" + name,
                            "Duration, " + name,
                            described(metric, "Estimated from the buckets of " + metric.name() + "."),
                            Unit.SECONDS)
                    .size(8, 8)
                    .query(histogramQuantile(Double.parseDouble(share), rate), "{{job}}")
                    .build());
        }
        return panels;
    }

    private static Panel buckets(Buckets metric) {
        return PanelBuilder.timeSeries(
                        metric.name() + ":rate",
                        title(metric) + " per second",
                        described(metric, "The rate of " + metric.name() + "."),
                        Unit.OPERATIONS_PER_SECOND)
                .query(
                        sum(rate(metric.where(chosenJobs()), RateInterval.PLACEHOLDER))
                                .bucketsBy(JOB),
                        "{{job}} {{le}}")
                .build();
    }

    private static Panel counter(Counter metric) {
        return PanelBuilder.timeSeries(
                        metric.name() + ":rate",
                        title(metric) + " per second",
                        described(metric, "The rate of " + metric.name() + "."),
                        Unit.OPERATIONS_PER_SECOND)
                .query(
                        sum(rate(metric.where(chosenJobs()), RateInterval.PLACEHOLDER))
                                .by(JOB),
                        "{{job}}")
                .build();
    }

    private static Panel gauge(Gauge metric) {
        return PanelBuilder.timeSeries(
                        metric.name() + ":value",
                        title(metric),
                        described(
                                metric, "The value of " + metric.name() + ", the highest of the service's instances."),
                        unit(metric))
                // The sum of the instances' ages or temperatures is nobody's; the highest is always somebody's.
                .query(max(metric.where(chosenJobs())).by(JOB), "{{job}}")
                .build();
    }

    private static Panel summary(Summary metric) {
        return PanelBuilder.timeSeries(
                        metric.name() + ":quantiles",
                        title(metric),
                        described(metric, "The quantiles that the services compute themselves."),
                        Unit.SHORT)
                .query(metric.where(chosenJobs()).instant(), "{{job}} {{quantile}}")
                .build();
    }

    /** Reads the unit off the name's end, as Prometheus's conventions have it. */
    private static Unit unit(Metric metric) {
        String name = metric.name();
        if (name.endsWith("_seconds")) {
            return Unit.SECONDS;
        }
        if (name.endsWith("_bytes")) {
            return Unit.BYTES;
        }
        return name.endsWith("_ratio") ? Unit.RATIO : Unit.SHORT;
    }

    static String title(Metric metric) {
        return metric.help().isEmpty() ? metric.name() : metric.help();
    }

    static String described(Metric metric, String text) {
        return metric.help().isEmpty() ? text : metric.help() + ". " + text;
    }
}
