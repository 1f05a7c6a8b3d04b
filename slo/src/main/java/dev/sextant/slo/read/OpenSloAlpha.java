package dev.sextant.slo.read;

import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.BurnRateAlerts;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.MeasuredShare;
import dev.sextant.slo.WindowTemplate;
import dev.sextant.slo.Windowed;
import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.slo.read.SloCollector.Content;
import dev.sextant.slo.read.SloCollector.Shared;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads SLOs of OpenSLO v1alpha as Sloth does: each objective is an SLO that is numbered from 0, also if it is the only
 * one, its SLI is {@code 1 - good / total}, and nothing alerts.
 */
final class OpenSloAlpha {
    private static final FieldSet SPEC =
            FieldSet.of("the spec of an SLO", "service", "description", "budgetingMethod", "objectives", "timeWindows");
    private static final FieldSet OBJECTIVE =
            FieldSet.of("an objective", "displayName", "target", "ratioMetrics", "op", "value");
    private static final FieldSet RATIO = FieldSet.of("a ratio of metrics", "good", "total", "counter", "incremental");
    private static final FieldSet METRIC = FieldSet.of("a metric", "source", "queryType", "query");
    private static final BurnRateAlerts NONE =
            new BurnRateAlerts("", new TreeMap<>(), new TreeMap<>(), Optional.empty(), Optional.empty());

    private final OpenSloAlphaWindow windows;
    private final Queries queries;
    private final SloCollector found;

    OpenSloAlpha(ImportOptions options, SloCollector found) {
        this.windows = new OpenSloAlphaWindow(options);
        this.queries = new Queries(options.dialect());
        this.found = found;
    }

    void read(Value document) {
        document.fields(OpenSloFields.OBJECT).ifPresent(object -> {
            Optional<LocatedText> name = OpenSloMetadata.read(object)
                    .map(OpenSloMetadata::name)
                    .flatMap(text -> Names.valid(text, object.path("metadata.name"), object.problems()));
            object.required("spec", "write a spec")
                    .flatMap(value -> value.fields(SPEC))
                    .ifPresent(spec -> slo(spec, name));
        });
    }

    private void slo(Fields slo, Optional<LocatedText> name) {
        Optional<LocatedText> service = Names.required(slo, "service", "name the service that promises");
        String description = slo.prose("description");
        if (slo.has("budgetingMethod")) {
            expect(slo, "budgetingMethod", List.of("Occurrences"));
        }
        Optional<Duration> window = windows.read(slo);
        List<Value> objectives = slo.required("objectives", "write at least one objective")
                .map(Value::list)
                .orElse(List.of());
        Shared common = new Shared(
                SpecKind.OPENSLO_V1ALPHA,
                Optional.empty(),
                service.map(LocatedText::value).orElse(""),
                new TreeMap<>(),
                // Without one the file has an error, so that none of its levels is used.
                new TimeWindow.Rolling(window.orElse(Duration.ofDays(1))),
                slo.has("timeWindows"));
        for (int i = 0; i < objectives.size(); i++) {
            String suffix = "-" + i;
            Optional<Fields> objective = objectives.get(i).fields(OBJECTIVE);
            Optional<Percent> target = objective
                    .flatMap(fields -> fields.required("target", "write a ratio such as 0.999"))
                    .flatMap(Objectives::ratio);
            Optional<Indicator> indicator = objective.flatMap(this::indicator);
            name.ifPresent(text -> found.named(common, text.value() + suffix, text.place(), "metadata.name"));
            if (name.isPresent() && target.isPresent() && indicator.isPresent()) {
                Content content = new Content(
                        name.get().value() + suffix, description, new TreeMap<>(), target.get(), indicator.get(), NONE);
                found.add(common, objectives.get(i).place(), content);
            }
        }
    }

    private Optional<Indicator> indicator(Fields objective) {
        objective.text("displayName");
        Optional<Fields> ratio = objective
                .required("ratioMetrics", "describe the SLI by good and total")
                .flatMap(value -> value.fields(RATIO));
        Optional<WindowTemplate> good = ratio.flatMap(fields -> query(fields, "good"));
        Optional<WindowTemplate> total = ratio.flatMap(fields -> query(fields, "total"));
        boolean windowless = good.isPresent()
                && total.isPresent()
                && !good.get().hasPlaceholder()
                && !total.get().hasPlaceholder();
        if (windowless) {
            ratio.get()
                    .error(
                            Code.WINDOW_PLACEHOLDER_MISSING,
                            "neither query says where the window belongs",
                            "write [{{.window}}] for the range of each rate or increase");
            return Optional.empty();
        }
        return good.flatMap(some -> total.map(all -> new MeasuredShare(quotient(some, all), true).occurrences()));
    }

    private static Windowed quotient(Windowed good, Windowed total) {
        return window ->
                new BinaryExpr(BinaryOp.DIVIDE, new ParenExpr(good.over(window)), new ParenExpr(total.over(window)));
    }

    private Optional<WindowTemplate> query(Fields ratio, String name) {
        Optional<Fields> metric =
                ratio.required(name, "write a metric with a query").flatMap(value -> value.fields(METRIC));
        metric.ifPresent(fields -> {
            expect(fields, "source", List.of("prometheus", "sloth"));
            expect(fields, "queryType", List.of("promql"));
        });
        return metric.flatMap(fields -> fields.required("query", "write a PromQL query"))
                .flatMap(queries::template);
    }

    /** A field that has to be there, and has to be the first of these texts, or another of them. */
    private static void expect(Fields owner, String field, List<String> wanted) {
        Optional<LocatedText> text = owner.requiredText(field, "write " + wanted.get(0));
        if (text.isPresent() && !wanted.contains(text.get().value())) {
            owner.problems()
                    .error(
                            Code.UNSUPPORTED,
                            text.get().place(),
                            owner.path(field),
                            StringText.quote(text.get().value()) + " is not supported",
                            "write " + wanted.get(0));
        }
    }
}
