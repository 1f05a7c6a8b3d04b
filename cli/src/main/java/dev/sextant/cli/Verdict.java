package dev.sextant.cli;

/** The worst that a run has met so far; what the process ends with. */
final class Verdict {
    /** Nothing to find fault with. */
    static final int CLEAN = 0;

    /** Something is wrong with what was checked. */
    static final int FINDINGS = 1;

    /** The command was called wrongly, or could not read or write. */
    static final int USAGE = 2;

    /** The command itself is wrong. */
    static final int CRASH = 3;

    private int exitCode = CLEAN;

    void findings() {
        atLeast(FINDINGS);
    }

    void unusable() {
        atLeast(USAGE);
    }

    void crashed() {
        atLeast(CRASH);
    }

    int exitCode() {
        return exitCode;
    }

    private void atLeast(int code) {
        exitCode = Math.max(exitCode, code);
    }
}
