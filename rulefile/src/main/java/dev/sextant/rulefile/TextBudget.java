package dev.sextant.rulefile;

/** Bounds how much is read of texts inside of a file: through aliases one can come a hundred thousand times. */
final class TextBudget {
    private static final int FOR_ANY_FILE = 16_000_000;

    private final int most;
    private long read;

    /** As much as stands in the file, or what any file may have. */
    TextBudget(String file) {
        this.most = Math.max(FOR_ANY_FILE, file.length());
    }

    /**
     * Takes note of a text that is going to be read.
     *
     * @throws LimitReached if it is too much
     */
    void read(LocatedText text) {
        read += text.value().length();
        if (read > most) {
            throw new LimitReached(text.place(), "the rule files in this file have more than " + most + " characters");
        }
    }
}
