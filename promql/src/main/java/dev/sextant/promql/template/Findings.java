package dev.sextant.promql.template;

import dev.sextant.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects while a template is read; places are indexes of Java's characters until they go in here. */
final class Findings {
    private final Utf8Offsets offsets;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final List<TemplateProblem> failures = new ArrayList<>();
    private final List<LabelUse> labels = new ArrayList<>();
    private boolean readsOtherLabels;
    private boolean readsValue;

    Findings(String text) {
        this.offsets = new Utf8Offsets(text);
    }

    void add(TemplateProblem.Kind kind, int start, int end, String message, Optional<String> hint) {
        problems.add(new TemplateProblem(kind, span(start, end), message, hint));
    }

    /** Something that is found only when the template is expanded. */
    void fails(int start, int end, String message, Optional<String> hint) {
        failures.add(new TemplateProblem(TemplateProblem.Kind.EXPANSION, span(start, end), message, hint));
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
        // What is not taken is never expanded.
        List<TemplateProblem> expanding = problems.isEmpty() ? failures : List.of();
        return new TemplateCheck(problems, expanding, labels, readsOtherLabels, readsValue);
    }
}
