package dev.sextant.model.declared;

import dev.sextant.model.platform.Storage;
import dev.sextant.model.platform.TraceBackend;
import dev.sextant.model.quantity.Percent;
import java.time.Duration;

/** See {@link dev.sextant.model.resolved.Traces} for what the parts mean. */
public record TracesDeclaration(
        Layered<TraceBackend> backend,
        Layered<Percent> sampling,
        Layered<Duration> retention,
        Layered<Storage> storage,
        Layered<String> host) {}
