package dev.sextant.model.declared;

import dev.sextant.model.platform.LogCollector;
import dev.sextant.model.platform.Storage;
import java.time.Duration;

/** See {@link dev.sextant.model.resolved.Logs} for what the parts mean. */
public record LogsDeclaration(Layered<LogCollector> collector, Layered<Duration> retention, Layered<Storage> storage) {}
