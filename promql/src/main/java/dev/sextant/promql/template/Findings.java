package dev.sextant.promql.template;

import dev.sextant.promql.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects while a template is read; places are indexes of Java's characters until they go in here. */
final class Findings {
    private final Utf8Offsets offsets;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final List<LabelUse> labels = new ArrayList<>();
    private boolean readsOtherLabels;
    private boolean readsValue;

    Findings(String text) {
        this.offsets = new Utf8Offsets(text);
    }

    void add(TemplateProblem.Kind kind, int start, int end, String message) {
        problems.add(new TemplateProblem(kind, span(start, end), message));
    }

    void readsLabel(String name, int start, int end) {
        labels.add(new LabelUse(name, span(start, end)));
    }

    void readsValue() {
        readsValue = true;
    }

    /** Something is handed on whole, so that what is read of it shows nowhere in the text. */
    void escapes(Meaning meaning) {
        readsOtherLabels |= meaning == Meaning.LABELS || meaning == Meaning.ROOT;
        readsValue |= meaning == Meaning.VALUE || meaning == Meaning.ROOT;
    }

    private Span span(int start, int end) {
        return new Span(offsets.of(start), offsets.of(end));
    }

    TemplateCheck result() {
        return new TemplateCheck(problems, labels, readsOtherLabels, readsValue);
    }
}
