package dev.sextant.engine.output;

/**
 * What happened to the files of the output folder, its manifest included.
 *
 * @param written new or changed
 * @param unchanged equal already, and so not touched
 * @param removed no longer generated
 */
public record WriteCounts(int written, int unchanged, int removed) {

    /** Nothing happened. */
    public static final WriteCounts NONE = new WriteCounts(0, 0, 0);

    /** Returns the number of files that the folder holds after the run. */
    public int files() {
        return written + unchanged;
    }
}
