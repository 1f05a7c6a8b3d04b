package dev.sextant.engine;

/** What a run does with what it generated. */
public enum Mode {
    /** The output folder is made to hold it. */
    GENERATE,
    /** The output folder is compared with it; nothing is written. */
    CHECK
}
