package dev.sextant.engine.output;

import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out whether a plan can be carried out, before its first file is touched. */
final class Writability {

    private Writability() {}

    static void check(Path root, String shown, Plan plan, Diagnostics diagnostics) {
        Set<Path> folders = new LinkedHashSet<>();
        for (Change change : plan.changes()) {
            Path parent =
                    root.resolve(change.path()).toAbsolutePath().normalize().getParent();
            nearestExisting(parent).ifPresent(folders::add);
        }
        List<String> closed = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                // Below the root such a file is either foreign, and reported, or ours and about to be removed.
                if (!folder.startsWith(root.toAbsolutePath().normalize())) {
                    closed.add(folder + " is not a folder");
                }
            } else if (!Files.isWritable(folder)) {
                closed.add(folder + " is read-only");
            }
        }
        if (!closed.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                            Code.OUTPUT_NOT_WRITABLE,
                            "the output folder " + shown + " cannot be written: "
                                    + String.join("; ", Folded.list(closed)))
                    .hint("nothing was written; make the folder writable for the user that runs the build"));
        }
    }

    private static Optional<Path> nearestExisting(@Nullable Path folder) {
        Path current = folder;
        while (current != null && !Files.exists(current)) {
            current = current.getParent();
        }
        return Optional.ofNullable(current);
    }
}
