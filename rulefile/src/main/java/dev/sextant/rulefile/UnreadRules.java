package dev.sextant.rulefile;

import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.yaml.read.YamlMap;

/**
 * A kind whose rules are of another language.
 *
 * @param kind its name
 * @param language of the expressions
 */
record UnreadRules(String kind, String language) implements ResourceKind {
    @Override
    public void read(YamlMap object, DocumentReading reading, boolean alone) {
        reading.report()
                .add(
                        Kind.NOT_READ,
                        reading.place(object),
                        "rules of " + Article.with(kind) + " are " + language
                                + ", which this check does not know, so they are not read");
    }
}
