package dev.sextant.model.declared;

import dev.sextant.model.platform.Storage;
import dev.sextant.model.quantity.ByteSize;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** See {@link dev.sextant.model.resolved.PrometheusServer} for what the parts mean. */
public record PrometheusDeclaration(
        Layered<Integer> replicas,
        Layered<Duration> retention,
        Layered<ByteSize> retentionSize,
        Layered<Storage> storage,
        Layered<Duration> scrapeInterval,
        Layered<Duration> evaluationInterval,
        Layered<String> host,
        SortedMap<String, Layered<String>> externalLabels) {
    public PrometheusDeclaration {
        externalLabels = Collections.unmodifiableSortedMap(new TreeMap<>(externalLabels));
    }
}
