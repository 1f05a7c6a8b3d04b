package dev.sextant.model.resolved;

import dev.sextant.model.platform.Storage;
import dev.sextant.model.platform.TraceBackend;
import dev.sextant.model.quantity.Percent;
import java.time.Duration;
import java.util.Optional;

/**
 * Jaeger and how much is traced.
 *
 * @param backend which Jaeger
 * @param sampling the share of requests that are traced, 0 % to 100 %
 * @param retention how long traces are kept
 * @param storage the volume for traces
 * @param host the public host name, reached by HTTPS; not reachable from outside where absent
 */
public record Traces(
        TraceBackend backend, Percent sampling, Duration retention, Storage storage, Optional<String> host) {}
