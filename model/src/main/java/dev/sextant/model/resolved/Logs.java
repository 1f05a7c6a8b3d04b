package dev.sextant.model.resolved;

import dev.sextant.model.platform.LogCollector;
import dev.sextant.model.platform.Storage;
import java.time.Duration;

/**
 * Loki and what feeds it.
 *
 * @param collector what reads the log files
 * @param retention how long log lines are kept
 * @param storage Loki's volume
 */
public record Logs(LogCollector collector, Duration retention, Storage storage) {}
