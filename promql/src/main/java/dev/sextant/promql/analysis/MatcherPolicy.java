package dev.sextant.promql.analysis;

/** What becomes of a selector that already has a condition on the label that one is added for. */
public enum MatcherPolicy {
    /** It stays as it is. */
    KEEP,
    /** Its conditions on the label go, the new one comes. */
    REPLACE,
    /** It gets the new one beside its own; a series must fulfil both. */
    ADD
}
