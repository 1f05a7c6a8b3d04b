package dev.sextant.promql.template;

import java.util.List;

/**
 * What became of a template.
 *
 * @param problems what is wrong: every unknown function and variable up to the first error of syntax, and that one
 * @param failures what Prometheus takes, and what fails whenever it expands the template: the text then is an error message
 * @param labels the labels of the alert that it reads by name, in the order of the text, as often as it does
 * @param readsOtherLabels whether it may read labels that {@code labels} does not name: it loops over all of them, hands
 *     them on, or computes a name
 * @param readsValue whether it reads the value of the alert's expression
 */
public record TemplateCheck(
        List<TemplateProblem> problems,
        List<TemplateProblem> failures,
        List<LabelUse> labels,
        boolean readsOtherLabels,
        boolean readsValue) {
    public TemplateCheck {
        problems = List.copyOf(problems);
        failures = List.copyOf(failures);
        labels = List.copyOf(labels);
    }

    /** Whether Prometheus takes it. */
    public boolean isValid() {
        return problems.isEmpty();
    }
}
