package dev.sextant.rulefile;

import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.yaml.read.YamlList;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import dev.sextant.yaml.read.YamlScalar;

/** A file in a ConfigMap, which may be a rule file: Prometheus reads each as a separate file. */
final class InnerFile {
    private InnerFile() {}

    /** Whether it is worth a closer look; most files are dashboards, scripts and configurations. */
    static boolean mayHoldRules(String text) {
        return text.contains("groups") || RuleSigns.in(text);
    }

    /** Reads it if it holds rules, and says so. */
    static boolean read(LocatedText text, String described, DocumentReading reading) {
        TextReading inner = reading.text().inside(text);
        Documents documents = Documents.of(text.value());
        boolean broken = !documents.failures().isEmpty() && RuleSigns.inBroken(text.value());
        if (broken || documents.intact().stream().anyMatch(InnerFile::isRead)) {
            reading.report().within(described, () -> StreamReader.read(documents, inner));
            return true;
        }
        boolean rules = documents.intact().stream().anyMatch(RuleSigns::in) || RuleSigns.in(text.value());
        if (rules) {
            reading.report()
                    .add(
                            Kind.NOT_READ,
                            text.place(),
                            described
                                    + " holds rules that this check does not read: it is no rule file and no resource",
                            "put the groups of rules at the top of the text");
        }
        return rules;
    }

    /** Whether a document is a rule file, or a resource that holds rules. */
    private static boolean isRead(YamlNode root) {
        return DocumentReader.isResource(root) ? RuleSigns.in(root) : isRuleFile(root);
    }

    /** Other programs have groups, too, but not of mappings and nothing else. */
    private static boolean isRuleFile(YamlNode root) {
        if (!(root instanceof YamlMap map) || !Peek.has(map, "groups")) {
            return false;
        }
        return RuleSigns.hasGroups(map)
                || DocumentReader.isOfGrafana(map)
                || (map.pairs().size() == 1 && mayBeGroups(map));
    }

    private static boolean mayBeGroups(YamlMap map) {
        return Peek.field(map, "groups")
                .filter(YamlList.class::isInstance)
                .map(YamlList.class::cast)
                .filter(groups -> groups.items().stream().allMatch(InnerFile::mayBeGroup))
                .isPresent();
    }

    /** Whether a group has no fields but those of a group of rules, and no rules of something else. */
    private static boolean mayBeGroup(YamlNode node) {
        return Peek.target(node) instanceof YamlMap group
                && !Peek.has(group, "rules")
                && group.pairs().stream()
                        .allMatch(pair ->
                                pair.key() instanceof YamlScalar key && FieldSet.RESOURCE_GROUP.has(key.value()));
    }
}
