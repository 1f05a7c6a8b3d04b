package dev.sextant.importers;

import dev.sextant.importers.ImportProblem.Code;
import dev.sextant.importers.SloCollector.Content;
import dev.sextant.importers.SloCollector.Shared;
import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.BurnRateAlerts;
import dev.sextant.slo.Indicator;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads SLOs of OpenSLO v1. One with several objectives gives as many levels, numbered from 0. */
final class OpenSloReader {
    private final OpenSlo shared;
    private final Labels labels;
    private final OpenSloWindow windows;
    private final SloCollector found;

    OpenSloReader(OpenSlo shared, ImportOptions options, SloCollector found) {
        this.shared = shared;
        this.labels = new Labels(options);
        this.windows = new OpenSloWindow(options);
        this.found = found;
    }

    void read(Value document) {
        document.fields(OpenSloFields.OBJECT).ifPresent(object -> {
            Optional<OpenSloMetadata> metadata = OpenSloMetadata.read(object, labels);
            Optional<LocatedText> name = metadata.map(OpenSloMetadata::name)
                    .flatMap(text -> Names.valid(text, object.path("metadata.name"), object.problems()));
            object.required("spec", "write a spec")
                    .flatMap(value -> value.fields(OpenSloFields.SLO))
                    .ifPresent(spec -> slo(spec, name, metadata));
        });
    }

    private void slo(Fields slo, Optional<LocatedText> name, Optional<OpenSloMetadata> metadata) {
        Optional<LocatedText> service = Names.required(slo, "service", "name the service that promises");
        Optional<TimeWindow> window = windows.read(slo);
        boolean occurrences = isOccurrences(slo);
        Optional<Indicator> indicator = shared.indicators().read(slo);
        BurnRateAlerts alerts = shared.alerts().read(slo);
        List<Value> objectives = slo.required("objectives", "write at least one objective")
                .map(Value::list)
                .orElse(List.of());
        if (objectives.isEmpty() && slo.has("objectives")) {
            slo.error(Code.MISSING, "objectives", "there is no objective", "write at least one");
        }
        Shared common = new Shared(
                SpecKind.OPENSLO_V1,
                Optional.empty(),
                service.map(LocatedText::value).orElse(""),
                metadata.map(OpenSloMetadata::labels).orElseGet(TreeMap::new),
                // Without one the file has an error, so that none of its levels is used.
                window.orElse(new TimeWindow.Rolling(Duration.ofDays(1))));
        for (int i = 0; i < objectives.size(); i++) {
            String suffix = objectives.size() == 1 ? "" : "-" + i;
            Optional<Fields> objective = objectives.get(i).fields(OpenSloFields.OBJECTIVE);
            Optional<Indicator> own = objective.flatMap(fields -> indicator(fields, indicator, slo));
            Optional<Percent> target = objective.flatMap(fields -> target(fields, own.isPresent(), occurrences));
            name.ifPresent(text -> found.named(common, text.value() + suffix, text.place(), "metadata.name"));
            if (name.isPresent() && target.isPresent() && own.isPresent()) {
                Content content = new Content(
                        name.get().value() + suffix,
                        slo.prose("description"),
                        new TreeMap<>(),
                        target.get(),
                        own.get(),
                        alerts);
                found.add(common, objectives.get(i).place(), content);
            }
        }
    }

    private static boolean isOccurrences(Fields slo) {
        Optional<LocatedText> method = slo.requiredText("budgetingMethod", "write Occurrences");
        boolean occurrences =
                method.filter(text -> text.value().equals("Occurrences")).isPresent();
        if (method.isPresent() && !occurrences) {
            slo.problems()
                    .error(
                            Code.UNSUPPORTED,
                            method.get().place(),
                            slo.path("budgetingMethod"),
                            "the budgeting method "
                                    + StringText.quote(method.get().value()) + " is not supported",
                            "write Occurrences, which counts events rather than slices of time");
        }
        return occurrences;
    }

    private Optional<Indicator> indicator(Fields objective, Optional<Indicator> common, Fields slo) {
        if (objective.has("indicator") || objective.has("indicatorRef")) {
            return shared.indicators().read(objective);
        }
        if (!slo.has("indicator") && !slo.has("indicatorRef")) {
            objective.error(
                    Code.MISSING,
                    "indicator",
                    "neither the SLO nor the objective has an SLI",
                    "write indicator or indicatorRef");
        }
        return common;
    }

    private static Optional<Percent> target(Fields objective, boolean isRatio, boolean occurrences) {
        objective.text("displayName");
        if (isRatio) {
            refuse(objective, "op", "belongs to a thresholdMetric, and this is a ratioMetric", "remove it");
            refuse(objective, "value", "belongs to a thresholdMetric, and this is a ratioMetric", "remove it");
        }
        if (occurrences) {
            refuse(objective, "timeSliceTarget", "belongs to the budgeting method Timeslices", "remove it");
            refuse(objective, "timeSliceWindow", "belongs to budgeting methods of time slices", "remove it");
        }
        objective
                .get("compositeWeight")
                .ifPresent(weight -> weight.warning(
                        Code.UNSUPPORTED,
                        "weights are not read: each objective becomes an SLO of its own",
                        "remove it"));
        Optional<Value> target = objective.get("target");
        Optional<Value> percent = objective.get("targetPercent");
        if (target.isPresent() == percent.isPresent()) {
            objective.error(
                    target.isPresent() ? Code.CONFLICT : Code.MISSING,
                    target.isPresent() ? "targetPercent" : "target",
                    target.isPresent() ? "there is a target, too" : "is missing",
                    "write one of target: 0.999 and targetPercent: 99.9");
            return Optional.empty();
        }
        return target.flatMap(Objectives::ratio).or(() -> percent.flatMap(Objectives::percent));
    }

    private static void refuse(Fields objective, String field, String message, String hint) {
        if (objective.has(field)) {
            objective.error(Code.CONFLICT, field, message, hint);
        }
    }
}
