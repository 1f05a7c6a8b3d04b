package dev.sextant.slo.read;

import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.BurnRateAlerts;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.slo.read.SloCollector.Content;
import dev.sextant.slo.read.SloCollector.Shared;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads SLOs of OpenSLO v1. One with several objectives gives as many levels, numbered from 0. */
final class OpenSloReader {
    private final OpenSlo shared;
    private final ImportOptions options;
    private final SloCollector found;

    OpenSloReader(OpenSlo shared, ImportOptions options, SloCollector found) {
        this.shared = shared;
        this.options = options;
        this.found = found;
    }

    void read(Value document) {
        document.fields(OpenSloFields.OBJECT).ifPresent(object -> {
            Optional<OpenSloMetadata> metadata = OpenSloMetadata.read(object);
            Optional<LocatedText> name = metadata.map(OpenSloMetadata::name)
                    .flatMap(text -> Names.valid(text, object.path("metadata.name"), object.problems()));
            object.required("spec", "write a spec")
                    .flatMap(value -> value.fields(OpenSloFields.SLO))
                    .ifPresent(spec -> slo(spec, name, metadata));
        });
    }

    private void slo(Fields slo, Optional<LocatedText> name, Optional<OpenSloMetadata> metadata) {
        Optional<LocatedText> service = Names.required(slo, "service", "name the service that promises");
        Optional<TimeWindow> window = new OpenSloWindow(options).read(slo);
        String description = slo.prose("description");
        OpenSloObjective reader = new OpenSloObjective(options, OpenSloBudgeting.read(slo), window);
        BurnRateAlerts alerts = shared.alerts().read(slo);
        List<Optional<Fields>> objectives = objectives(slo);
        OpenSloComposite.check(
                slo, objectives.stream().flatMap(Optional::stream).toList());
        Optional<OpenSloSli> common = shared.indicators().read(slo);
        Shared all = new Shared(
                SpecKind.OPENSLO_V1,
                Optional.empty(),
                service.map(LocatedText::value).orElse(""),
                metadata.map(known -> known.labels(new Labels(options))).orElseGet(TreeMap::new),
                // Without one the file has an error, so that none of its levels is used.
                window.orElse(new TimeWindow.Rolling(Duration.ofDays(1))),
                slo.has("timeWindow"));
        for (int i = 0; i < objectives.size(); i++) {
            String suffix = objectives.size() == 1 ? "" : "-" + i;
            name.ifPresent(text -> found.named(all, text.value() + suffix, text.place(), "metadata.name"));
            objectives.get(i).ifPresent(objective -> {
                Optional<OpenSloSli> sli =
                        OpenSloIndicator.has(objective) ? shared.indicators().read(objective) : common;
                Optional<Indicator> indicator = reader.indicator(sli, objective);
                Optional<Percent> target = OpenSloObjective.target(objective);
                if (name.isPresent() && target.isPresent() && indicator.isPresent()) {
                    Content content = new Content(
                            name.get().value() + suffix,
                            description,
                            new TreeMap<>(),
                            target.get(),
                            indicator.get(),
                            alerts);
                    found.add(all, objective.place(), content);
                }
            });
        }
    }

    /** Each objective; one that is no mapping counts, and is none. */
    private static List<Optional<Fields>> objectives(Fields slo) {
        List<Value> given = slo.required("objectives", "write at least one objective")
                .map(Value::list)
                .orElse(List.of());
        if (given.isEmpty() && slo.has("objectives")) {
            slo.error(Code.MISSING, "objectives", "there is no objective", "write at least one");
        }
        List<Optional<Fields>> objectives = new ArrayList<>();
        given.forEach(item -> objectives.add(item.fields(OpenSloFields.OBJECTIVE)));
        return objectives;
    }
}
