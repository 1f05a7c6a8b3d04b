package dev.sextant.promql.hint;

/**
 * How far a word is from the one that was meant, in steps of the hand: a letter too many, one too few, two swapped, one
 * for another. The longer the word, the more slips are believed.
 */
final class WordDistance {
    /** More than any distance between words that are near. */
    static final int FAR = 1_000;
    /** A letter too many or too few, or two neighbours swapped. */
    static final int LETTER = 2;
    /** Another letter: more words are that far from each other, so that it counts for more. */
    static final int OTHER = 3;
    /** The most for a name, however long. */
    static final int MOST = 2 * OTHER;

    private WordDistance() {}

    /** The distance of words in lower case; {@link #FAR} unless they are near. */
    static int between(String written, String meant) {
        if (written.equals(meant)) {
            return 0;
        }
        int length = meant.length();
        if (length < 3 || written.length() < 3 || Math.abs(written.length() - length) > 3) {
            return FAR;
        }
        if (length == 3) {
            return isNearThree(written, meant) ? LETTER : FAR;
        }
        if (!beginsAlike(written, meant)) {
            return FAR;
        }
        int distance = steps(written, meant);
        return distance <= allowed(length) ? distance : FAR;
    }

    /** For names of which one has a separator more: one letter at most. */
    static int withOneSlip(String written, String meant) {
        boolean near = meant.length() >= 8 && between(written, meant) <= OTHER;
        return near ? OTHER : FAR;
    }

    private static int allowed(int length) {
        if (length < 6) {
            return OTHER;
        }
        if (length < 8) {
            return 2 * LETTER;
        }
        return length < 12 ? LETTER + OTHER : MOST;
    }

    /** Of three letters two are no evidence: {@code foo} is not {@code for}, nor {@code rand} {@code rad}. */
    private static boolean isNearThree(String written, String meant) {
        if (written.length() == 3) {
            return steps(written, meant) == LETTER;
        }
        char last = written.charAt(written.length() - 1);
        return written.length() == 4 && written.startsWith(meant) && (last == 's' || last == meant.charAt(2));
    }

    /** People hit the first letter, or a neighbour comes before it. */
    private static boolean beginsAlike(String written, String meant) {
        if (written.charAt(0) == meant.charAt(0)) {
            return true;
        }
        boolean missing = written.charAt(0) == meant.charAt(1);
        boolean added = written.charAt(1) == meant.charAt(0);
        return meant.length() >= 8 || (missing && added) || (meant.length() >= 5 && (missing || added));
    }

    private static int steps(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? LETTER * (i + j) : step(a, b, steps, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] steps, int i, int j) {
        int changed = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : OTHER);
        int least = Math.min(changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + LETTER);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + LETTER) : least;
    }
}
