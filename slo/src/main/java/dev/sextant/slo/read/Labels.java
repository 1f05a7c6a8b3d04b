package dev.sextant.slo.read;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.print.StringText;
import dev.sextant.promql.template.TemplateCheck;
import dev.sextant.promql.template.TemplateProblem;
import dev.sextant.promql.template.Templates;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.read.ImportProblem.Code;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads labels and annotations. Numbers and truth values become the texts of {@link Scalars}. */
final class Labels {
    private final ImportOptions options;

    Labels(ImportOptions options) {
        this.options = options;
    }

    /** Labels of an SLO, which are the same for all that is made of it. */
    SortedMap<String, String> labels(Fields owner, String field) {
        return read(owner, field, false, false);
    }

    /** Labels of alerts; a value may be a template of Prometheus. */
    SortedMap<String, String> alertLabels(Fields owner, String field) {
        return read(owner, field, false, true);
    }

    SortedMap<String, String> annotations(Fields owner, String field) {
        return read(owner, field, true, true);
    }

    /** Names and texts as they are, such as those of a resource of Kubernetes. */
    static SortedMap<String, String> plain(Fields owner, String field) {
        SortedMap<String, String> texts = new TreeMap<>();
        owner.get(field)
                .ifPresent(value -> value.map()
                        .ifPresent(map -> MapEntries.of(value, map)
                                .forEach((name, entry) ->
                                        entry.value().text().ifPresent(text -> texts.put(name, text.value())))));
        return texts;
    }

    private SortedMap<String, String> read(Fields owner, String field, boolean annotation, boolean template) {
        SortedMap<String, String> texts = new TreeMap<>();
        owner.get(field)
                .ifPresent(value -> value.map().ifPresent(map -> {
                    Map<String, MapEntries.Entry> entries = MapEntries.of(value, map);
                    entries.forEach((name, entry) ->
                            read(name, entry, annotation, template).ifPresent(text -> texts.put(name, text)));
                }));
        return texts;
    }

    /** One label of an SLO. */
    Optional<String> label(String name, MapEntries.Entry entry) {
        return read(name, entry, false, false);
    }

    /** Whether a label can be called so in any release of Prometheus. */
    static boolean isName(String name) {
        return LabelNames.isLabelEverywhere(name);
    }

    private boolean isName(String name, boolean annotation) {
        PrometheusVersion version = options.dialect().version();
        return annotation ? LabelNames.isAnnotation(name, version) : LabelNames.isLabel(name, version);
    }

    private Optional<String> read(String name, MapEntries.Entry entry, boolean annotation, boolean template) {
        checkName(name, entry, annotation);
        Optional<LocatedText> text = entry.value().text();
        text.ifPresent(found -> checkText(found, entry.value(), annotation, template));
        return text.map(LocatedText::value);
    }

    private void checkName(String name, MapEntries.Entry entry, boolean annotation) {
        Problems problems = entry.value().problems();
        String path = entry.value().path();
        if (!annotation && options.reservedLabels().contains(name)) {
            problems.error(
                    Code.RESERVED_LABEL,
                    entry.key(),
                    path,
                    "label " + name + " tells SLOs from each other",
                    "give the label another name");
        } else if (!isName(name, annotation)) {
            problems.error(
                    Code.INVALID_LABEL,
                    entry.key(),
                    path,
                    StringText.quote(name) + " is no name of " + (annotation ? "an annotation" : "a label"),
                    "use letters, digits and _, and no digit first");
        }
    }

    private void checkText(LocatedText text, Value value, boolean annotation, boolean template) {
        if (text.value().isEmpty()) {
            value.error(
                    Code.INVALID_LABEL,
                    (annotation ? "the annotation" : "the label") + " has no value",
                    "write one, or take the name away");
        }
        if (template) {
            TemplateCheck check =
                    Templates.check(text.value(), options.dialect().version());
            check.problems().forEach(problem -> template(problem, true, text, value));
            check.failures().forEach(problem -> template(problem, false, text, value));
        }
    }

    private static void template(TemplateProblem problem, boolean error, LocatedText text, Value value) {
        value.problems()
                .add(
                        Code.TEMPLATE,
                        error,
                        text.placeAt(problem.span().start()),
                        value.path(),
                        problem.message(),
                        problem.hint()
                                .or(() -> Optional.of("correct it; Prometheus fills it in when the alert fires")));
    }
}
