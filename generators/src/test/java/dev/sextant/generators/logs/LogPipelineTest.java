package dev.sextant.generators.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.generators.fixture.SmallShop;
import dev.sextant.model.LogFormat;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.model.resolved.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LogPipelineTest {

    private static final List<String> FIELDS = List.of("level", "trace_id", "span_id", "request_id");
    private static final List<Stage> KEEPING = List.of(
            new Stage.Labels(List.of("level")),
            new Stage.StructuredMetadata(List.of("trace_id", "span_id", "request_id")));

    @Test
    void linesOfPlainTextStayAsTheyAre() {
        assertThat(stages(Map.of("frontend", LogFormat.PLAIN)))
                .containsExactly(new Stage.Cri(), new Stage.DropLabels(List.of("filename")));
    }

    @Test
    void eachFormatIsReadInItsServicesLinesOnly() {
        assertThat(stages(Map.of(
                        "frontend",
                        LogFormat.PLAIN,
                        "orders",
                        LogFormat.JSON,
                        "products",
                        LogFormat.LOGFMT,
                        "users",
                        LogFormat.JSON)))
                .containsExactly(
                        new Stage.Cri(),
                        new Stage.Match("{service=~\"orders|users\"}", reading(new Stage.Json(FIELDS))),
                        new Stage.Match("{service=\"products\"}", reading(new Stage.Logfmt(FIELDS))),
                        new Stage.DropLabels(List.of("filename")));
    }

    @Test
    void everyLineSaysWhoWroteIt() {
        assertThat(LogPipeline.of(SmallShop.smallShop()).relabellings())
                .extracting(Relabelling::target)
                .containsExactly("service", "namespace", "pod", "container", "__path__", "__path__");
    }

    private static List<Stage> reading(Stage parser) {
        List<Stage> stages = new ArrayList<>(List.of(parser));
        stages.addAll(KEEPING);
        return stages;
    }

    private static List<Stage> stages(Map<String, LogFormat> formats) {
        ResolvedModel shop = SmallShop.smallShop();
        Service one = shop.services().get(0);
        List<Service> services = new TreeMap<>(formats)
                .entrySet().stream()
                        .map(entry -> like(one, entry.getKey(), entry.getValue()))
                        .toList();
        return LogPipeline.of(new ResolvedModel(
                        shop.environment(),
                        shop.platform(),
                        services,
                        shop.recordingRules(),
                        shop.alertingRules(),
                        shop.dashboards()))
                .stages();
    }

    private static Service like(Service service, String name, LogFormat format) {
        return new Service(
                name,
                service.team(),
                service.description(),
                service.runtime(),
                service.namespace(),
                service.metricsPort(),
                service.metricsPath(),
                service.scrapeInterval(),
                format,
                service.metrics(),
                service.businessMetrics(),
                service.slos(),
                service.site());
    }
}
