package dev.sextant.rulefile;

import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import java.util.Optional;

/**
 * A list of objects: of any kind, or of the one that it is named after.
 *
 * @param apiVersion of the items; empty in a list of any kind
 * @param kind of the list
 */
record ItemList(String apiVersion, String kind) implements ResourceKind {
    @Override
    public void read(YamlMap object, DocumentReading reading, boolean alone) {
        Optional<YamlNode> items = Peek.field(object, "items");
        if (items.isEmpty() && Peek.has(object, "spec")) {
            reading.report()
                    .add(
                            Kind.RESOURCE,
                            reading.place(object),
                            Article.with(kind) + " has items, and no spec",
                            "write kind: " + item() + ", or put the " + item() + " into items");
            return;
        }
        if (items.isEmpty() && !item().isEmpty()) {
            reading.report()
                    .add(Kind.RESOURCE, reading.place(object), "field 'items' must be set in " + Article.with(kind));
            return;
        }
        Optional.ofNullable(reading.fields().all(object).get("items"))
                .ifPresent(field -> reading.values()
                        .list(field.value(), "items", item -> ObjectReader.item(item, apiVersion, item(), reading)));
    }

    private String item() {
        return kind.replaceFirst("List$", "");
    }
}
