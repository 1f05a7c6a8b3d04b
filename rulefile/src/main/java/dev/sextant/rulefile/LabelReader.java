package dev.sextant.rulefile;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.Promql;
import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.RuleProblem.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads labels and annotations. */
final class LabelReader {
    private static final PrometheusVersion UTF8_NAMES = new PrometheusVersion(3, 0);

    private final Report report;
    private final ValueReader values;
    private final FieldReader fields;
    private final boolean utf8;

    LabelReader(DocumentReading reading) {
        this.report = reading.report();
        this.values = reading.values();
        this.fields = reading.fields();
        this.utf8 = reading.dialect().version().isAtLeast(UTF8_NAMES);
    }

    List<NamedText> labels(Fields owner) {
        List<NamedText> labels = texts(owner, "labels", "label ");
        for (NamedText label : labels) {
            String name = label.name().value();
            if (!isName(name) || name.equals("__name__")) {
                report.add(Kind.LABEL_NAME, label.name().place(), "invalid label name: " + name);
            }
            if (!isUtf8(label.value().value())) {
                report.add(Kind.LABEL_VALUE, label.value().place(), "invalid label value: it is no UTF-8");
            }
        }
        return labels;
    }

    List<NamedText> annotations(Fields owner) {
        List<NamedText> annotations = texts(owner, "annotations", "annotation ");
        for (NamedText annotation : annotations) {
            String name = annotation.name().value();
            if (!isName(name)) {
                report.add(Kind.ANNOTATION_NAME, annotation.name().place(), "invalid annotation name: " + name);
            }
        }
        return annotations;
    }

    /** Whether a metric may be called so. */
    boolean isMetricName(String name) {
        return utf8 ? !name.isEmpty() && isUtf8(name) : Promql.isMetricName(name);
    }

    private boolean isName(String name) {
        return utf8 ? !name.isEmpty() && isUtf8(name) : Promql.isLabelName(name);
    }

    /** Bytes that are no UTF-8 are lone surrogates here. */
    private static boolean isUtf8(String text) {
        return text.codePoints().noneMatch(point -> point >= 0xd800 && point <= 0xdfff);
    }

    private List<NamedText> texts(Fields owner, String field, String one) {
        List<NamedText> texts = new ArrayList<>();
        owner.value(field)
                .ifPresent(node -> values.map(
                        node,
                        field,
                        map -> fields.all(map).forEach((name, entry) -> {
                            values.text(entry.value(), one + StringText.quote(name))
                                    .ifPresent(value ->
                                            texts.add(new NamedText(LocatedText.at(entry.key(), name), value)));
                        })));
        return texts;
    }
}
