package dev.sextant.slo.read;

/** In which form an SLO was written. */
public enum SpecKind {
    /** Sloth's own: {@code version: prometheus/v1}. */
    SLOTH,
    /** A resource of Kubernetes that Sloth watches: {@code kind: PrometheusServiceLevel}. */
    SLOTH_KUBERNETES,
    /** {@code apiVersion: openslo/v1alpha}, as Sloth reads it. */
    OPENSLO_V1ALPHA,
    /** {@code apiVersion: openslo/v1}. */
    OPENSLO_V1
}
