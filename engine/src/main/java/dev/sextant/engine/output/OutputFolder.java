package dev.sextant.engine.output;

import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder that everything is generated into. {@link #plan} reads and decides, {@link #apply} writes; a plan is there
 * only if all of it can be applied without touching a file that is not Sextant's.
 */
public final class OutputFolder {

    private final Path root;
    private final String shown;

    /**
     * Opens a folder, which need not exist yet.
     *
     * @param root the folder
     * @param shown how messages call it
     */
    public OutputFolder(Path root, String shown) {
        this.root = root;
        this.shown = shown;
    }

    /**
     * Compares the folder with what it should hold. Nothing is written.
     *
     * @param files all files that the folder should hold, with unique paths
     * @param toBeWritten whether the plan will be applied, so that the folder must be writable
     * @return the plan, or nothing if an error was added to {@code diagnostics}
     */
    public Optional<Plan> plan(List<OutputFile> files, boolean toBeWritten, Diagnostics diagnostics) {
        try {
            return planOrThrow(files, toBeWritten, diagnostics);
        } catch (IOException e) {
            diagnostics.add(Diagnostic.error(
                            Code.OUTPUT_NOT_READABLE, "the output folder " + shown + " cannot be read: " + reason(e))
                    .hint("Sextant compares every file below the folder before it writes; make all of it readable"));
            return Optional.empty();
        }
    }

    /** Returns whether Sextant has written to {@code folder} before. */
    public static boolean isOwnedBySextant(Path folder) {
        return Files.exists(folder.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Reports what is wrong with the folder before anything is known of what belongs into it: for a run that stops early
     * and should tell of everything at once. Whose the files of a folder without a manifest are cannot be told then.
     */
    public void inspect(boolean toBeWritten, Diagnostics diagnostics) {
        if (!Files.isDirectory(root) || isOwnedBySextant(root)) {
            plan(List.of(), toBeWritten, diagnostics);
        }
    }

    private Optional<Plan> planOrThrow(List<OutputFile> files, boolean toBeWritten, Diagnostics diagnostics)
            throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            diagnostics.add(Diagnostic.error(
                            Code.OUTPUT_NOT_WRITABLE, "a file is where the output folder " + shown + " is to be")
                    .hint("move it away, or choose another output folder"));
            return Optional.empty();
        }
        Diagnostics found = new Diagnostics();
        Optional<String> text = manifestText();
        Manifest.Content manifest = text.map(Manifest::parse).orElse(Manifest.Content.NONE);
        Optional<Plan> plan = Optional.empty();
        if (manifest.problems().isEmpty()) {
            FolderContent content = Files.exists(root) ? FolderContent.read(root) : FolderContent.EMPTY;
            plan = Optional.of(new Comparison(root, shown, content, manifest.paths()).with(files, text, found));
            if (toBeWritten) {
                Writability.check(root, shown, plan.get(), found);
            }
        } else {
            found.add(untrusted(manifest.problems()));
        }
        diagnostics.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : plan;
    }

    private Optional<String> manifestText() throws IOException {
        Path file = root.resolve(Manifest.NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(file + " is not a regular file");
        }
        return Optional.of(Texts.read(file));
    }

    private Diagnostic untrusted(List<String> problems) {
        return Diagnostic.error(
                        Code.MANIFEST_UNREADABLE,
                        "the manifest " + shown + "/" + Manifest.NAME + " cannot be trusted: "
                                + String.join("; ", Folded.list(problems)))
                .hint("it decides which files may be removed, so nothing is guessed; after a merge conflict keep the"
                        + " lines of both sides and delete the markers");
    }

    /**
     * Carries out {@code plan}. A crash half-way leaves no file that the manifest does not list.
     *
     * @return what happened, also where an error was added to {@code diagnostics}
     */
    public WriteCounts apply(Plan plan, Diagnostics diagnostics) {
        if (plan.isEmpty()) {
            return plan.counts();
        }
        Writer writer = new Writer(root);
        try {
            writer.write(plan);
            return plan.counts();
        } catch (IOException e) {
            diagnostics.add(Diagnostic.error(
                            Code.OUTPUT_NOT_WRITABLE,
                            "writing to " + shown + " failed after " + writer.done() + " of "
                                    + plan.changes().size() + " files: " + reason(e))
                    .hint("no file is left half-written; run again once the cause is mended"));
            return new WriteCounts(writer.written(), plan.unchanged(), writer.removed());
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
