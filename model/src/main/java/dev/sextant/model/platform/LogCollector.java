package dev.sextant.model.platform;

/** What reads the pods' log files and sends them to Loki. */
public enum LogCollector {
    /** Promtail, past its end of life since 2026-03-02. */
    PROMTAIL,
    /** Grafana Alloy, its successor. */
    ALLOY
}
