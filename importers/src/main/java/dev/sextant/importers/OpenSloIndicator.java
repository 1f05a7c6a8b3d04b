package dev.sextant.importers;

import dev.sextant.importers.ImportProblem.Code;
import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.Windowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads SLIs, inline or by reference: the ratio metrics of Prometheus. Bad events are those that {@code bad} counts, or
 * {@code (total) - (good)}, which has no value as long as there is no series of good events at all.
 */
final class OpenSloIndicator {
    private final OpenSloObjects objects;
    private final OpenSloQuery queries;
    private final Queries ratios;
    /** Of what several SLOs may refer to, so that its problems are reported once. */
    private final Map<OpenSloObject, Optional<Indicator>> defined = new HashMap<>();

    OpenSloIndicator(OpenSloObjects objects, ImportOptions options) {
        this.objects = objects;
        this.ratios = new Queries(options.dialect());
        this.queries = new OpenSloQuery(ratios);
    }

    /** The indicator that an SLO or one of its objectives has, if it says one. */
    Optional<Indicator> read(Fields owner) {
        Optional<Value> inline = owner.get("indicator");
        Optional<Value> reference = owner.get("indicatorRef");
        if (inline.isPresent() && reference.isPresent()) {
            owner.error(
                    Code.CONFLICT,
                    "indicatorRef",
                    "there is an indicator, too",
                    "keep one of indicator and indicatorRef");
        }
        if (inline.isPresent()) {
            return inline.get()
                    .fields(OpenSloFields.OBJECT)
                    .flatMap(object -> objects.read(OpenSloObjects.SLI, object))
                    .flatMap(sli -> indicator(sli.spec()));
        }
        return reference.flatMap(
                value -> objects.referred(OpenSloObjects.SLI, value).flatMap(sli -> sli.checked(defined(sli), value)));
    }

    /** What an object of kind SLI measures. */
    Optional<Indicator> defined(OpenSloObject sli) {
        Optional<Indicator> known = defined.get(sli);
        if (known == null) {
            known = indicator(sli.spec());
            defined.put(sli, known);
        }
        return known;
    }

    private Optional<Indicator> indicator(Fields spec) {
        if (spec.has("thresholdMetric")) {
            spec.error(
                    Code.UNSUPPORTED,
                    "thresholdMetric",
                    "threshold metrics are not supported",
                    "write a ratioMetric whose good query compares, such as sum_over_time((latency < bool 0.5)[{{.window}}:])");
            return Optional.empty();
        }
        return spec.required("ratioMetric", "describe the SLI by a ratioMetric")
                .flatMap(value -> value.fields(OpenSloFields.RATIO))
                .flatMap(this::ratio);
    }

    private Optional<Indicator> ratio(Fields ratio) {
        List<String> given = Stream.of("good", "bad", "total", "raw", "rawType")
                .filter(ratio::has)
                .toList();
        boolean events = given.equals(List.of("good", "total")) || given.equals(List.of("bad", "total"));
        if (events) {
            return events(ratio);
        }
        if (given.equals(List.of("raw", "rawType"))) {
            return raw(ratio);
        }
        String message = given.isEmpty() ? "the metric has no query" : "the metric has " + String.join(", ", given);
        ratio.error(
                given.size() < 2 ? Code.MISSING : Code.CONFLICT,
                message,
                "write good and total, bad and total, or raw and rawType");
        return Optional.empty();
    }

    private Optional<Indicator> events(Fields ratio) {
        Optional<Boolean> counter = ratio.get("counter").flatMap(Value::flag);
        Optional<Windowed> total = query(ratio, "total").flatMap(query -> queries.read(query, counter));
        String part = ratio.has("good") ? "good" : "bad";
        Optional<Windowed> events = query(ratio, part).flatMap(query -> queries.read(query, counter));
        return events.flatMap(some -> total.map(
                all -> part.equals("good") ? Indicator.Events.ofGood(some, all) : new Indicator.Events(some, all)));
    }

    private Optional<Indicator> raw(Fields ratio) {
        Optional<Windowed> raw = query(ratio, "raw").flatMap(ratios::windowed);
        Optional<LocatedText> type = ratio.text("rawType");
        String kind = type.map(LocatedText::value).orElse("");
        if (type.isPresent() && !kind.equals("success") && !kind.equals("failure")) {
            ratio.problems()
                    .error(
                            Code.WRONG_TYPE,
                            type.get().place(),
                            ratio.path("rawType"),
                            StringText.quote(kind) + " is no type of a raw metric",
                            "write success or failure");
            return Optional.empty();
        }
        return raw.map(share -> new Indicator.ErrorRatio(kind.equals("success") ? Differences.fromOne(share) : share));
    }

    /** The PromQL of a metric; nothing, which is reported, if it is for something other than Prometheus. */
    private Optional<Value> query(Fields ratio, String name) {
        return ratio.get(name)
                .flatMap(metric -> metric.fields(OpenSloFields.METRIC))
                .flatMap(metric -> metric.required("metricSource", "write where the metric comes from"))
                .flatMap(source -> source.fields(OpenSloFields.SOURCE))
                .filter(this::isPrometheus)
                .flatMap(source -> source.required("spec", "write a spec with a query"))
                .flatMap(spec -> spec.fields(OpenSloFields.PROMETHEUS))
                .flatMap(spec -> spec.required("query", "write a PromQL query"));
    }

    private boolean isPrometheus(Fields source) {
        Optional<LocatedText> type = source.text("type");
        Optional<LocatedText> reference = source.text("metricSourceRef");
        // A source that is defined elsewhere is no mistake as long as its type is said here.
        Optional<String> known = type.map(LocatedText::value)
                .or(() -> reference
                        .flatMap(name -> objects.find(OpenSloObjects.DATA_SOURCE, name.value()))
                        .flatMap(object -> object.spec().text("type"))
                        .map(LocatedText::value));
        if (known.isEmpty()) {
            source.error(
                    Code.MISSING,
                    reference.isPresent() ? "metricSourceRef" : "type",
                    reference
                            .map(name -> "there is no DataSource " + StringText.quote(name.value()) + " with a type")
                            .orElse("is missing"),
                    "write type: Prometheus");
            return false;
        }
        boolean prometheus = known.get().equalsIgnoreCase("Prometheus");
        if (!prometheus) {
            source.error(
                    Code.UNSUPPORTED,
                    type.isPresent() ? "type" : "metricSourceRef",
                    "metrics of " + StringText.quote(known.get()) + " are not supported",
                    "write a query for type: Prometheus");
        }
        return prometheus;
    }
}
