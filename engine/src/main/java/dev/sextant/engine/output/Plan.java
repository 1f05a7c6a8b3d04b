package dev.sextant.engine.output;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What has to happen for the output folder to hold exactly what it should.
 *
 * @param changes the files to write and remove, by path; the manifest is one of them
 * @param unchanged how many files are as they should be
 * @param owned what the manifest listed before
 * @param wanted what it will list
 */
public record Plan(List<Change> changes, int unchanged, SortedSet<String> owned, SortedSet<String> wanted) {
    public Plan {
        changes = List.copyOf(changes);
        owned = new TreeSet<>(owned);
        wanted = new TreeSet<>(wanted);
    }

    /** Returns whether the folder is as it should be. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Returns what happens to the files once the plan is carried out. */
    public WriteCounts counts() {
        int removed = (int) changes.stream()
                .filter(change -> change.kind() == Change.Kind.REMOVED)
                .count();
        return new WriteCounts(changes.size() - removed, unchanged, removed);
    }
}
