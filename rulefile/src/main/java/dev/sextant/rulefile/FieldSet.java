package dev.sextant.rulefile;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.hint.Spelling;
import java.util.List;
import java.util.Map;

/**
 * The fields that something can have.
 *
 * @param owner what has them, for messages: {@code a rule}
 * @param names in the order in which people write them
 * @param since the fields that came with a known version of Prometheus
 */
record FieldSet(String owner, List<String> names, Map<String, PrometheusVersion> since) {
    static final FieldSet FILE = new FieldSet("a rule file", List.of("groups"), Map.of());

    static final FieldSet GROUP = new FieldSet(
            "a group",
            List.of("name", "interval", "query_offset", "limit", "labels", "rules"),
            Map.of("query_offset", new PrometheusVersion(2, 53), "labels", new PrometheusVersion(3, 0)));

    /** Thanos reads one more field, and so the resource has it. */
    static final FieldSet RESOURCE_GROUP = new FieldSet(
            GROUP.owner,
            List.of("name", "interval", "query_offset", "limit", "labels", "partial_response_strategy", "rules"),
            GROUP.since);

    static final FieldSet RULE = new FieldSet(
            "a rule",
            List.of("record", "alert", "expr", "for", "keep_firing_for", "labels", "annotations"),
            Map.of("keep_firing_for", new PrometheusVersion(2, 42)));

    boolean has(String name) {
        return names.contains(name);
    }

    /** What may have been meant, or what there is. */
    String hint(String unknown) {
        return MisplacedFields.hint(this, unknown)
                .or(() -> Spelling.nearest(unknown, names).map(name -> "did you mean " + name + "?"))
                .orElseGet(() -> owner + " has " + String.join(", ", names));
    }
}
