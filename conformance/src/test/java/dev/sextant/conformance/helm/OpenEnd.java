package dev.sextant.conformance.helm;

/** Why keys are right that the chart's defaults do not have. */
sealed interface OpenEnd {

    /** The chart hands the value to a Kubernetes resource, whose definition says what it may be. */
    record Field(String type, String field) implements OpenEnd {}

    /** The chart says so elsewhere. */
    record Documented(String where) implements OpenEnd {}
}
