package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.PrometheusDeclaration;
import dev.sextant.model.platform.Storage;
import dev.sextant.model.quantity.ByteSize;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Describes the Prometheus that scrapes the services and evaluates the rules. */
public final class PrometheusSpec {

    private final Context context;
    private final Layer layer;
    private final Setting<Integer> replicas;
    private final Setting<Duration> retention;
    private final Setting<ByteSize> retentionSize;
    private final Setting<Storage> storage;
    private final Setting<Duration> scrapeInterval;
    private final Setting<Duration> evaluationInterval;
    private final Setting<String> host;
    private final SortedMap<String, Setting<String>> externalLabels = new TreeMap<>();

    PrometheusSpec(Context context, Layer layer) {
        this.context = context;
        this.layer = layer;
        replicas = new Setting<>("prometheus replicas", context, layer);
        retention = new Setting<>("prometheus retention", context, layer);
        retentionSize = new Setting<>("prometheus retentionSize", context, layer);
        storage = new Setting<>("prometheus storage", context, layer);
        scrapeInterval = new Setting<>("prometheus scrapeInterval", context, layer);
        evaluationInterval = new Setting<>("prometheus evaluationInterval", context, layer);
        host = new Setting<>("prometheus host", context, layer);
    }

    /** Sets how many Prometheus servers run side by side, at least 1; 1 otherwise. */
    public PrometheusSpec replicas(int value) {
        replicas.set(value);
        return this;
    }

    /** Sets how long samples are kept; 45 days otherwise. An SLO's window must fit into it. */
    public PrometheusSpec retention(Duration value) {
        retention.set(value);
        return this;
    }

    /** Sets the size beyond which the oldest samples are dropped before their time; no limit otherwise. */
    public PrometheusSpec retentionSize(ByteSize value) {
        retentionSize.set(value);
        return this;
    }

    /** Sets the volume of each replica, of the cluster's default storage class; 50 GiB otherwise. */
    public PrometheusSpec storage(ByteSize size) {
        storage.set(new Storage(size, Optional.empty()));
        return this;
    }

    /** Sets the volume of each replica and its storage class. */
    public PrometheusSpec storage(ByteSize size, String storageClass) {
        storage.set(new Storage(size, Optional.of(storageClass)));
        return this;
    }

    /** Sets how often targets are scraped; 30 seconds otherwise. */
    public PrometheusSpec scrapeInterval(Duration value) {
        scrapeInterval.set(value);
        return this;
    }

    /** Sets how often rules are evaluated; 30 seconds otherwise. */
    public PrometheusSpec evaluationInterval(Duration value) {
        evaluationInterval.set(value);
        return this;
    }

    /** Sets the public host name, reached by HTTPS; not reachable from outside otherwise. */
    public PrometheusSpec host(String value) {
        host.set(value);
        return this;
    }

    /** Adds a label to every alert and sample that leaves Prometheus. */
    public PrometheusSpec externalLabel(String name, String value) {
        externalLabels
                .computeIfAbsent(name, n -> new Setting<>("external label " + n, context, layer))
                .set(value);
        return this;
    }

    /** Says what is different in one environment. */
    public PrometheusSpec in(EnvironmentName environment, Configure<PrometheusSpec> difference) {
        context.in(layer, environment, this, difference);
        return this;
    }

    PrometheusDeclaration declaration() {
        SortedMap<String, Layered<String>> labels = new TreeMap<>();
        externalLabels.forEach((name, value) -> labels.put(name, value.layered()));
        return new PrometheusDeclaration(
                replicas.layered(),
                retention.layered(),
                retentionSize.layered(),
                storage.layered(),
                scrapeInterval.layered(),
                evaluationInterval.layered(),
                host.layered(),
                labels);
    }
}
