package dev.sextant.source.report;

/** Counted things: {@code 1 file}, {@code 2 files}. */
public final class Nouns {

    private Nouns() {}

    /** A number with its noun, in the plural unless it is one. */
    public static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
