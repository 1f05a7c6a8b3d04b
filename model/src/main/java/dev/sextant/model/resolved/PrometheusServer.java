package dev.sextant.model.resolved;

import dev.sextant.model.platform.Storage;
import dev.sextant.model.quantity.ByteSize;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Prometheus that scrapes the services and evaluates the rules.
 *
 * @param replicas how many of it run, at least one
 * @param retention how long samples are kept
 * @param retentionSize the size beyond which the oldest are dropped earlier; no limit where absent
 * @param storage the volume of each replica
 * @param scrapeInterval how often targets are scraped that do not say otherwise
 * @param evaluationInterval how often rules are evaluated that do not say otherwise
 * @param host the public host name, reached by HTTPS; not reachable from outside where absent
 * @param externalLabels added to every alert that leaves Prometheus
 */
public record PrometheusServer(
        int replicas,
        Duration retention,
        Optional<ByteSize> retentionSize,
        Storage storage,
        Duration scrapeInterval,
        Duration evaluationInterval,
        Optional<String> host,
        SortedMap<String, String> externalLabels) {
    public PrometheusServer {
        externalLabels = Collections.unmodifiableSortedMap(new TreeMap<>(externalLabels));
    }
}
