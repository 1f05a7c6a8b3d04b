package dev.sextant.rulefile;

import dev.sextant.yaml.read.YamlMap;

/** A kind of object in Kubernetes: how the rules in it are found. A new one is a class, and an entry in {@link ResourceKinds}. */
sealed interface ResourceKind permits ItemList, OpenShiftTemplate, OtherKind, RuleResource, TextHolder, UnreadRules {
    /**
     * Reads one.
     *
     * @param alone whether it is a document, and not an item of one: a document says what became of it
     */
    void read(YamlMap object, DocumentReading reading, boolean alone);
}
