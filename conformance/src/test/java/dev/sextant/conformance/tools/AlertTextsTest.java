package dev.sextant.conformance.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What somebody who is woken up reads, filled in by Prometheus's own templates. */
class AlertTextsTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final ObjectNode file = YAML.createObjectNode();
    private final ArrayNode alerts;

    @TempDir
    private Path folder;

    /** One of twenty requests fails from the tenth minute on. */
    AlertTextsTest() {
        file.putArray("rule_files").add("rules.yaml");
        file.put("evaluation_interval", "1m");
        ObjectNode test = file.putArray("tests").addObject().put("interval", "1m");
        String count = "http_request_duration_seconds_count{job=\"order-service\", route=\"/\", status=\"%s\"}";
        ArrayNode series = test.putArray("input_series");
        series.addObject().put("series", count.formatted("200")).put("values", "0+600x10 6570+570x200");
        series.addObject().put("series", count.formatted("500")).put("values", "0x10 30+30x200");
        alerts = test.putArray("alert_rule_test");
    }

    @Test
    void tellWhatHappensInWordsAndNumbers() throws Exception {
        expect(
                "SloErrorBudgetBurn",
                Map.of(
                        "page-fast",
                        "3% of the events of the last 1h were bad, where 0.1 % may be: more than 2 % of the error budget for"
                                + " 30d. Of the budget -2729% is left; at the burn rate of 30 it lasts 0s.",
                        "page-slow",
                        "2.829% of the events of the last 6h were bad, where 0.1 % may be: more than 5 % of the error"
                                + " budget for 30d. Of the budget -2729% is left; at the burn rate of 30 it lasts 0s.",
                        "ticket-fast",
                        "2.829% of the events of the last 1d were bad, where 0.1 % may be: more than 10 % of the error"
                                + " budget for 30d. Of the budget -2729% is left; at the burn rate of 30 it lasts 0s.",
                        "ticket-slow",
                        "2.829% of the events of the last 3d were bad, where 0.1 % may be: more than 10 % of the error"
                                + " budget for 30d. Of the budget -2729% is left; at the burn rate of 30 it lasts 0s."),
                Map.of(
                        "page-fast",
                        "order-service spends the error budget of 'availability' more than 14.4 times as fast as it may",
                        "page-slow",
                        "order-service spends the error budget of 'availability' more than 6 times as fast as it may",
                        "ticket-fast",
                        "order-service spends the error budget of 'availability' more than 3 times as fast as it may",
                        "ticket-slow",
                        "order-service spends the error budget of 'availability' faster than it may"));
        expect(
                "SloErrorBudgetSpent",
                Map.of(
                        "",
                        "More than 0.1 % of the events of the last 30d were bad. Of the error budget -2729% is left."),
                Map.of("", "order-service has spent the error budget of 'availability'"));
        play();
    }

    private void expect(String name, Map<String, String> descriptions, Map<String, String> summaries) {
        ArrayNode expected = alerts.addObject()
                .put("alertname", name)
                .put("eval_time", "25m")
                .putArray("exp_alerts");
        descriptions.forEach((tier, description) -> {
            ObjectNode alert = expected.addObject();
            ObjectNode labels = alert.putObject("exp_labels");
            labels.put("service", "order-service").put("slo", "availability").put("team", "orders");
            labels.put("severity", tier.startsWith("page") ? "critical" : "warning");
            if (!tier.isEmpty()) {
                labels.put("burn_rate_tier", tier);
            }
            alert.putObject("exp_annotations")
                    .put("summary", summaries.get(tier))
                    .put("description", description)
                    .put("runbook_url", "https://runbooks.shop.example.com/availability")
                    .put(
                            "dashboard_url",
                            "https://grafana.shop.example.com/d/online-shop-slo-sli?var-service=order-service");
        });
    }

    private void play() throws Exception {
        RuleCopy.of(
                Repository.root().resolve("out/production/monitoring/prometheus/rules/recording-rules.yaml"),
                "slo:order-service:availability",
                folder.resolve("rules.yaml"));
        Path written = Files.writeString(folder.resolve("texts.yaml"), YAML.writeValueAsString(file));
        Tool.Answer answer = Tool.named("promtool").run("test", "rules", written.toString());
        assertThat(answer.exitCode()).as(answer.output()).isZero();
    }
}
