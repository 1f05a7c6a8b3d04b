package dev.sextant.rulefile;

import dev.sextant.yaml.read.YamlList;
import java.util.Map;
import java.util.Optional;

/** Fields that belong elsewhere, or that others call so. */
final class MisplacedFields {
    private static final String LABEL = "put it under labels";
    private static final String ANNOTATION = "put it under annotations";
    private static final String EXPR = "did you mean expr?";
    private static final String FOR = "did you mean for?";
    private static final String OF_GROUP = "a group has it, for all of its rules";
    private static final String OF_RULE = "put it into a rule, under rules";
    private static final String IN_A_GROUP = "put it into a group, under groups";

    private static final String OF_TEST = "this is a file of tests, for promtool test rules";
    private static final String OF_PROMETHEUS = "this is the configuration of Prometheus, which names its rule files";
    private static final String OF_ALERTMANAGER = "this is the configuration of Alertmanager, which has no rules";

    private static final String OF_SLOS = "this is a file of SLOs: use slo generate";

    private static final Map<String, String> IN_RULE = Map.ofEntries(
            Map.entry("severity", LABEL),
            Map.entry("team", LABEL),
            Map.entry("summary", ANNOTATION),
            Map.entry("description", ANNOTATION),
            Map.entry("message", ANNOTATION),
            Map.entry("runbook", ANNOTATION),
            Map.entry("runbook_url", ANNOTATION),
            Map.entry("dashboard", ANNOTATION),
            Map.entry("dashboard_url", ANNOTATION),
            Map.entry("query", EXPR),
            Map.entry("expression", EXPR),
            Map.entry("condition", EXPR),
            Map.entry("promql", EXPR),
            Map.entry("duration", FOR),
            Map.entry("pending", FOR),
            Map.entry("name", "did you mean alert or record?"),
            Map.entry("interval", OF_GROUP),
            Map.entry("limit", OF_GROUP),
            Map.entry("query_offset", OF_GROUP));

    private static final Map<String, String> IN_GROUP =
            Map.of("alert", OF_RULE, "record", OF_RULE, "expr", OF_RULE, "for", OF_RULE, "annotations", OF_RULE);

    private static final Map<String, String> IN_FILE = Map.ofEntries(
            Map.entry("rules", IN_A_GROUP),
            Map.entry("name", IN_A_GROUP),
            Map.entry("tests", OF_TEST),
            Map.entry("evaluation_interval", OF_TEST),
            Map.entry("scrape_configs", OF_PROMETHEUS),
            Map.entry("global", OF_PROMETHEUS),
            Map.entry("receivers", OF_ALERTMANAGER),
            Map.entry("route", OF_ALERTMANAGER),
            Map.entry("slos", OF_SLOS));

    private MisplacedFields() {}

    /** What to do about a list in place of a rule file. */
    static Optional<String> listOfAll(YamlList list) {
        if (list.items().stream().anyMatch(item -> Peek.has(item, "rules"))) {
            return Optional.of("put it under groups:");
        }
        boolean rules = list.items().stream().anyMatch(item -> Peek.has(item, "alert") || Peek.has(item, "record"));
        return rules ? Optional.of("put it under rules: in a group, and the group under groups:") : Optional.empty();
    }

    /** Where a field belongs, or how it is called, if that is known. */
    static Optional<String> hint(FieldSet owner, String field) {
        if (field.matches("-[A-Za-z_]\\w*")) {
            return Optional.of("put a space after the dash: - " + field.substring(1));
        }
        Map<String, String> known = Map.of();
        if (owner.equals(FieldSet.RULE)) {
            known = IN_RULE;
        } else if (owner.equals(FieldSet.GROUP) || owner.equals(FieldSet.RESOURCE_GROUP)) {
            known = IN_GROUP;
        } else if (owner.equals(FieldSet.FILE)) {
            known = IN_FILE;
        }
        return Optional.ofNullable(known.get(field));
    }
}
