package dev.sextant.rulefile;

import java.util.Locale;

/** Tells a misspelt word from another one. */
public final class Spelling {
    private Spelling() {}

    /** Whether they differ in case and dashes only, or by one letter in three and two at most. */
    public static boolean isNear(String written, String meant) {
        if (written.length() > meant.length() + 2) {
            return false;
        }
        String word = written.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
        String other = meant.replace("_", "");
        return distance(word, other) <= Math.min(2, other.length() / 3);
    }

    /** How many letters have to be added, removed or changed. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
