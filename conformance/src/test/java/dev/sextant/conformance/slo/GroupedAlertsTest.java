package dev.sextant.conformance.slo;

import static dev.sextant.dsl.Dsl.badEvents;
import static dev.sextant.dsl.Dsl.counter;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.label;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.promql.typed.Functions.rate;
import static dev.sextant.promql.typed.Functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.model.ServiceRuntime;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Label;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What goes wrong with one group of an SLO mutes nothing about another. */
class GroupedAlertsTest {
    private static final Label CODE = label("code");
    private static final Label ROUTE = label("route");
    private static final Label TENANT = label("tenant");
    private static final Counter ALL =
            counter("shop_requests_total", "Requests").labels(CODE, ROUTE, TENANT);

    @TempDir
    private Path folder;

    @Test
    void areMutedWithinTheirGroupOnly() throws Exception {
        assertThat(GeneratedRules.refusals(
                        folder,
                        workspace -> workspace.service(
                                "shop",
                                service -> service.team("shop")
                                        .runtime(ServiceRuntime.JAVA)
                                        .slo(
                                                "routes",
                                                percent(99),
                                                days(30),
                                                slo -> slo.sli(errors(ALL.where(CODE.is("500")))
                                                                .over(ALL))
                                                        .groupedBy(ROUTE))
                                        .slo(
                                                "tenants",
                                                percent(99),
                                                days(30),
                                                slo -> slo.sli(badEvents(
                                                                window -> sum(rate(ALL.where(CODE.is("500")), window))
                                                                        .by(TENANT))
                                                        .over(window -> sum(rate(ALL, window))
                                                                .by(TENANT)))))))
                .isEmpty();

        JsonNode rules = new YAMLMapper()
                .readTree(
                        Files.readString(folder.resolve("production/monitoring/alertmanager/alertmanager-config.yaml")))
                .path("inhibit_rules");
        assertThat(rules.size()).isEqualTo(4);
        for (JsonNode rule : rules) {
            assertThat(rule.path("equal").valueStream().map(JsonNode::asString))
                    .contains("alertname", "service", "slo", "route", "tenant");
        }
    }
}
