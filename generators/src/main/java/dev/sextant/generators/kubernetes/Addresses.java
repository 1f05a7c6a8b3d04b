package dev.sextant.generators.kubernetes;

import dev.sextant.model.platform.TraceBackend;
import dev.sextant.model.resolved.Platform;

/**
 * Where the stack's components are reached from inside the cluster. The names follow from the Helm releases'
 * ({@code prometheus}, {@code loki}, {@code jaeger}) and from the Jaeger resource's; every generator asks here, so that
 * no two files disagree.
 *
 * @param namespace the Kubernetes namespace in which the stack runs
 * @param traceBackend which Jaeger; its two kinds name their Services differently
 */
public record Addresses(String namespace, TraceBackend traceBackend) {

    /** Returns the addresses of {@code platform}'s components. */
    public static Addresses of(Platform platform) {
        return new Addresses(platform.namespace(), platform.traces().backend());
    }

    /** Returns the URL of Prometheus. */
    public String prometheus() {
        return "http://" + host("prometheus-prometheus") + ":9090";
    }

    /** Returns the URL of Alertmanager. */
    public String alertmanager() {
        return "http://" + host("prometheus-alertmanager") + ":9093";
    }

    /** Returns the URL of Loki, to send to and to query; its gateway listens on port 80. */
    public String loki() {
        return "http://" + host("loki-gateway");
    }

    /** Returns the URL of Jaeger's user interface and query API. */
    public String jaegerQuery() {
        return "http://" + host(isOperator() ? "jaeger-query" : "jaeger") + ":16686";
    }

    /** Returns where spans are sent to by OTLP over gRPC, as {@code host:port}. */
    public String jaegerCollector() {
        return host(isOperator() ? "jaeger-collector" : "jaeger") + ":4317";
    }

    private boolean isOperator() {
        return traceBackend == TraceBackend.JAEGER_OPERATOR;
    }

    private String host(String service) {
        return service + "." + namespace + ".svc";
    }
}
