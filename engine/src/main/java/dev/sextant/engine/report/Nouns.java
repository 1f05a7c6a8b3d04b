package dev.sextant.engine.report;

/** Counted things: {@code 1 file}, {@code 2 files}. */
final class Nouns {

    private Nouns() {}

    static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
