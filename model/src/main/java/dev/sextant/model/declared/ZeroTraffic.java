package dev.sextant.model.declared;

/** What a window without any event says about an SLO. The error budget is untouched by it in any case. */
public enum ZeroTraffic {
    /** Nothing: there is no error ratio, and no alert. */
    IGNORED,
    /** That all was well: the error ratio is zero, and panels have no gap. */
    GOOD
}
