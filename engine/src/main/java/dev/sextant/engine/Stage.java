package dev.sextant.engine;

/** The stages of a run, in order. */
public enum Stage {
    LOAD("finding definitions"),
    VALIDATE("validating definitions"),
    RESOLVE("resolving environments"),
    GENERATE("generating files"),
    CHECK("checking what was generated"),
    WRITE("comparing with the output folder");

    private final String text;

    Stage(String text) {
        this.text = text;
    }

    /** Returns what goes on in this stage, for a progress line. */
    public String text() {
        return text;
    }
}
