package dev.sextant.model.platform;

/** What stores traces and answers queries for them. */
public enum TraceBackend {
    /** Jaeger v1, run by the Jaeger operator; past its end of life since 2025-12-31. */
    JAEGER_OPERATOR,
    /** Jaeger v2, from its Helm chart. */
    JAEGER_V2
}
