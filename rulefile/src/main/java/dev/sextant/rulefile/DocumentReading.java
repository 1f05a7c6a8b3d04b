package dev.sextant.rulefile;

import dev.sextant.promql.Dialect;
import dev.sextant.source.Place;
import dev.sextant.yaml.read.YamlNode;

/**
 * What one document is read with.
 *
 * @param text that it is part of
 * @param values reads what fields hold
 * @param fields reads mappings
 */
record DocumentReading(TextReading text, ValueReader values, FieldReader fields) {
    /** For a resource of Kubernetes, or a rule file. */
    static DocumentReading of(TextReading text, boolean resource) {
        AliasBudget budget = new AliasBudget(text.positions());
        return of(text, new ValueReader(text, budget, resource, Parameters.NONE));
    }

    private static DocumentReading of(TextReading text, ValueReader values) {
        return new DocumentReading(text, values, new FieldReader(text, values));
    }

    /** The same for an object of a template. */
    DocumentReading with(Parameters parameters) {
        return of(text, values.with(parameters));
    }

    Report report() {
        return text.report();
    }

    Dialect dialect() {
        return text.dialect();
    }

    /** Where a node stands in the file. */
    Place place(YamlNode node) {
        return text.positions().of(node.place());
    }
}
