package dev.sextant.generators.grafana;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.generators.Header;
import dev.sextant.generators.kubernetes.Addresses;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.model.resolved.Service;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.YamlEmitter;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Generates {@code grafana/datasources/datasources.yaml}: where Grafana finds metrics, logs, traces and alerts, and how
 * one leads to the other. A point of a graph leads to a trace by its exemplar, a log line to its trace by the trace's
 * id, and a span to the log lines of its pod that have this id.
 *
 * <p>The file names no version of any of them, and a data source that is no longer in it is removed from Grafana.
 */
public final class DatasourcesGenerator implements Generator {
    private static final String PATH = "grafana/datasources/datasources.yaml";

    /** The value that a link is made for, as Grafana's links name it. */
    private static final String VALUE = "${__value.raw}";

    /** Clocks differ, and the lines about a request are written before and after its span as well. */
    private static final String AROUND_SPAN = "5m";

    @Override
    public List<GeneratedFile> generate(ResolvedModel model) {
        Addresses addresses = Addresses.of(model.platform());
        Node document = Tree.map()
                .put("apiVersion", 1)
                .put("prune", true)
                .put(
                        "datasources",
                        Tree.list(
                                source(DataSource.PROMETHEUS, addresses.prometheus())
                                        .put("isDefault", true)
                                        .put("jsonData", prometheus(model)),
                                source(DataSource.LOKI, addresses.loki()).put("jsonData", loki()),
                                source(DataSource.JAEGER, addresses.jaegerQuery())
                                        .put("jsonData", jaeger()),
                                source(DataSource.ALERTMANAGER, addresses.alertmanager())
                                        .put("jsonData", Tree.map().put("implementation", "prometheus"))))
                .build();
        return List.of(new GeneratedFile(PATH, YamlEmitter.emit(Header.lines(), DollarSigns.doubled(document))));
    }

    private static Tree.FieldsBuilder source(DataSource source, String url) {
        return Tree.map()
                .put("name", source.title())
                .put("uid", source.id())
                .put("type", source.id())
                .put("access", "proxy")
                .put("url", url);
    }

    private static Tree.FieldsBuilder prometheus(ResolvedModel model) {
        return Tree.map()
                .put("prometheusType", "Prometheus")
                // A long query does not fit into the URL of a GET.
                .put("httpMethod", "POST")
                .put("timeInterval", PrometheusDuration.format(longestScrapeInterval(model)))
                .put("manageAlerts", true)
                .put("alertmanagerUid", DataSource.ALERTMANAGER.id())
                .put("exemplarTraceIdDestinations", Tree.list(traceOfExemplar("trace_id"), traceOfExemplar("traceID")));
    }

    /**
     * Grafana derives {@code $__rate_interval} from it, one for all series: four samples have to fit in for the series
     * that have the fewest.
     */
    private static Duration longestScrapeInterval(ResolvedModel model) {
        Duration common = model.platform().prometheus().scrapeInterval();
        return Stream.concat(Stream.of(common), model.services().stream().map(Service::scrapeInterval))
                .max(Duration::compareTo)
                .orElse(common);
    }

    private static Tree.FieldsBuilder traceOfExemplar(String label) {
        return Tree.map()
                .put("name", label)
                .put("datasourceUid", DataSource.JAEGER.id())
                .put("urlDisplayLabel", "View trace");
    }

    /** A trace's id is a label of the line where the collector has found it, and else somewhere in the line. */
    private static Tree.FieldsBuilder loki() {
        return Tree.map()
                .put(
                        "derivedFields",
                        Tree.list(
                                traceOfLine("Trace", "label", "trace_id"),
                                traceOfLine(
                                        "Trace in line",
                                        "regex",
                                        "[tT]race_?[iI][dD]\"?[=:]\\s*\"?([0-9a-fA-F]{16,32})")))
                .put("alertmanagerUid", DataSource.ALERTMANAGER.id());
    }

    private static Tree.FieldsBuilder traceOfLine(String name, String matcherType, String matcher) {
        return Tree.map()
                .put("name", name)
                .put("matcherType", matcherType)
                // So it is called for labels, too.
                .put("matcherRegex", matcher)
                .put("url", VALUE)
                .put("datasourceUid", DataSource.JAEGER.id())
                .put("urlDisplayLabel", "View trace");
    }

    private static Tree.FieldsBuilder jaeger() {
        return Tree.map()
                .put("nodeGraph", Tree.map().put("enabled", true))
                .put(
                        "tracesToLogsV2",
                        Tree.map()
                                .put("datasourceUid", DataSource.LOKI.id())
                                .put("spanStartTimeShift", "-" + AROUND_SPAN)
                                .put("spanEndTimeShift", AROUND_SPAN)
                                .put(
                                        "tags",
                                        Tree.list(
                                                label("service.name", "service"),
                                                label("k8s.namespace.name", "namespace"),
                                                label("k8s.pod.name", "pod")))
                                .put("filterByTraceID", true)
                                .put("filterBySpanID", false));
    }

    private static Tree.FieldsBuilder label(String tag, String label) {
        return Tree.map().put("key", tag).put("value", label);
    }
}
