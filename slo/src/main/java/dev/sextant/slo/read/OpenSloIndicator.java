package dev.sextant.slo.read;

import dev.sextant.promql.ast.Expr;
import dev.sextant.slo.WindowTemplate;
import dev.sextant.slo.read.ImportProblem.Code;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads SLIs, inline or by reference: the metrics of Prometheus. */
final class OpenSloIndicator {
    private final OpenSloObjects objects;
    private final OpenSloSource source;
    private final OpenSloRatio ratios;
    private final Queries queries;
    /** Of what several SLOs may refer to, so that its problems are reported once. */
    private final Map<OpenSloObject, Optional<OpenSloSli>> defined = new HashMap<>();

    OpenSloIndicator(OpenSloObjects objects, ImportOptions options) {
        this.objects = objects;
        this.source = new OpenSloSource(objects);
        this.queries = new Queries(options.dialect());
        this.ratios = new OpenSloRatio(source, queries);
    }

    /** Whether an SLO or one of its objectives says one. */
    static boolean has(Fields owner) {
        return owner.has("indicator") || owner.has("indicatorRef");
    }

    /** The SLI that an SLO or one of its objectives has, if it says one. */
    Optional<OpenSloSli> read(Fields owner) {
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
                    .flatMap(sli -> sli(sli.spec()));
        }
        return reference.flatMap(
                value -> objects.referred(OpenSloObjects.SLI, value).flatMap(sli -> sli.checked(defined(sli), value)));
    }

    /** What an object of kind SLI measures. */
    Optional<OpenSloSli> defined(OpenSloObject sli) {
        Optional<OpenSloSli> known = defined.get(sli);
        if (known == null) {
            known = sli(sli.spec());
            defined.put(sli, known);
        }
        return known;
    }

    private Optional<OpenSloSli> sli(Fields spec) {
        Optional<Value> threshold = spec.get("thresholdMetric");
        if (threshold.isPresent() && spec.has("ratioMetric")) {
            spec.error(
                    Code.CONFLICT,
                    "thresholdMetric",
                    "there is a ratioMetric, too",
                    "keep one of ratioMetric and thresholdMetric");
            return Optional.empty();
        }
        if (threshold.isPresent()) {
            return threshold.flatMap(source::query).flatMap(this::value).map(OpenSloSli.Threshold::new);
        }
        return spec.required("ratioMetric", "describe the SLI by a ratioMetric or a thresholdMetric")
                .flatMap(value -> value.fields(OpenSloFields.RATIO))
                .flatMap(ratios::read)
                .map(OpenSloSli.Ratio::new);
    }

    /** The value at a time, which has no window. */
    private Optional<Expr> value(Value query) {
        Optional<WindowTemplate> template = queries.template(query);
        if (template.filter(WindowTemplate::hasPlaceholder).isPresent()) {
            query.error(
                    Code.TEMPLATE,
                    "a thresholdMetric has a value at a time, and no window",
                    "write a range of your own for {{.window}}, such as 5m");
            return Optional.empty();
        }
        return template.map(text -> text.over(Queries.TRIED));
    }
}
