package dev.sextant.conformance.logs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The keys that Promtail knows, so far as a configuration for Kubernetes needs them. Promtail reads strictly: one key
 * more and it does not start.
 */
final class PromtailKeys {

    private static final Set<String> TOP = Set.of(
            "server",
            "clients",
            "positions",
            "scrape_configs",
            "target_config",
            "limits_config",
            "tracing",
            "wal",
            "global",
            "options");
    private static final Set<String> SERVER =
            Set.of("http_listen_address", "http_listen_port", "grpc_listen_port", "log_level", "log_format");
    private static final Set<String> CLIENT = Set.of(
            "url",
            "tenant_id",
            "basic_auth",
            "headers",
            "external_labels",
            "batchwait",
            "batchsize",
            "timeout",
            "backoff_config");
    private static final Set<String> SCRAPE_CONFIG =
            Set.of("job_name", "pipeline_stages", "relabel_configs", "kubernetes_sd_configs");
    private static final Set<String> RELABEL_CONFIG =
            Set.of("source_labels", "separator", "regex", "modulus", "target_label", "replacement", "action");

    /** Stages with fields of fixed names; those without an entry take names of the user's. */
    private static final Map<String, Set<String>> STAGES = Map.ofEntries(
            Map.entry("cri", Set.of("max_partial_lines", "max_partial_line_size", "max_partial_line_size_truncate")),
            Map.entry("docker", Set.of()),
            Map.entry("json", Set.of("expressions", "source", "drop_malformed")),
            Map.entry("logfmt", Set.of("mapping", "source")),
            Map.entry("regex", Set.of("expression", "source")),
            Map.entry("replace", Set.of("expression", "replace", "source")),
            Map.entry("template", Set.of("source", "template")),
            Map.entry("timestamp", Set.of("source", "format", "fallback_formats", "location", "action_on_failure")),
            Map.entry("output", Set.of("source")),
            Map.entry("match", Set.of("selector", "stages", "action", "pipeline_name", "drop_counter_reason")),
            Map.entry(
                    "drop",
                    Set.of(
                            "source",
                            "value",
                            "expression",
                            "separator",
                            "longer_than",
                            "older_than",
                            "drop_counter_reason")),
            Map.entry("limit", Set.of("rate", "burst", "drop", "by_label_name", "max_distinct_labels")),
            Map.entry("sampling", Set.of("rate")),
            Map.entry("multiline", Set.of("firstline", "max_wait_time", "max_lines")),
            Map.entry("tenant", Set.of("source", "value", "label")),
            Map.entry("pack", Set.of("labels", "ingest_timestamp")));

    private static final Set<String> FREELY_NAMED =
            Set.of("labels", "structured_metadata", "static_labels", "labeldrop", "labelallow", "metrics");

    private final List<String> problems = new ArrayList<>();

    private PromtailKeys() {}

    /** Returns what Promtail would refuse in {@code configuration}. */
    static List<String> problems(JsonNode configuration) {
        PromtailKeys keys = new PromtailKeys();
        keys.check("", configuration, TOP);
        keys.check("server", configuration.path("server"), SERVER);
        keys.check("positions", configuration.path("positions"), Set.of("filename", "sync_period"));
        for (JsonNode client : configuration.path("clients")) {
            keys.check("clients", client, CLIENT);
        }
        for (JsonNode job : configuration.path("scrape_configs")) {
            keys.check("scrape_configs", job, SCRAPE_CONFIG);
            job.path("relabel_configs").forEach(rule -> keys.check("relabel_configs", rule, RELABEL_CONFIG));
            job.path("kubernetes_sd_configs")
                    .forEach(discovery ->
                            keys.check("kubernetes_sd_configs", discovery, Set.of("role", "namespaces", "selectors")));
            keys.stages("pipeline_stages", job.path("pipeline_stages"));
        }
        return List.copyOf(keys.problems);
    }

    private void stages(String path, JsonNode stages) {
        for (JsonNode stage : stages) {
            if (stage.size() != 1) {
                problems.add(path + " has a stage with " + stage.size() + " names");
            }
            stage.forEachEntry((name, settings) -> {
                String at = path + "/" + name;
                if (STAGES.containsKey(name)) {
                    check(at, settings, STAGES.get(name));
                } else if (!FREELY_NAMED.contains(name)) {
                    problems.add(at + " is no stage");
                }
                if (name.equals("match")) {
                    stages(at, settings.path("stages"));
                }
            });
        }
    }

    private void check(String path, JsonNode node, Set<String> known) {
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                problems.add((path.isEmpty() ? key : path + "/" + key) + " is no key of Promtail");
            }
        }
    }
}
