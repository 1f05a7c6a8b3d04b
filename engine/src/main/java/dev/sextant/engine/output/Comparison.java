package dev.sextant.engine.output;

import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares what is there with what should be, and tells foreign files from our own. */
final class Comparison {

    private final Path root;
    private final String shown;
    private final FolderContent present;
    private final SortedSet<String> owned;
    private final SortedSet<String> foreign = new TreeSet<>();
    private final List<Change> changes = new ArrayList<>();
    private int unchanged;

    Comparison(Path root, String shown, FolderContent present, SortedSet<String> owned) {
        this.root = root;
        this.shown = shown;
        this.present = present;
        this.owned = owned;
        foreign.addAll(present.files().keySet());
        foreign.removeAll(owned);
        // A link or device in the place of our file was not put there by us.
        foreign.addAll(present.others());
    }

    Plan with(List<OutputFile> files, Optional<String> manifest, Diagnostics diagnostics) throws IOException {
        SortedSet<String> wanted = new TreeSet<>();
        for (OutputFile file : files) {
            wanted.add(file.path());
            compare(file);
        }
        for (String path : owned) {
            if (!wanted.contains(path) && present.files().containsKey(path)) {
                changes.add(new Change(path, Optional.of(Texts.read(root.resolve(path))), Optional.empty()));
            }
        }
        compareManifest(wanted, manifest);
        changes.sort(Comparator.comparing(Change::path));
        reportForeign(manifest.isPresent(), diagnostics);
        reportBlocked(wanted, diagnostics);
        return new Plan(changes, unchanged, owned, wanted);
    }

    private void compare(OutputFile file) throws IOException {
        byte[] wanted = file.bytes();
        Long size = present.files().get(file.path());
        if (size == null) {
            changes.add(new Change(file.path(), Optional.empty(), Optional.of(file.content())));
            return;
        }
        Path path = root.resolve(file.path());
        if (size == wanted.length && Arrays.equals(Files.readAllBytes(path), wanted)) {
            // Equal content is ours even if the manifest was lost.
            foreign.remove(file.path());
            unchanged++;
        } else {
            changes.add(new Change(file.path(), Optional.of(Texts.read(path)), Optional.of(file.content())));
        }
    }

    private void compareManifest(SortedSet<String> wanted, Optional<String> manifest) {
        String text = Manifest.format(wanted);
        if (manifest.equals(Optional.of(text))) {
            unchanged++;
        } else {
            changes.add(new Change(Manifest.NAME, manifest, Optional.of(text)));
        }
    }

    private void reportForeign(boolean known, Diagnostics diagnostics) {
        if (foreign.isEmpty()) {
            return;
        }
        List<String> paths = foreign.stream().map(path -> shown + "/" + path).toList();
        String what = paths.size() == 1 ? "a file that Sextant does not own: " : "files that Sextant does not own: ";
        String advice = known
                ? "move " + (paths.size() == 1 ? "it" : "them") + " out of " + shown
                        + "; Sextant deletes only what it wrote"
                : shown + "/" + Manifest.NAME
                        + " is missing, which lists what Sextant wrote: restore it, for example with"
                        + " git checkout; if Sextant never wrote here, choose an empty folder";
        diagnostics.add(Diagnostic.error(
                        Code.FOREIGN_FILE, "the output folder holds " + what + String.join(", ", Folded.list(paths)))
                .hint(advice));
    }

    /** Files where a folder is needed and the other way round; foreign ones have been reported already. */
    private void reportBlocked(SortedSet<String> wanted, Diagnostics diagnostics) {
        SortedSet<String> blocked = new TreeSet<>();
        for (String path : wanted) {
            if (present.folders().contains(path)) {
                blocked.add("a folder is where the file " + shown + "/" + path + " is to be written");
            }
        }
        blocked.forEach(message -> diagnostics.add(Diagnostic.error(Code.OUTPUT_NOT_WRITABLE, message)
                .hint("move the folder away; Sextant removes folders only once they are empty")));
    }
}
