package dev.sextant.rulefile;

import dev.sextant.yaml.read.YamlNode;

/** Reads objects of Kubernetes: documents, and what lists and templates hold. */
final class ObjectReader {
    private ObjectReader() {}

    /** Reads a document that is one. */
    static void document(YamlNode object, String kind, DocumentReading reading) {
        String apiVersion = Peek.text(object, "apiVersion").orElse("");
        ResourceKind known = ResourceKinds.of(apiVersion, kind, object);
        reading.values().map(object, kind, map -> known.read(map, reading, true));
    }

    /** Reads an item, whose kind and version its list may know. */
    static void item(YamlNode object, String listVersion, String listKind, DocumentReading reading) {
        String kind = ResourceKinds.kind(object).orElse(listKind);
        String apiVersion = Peek.text(object, "apiVersion").orElse(listVersion);
        ResourceKind known = ResourceKinds.of(apiVersion, kind, object);
        if (apiVersion.isEmpty() && known instanceof RuleResource rules) {
            reading.report().add(RuleProblem.Kind.RESOURCE, reading.place(object), rules.versionDemanded());
        }
        reading.values().map(object, kind.isEmpty() ? "an item" : kind, map -> known.read(map, reading, false));
    }
}
