package dev.sextant.slo.read;

import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.read.ImportProblem.Code;
import java.util.Optional;

/** Finds the query of a metric, which has to be one for Prometheus. */
final class OpenSloSource {
    private final OpenSloObjects objects;

    OpenSloSource(OpenSloObjects objects) {
        this.objects = objects;
    }

    /** The PromQL of a metric; nothing, which is reported, if it is for something other than Prometheus. */
    Optional<Value> query(Value given) {
        return given.fields(OpenSloFields.METRIC)
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
