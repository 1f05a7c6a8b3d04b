package dev.sextant.engine.output;

import java.util.Optional;

/**
 * A difference between the output folder and what it should hold.
 *
 * @param path the file's path below the output folder
 * @param before its present text, absent where it does not exist; malformed UTF-8 shows as replacement characters
 * @param after its text as it should be, absent where it is to be removed
 */
public record Change(String path, Optional<String> before, Optional<String> after) {

    /** What happens to a file. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    public Change {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("'" + path + "' is neither there nor wanted");
        }
    }

    /** Returns what happens to the file. */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }
}
