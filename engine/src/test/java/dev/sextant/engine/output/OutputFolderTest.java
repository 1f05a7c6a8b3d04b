package dev.sextant.engine.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void writesFilesAndTheListOfThem() throws IOException {
        WriteCounts counts = generate(file("b/two.yaml", "two: 2\n"), file("a.yaml", "ä: 1\n"));

        assertThat(counts).isEqualTo(new WriteCounts(3, 0, 0));
        assertThat(tree()).containsExactly(".sextant-manifest", "a.yaml", "b/two.yaml");
        assertThat(Files.readAllBytes(out().resolve("a.yaml"))).isEqualTo("ä: 1\n".getBytes(UTF_8));
        assertThat(out().resolve(".sextant-manifest"))
                .hasContent(
                        "# The files in this folder that Sextant owns, one per line. It overwrites and removes these"
                                + " and no others.\na.yaml\nb/two.yaml\n");
    }

    @Test
    void secondRunTouchesNothing() throws IOException {
        generate(file("a.yaml", "a: 1\n"), file("b.yaml", "b: 1\n"));
        age();

        WriteCounts counts = generate(file("a.yaml", "a: 1\n"), file("b.yaml", "b: 1\n"));

        assertThat(counts).isEqualTo(new WriteCounts(0, 3, 0));
        for (String path : tree()) {
            assertThat(Files.getLastModifiedTime(out().resolve(path))).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void writesOnlyWhatDiffers() throws IOException {
        generate(file("a.yaml", "a: 1\n"), file("b.yaml", "b: 1\n"));
        age();

        WriteCounts counts = generate(file("a.yaml", "a: 2\n"), file("b.yaml", "b: 1\n"));

        assertThat(counts).isEqualTo(new WriteCounts(1, 2, 0));
        assertThat(out().resolve("a.yaml")).hasContent("a: 2\n");
        assertThat(Files.getLastModifiedTime(out().resolve("a.yaml"))).isNotEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(out().resolve("b.yaml"))).isEqualTo(LONG_AGO);
    }

    @Test
    void mendsFilesThatWereEditedByHand() throws IOException {
        generate(file("a.yaml", "a: 1\n"));
        Files.writeString(out().resolve("a.yaml"), "a: 9\n");

        generate(file("a.yaml", "a: 1\n"));

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(out().resolve("a.yaml")).hasContent("a: 1\n");
    }

    @Test
    void removesWhatIsNoLongerGeneratedAndFoldersThatBecomeEmptyByThat() throws IOException {
        generate(file("a/b/c.yaml", "c: 1\n"), file("a/d.yaml", "d: 1\n"), file("e/f/g.yaml", "g: 1\n"));

        WriteCounts counts = generate(file("a/d.yaml", "d: 1\n"));

        assertThat(counts).isEqualTo(new WriteCounts(1, 1, 2));
        assertThat(tree()).containsExactly(".sextant-manifest", "a/d.yaml");
        assertThat(out().resolve("a/b")).doesNotExist();
        assertThat(out().resolve("e")).doesNotExist();
    }

    @Test
    void keepsFoldersWithHiddenFiles() throws IOException {
        generate(file("a/b.yaml", "b: 1\n"));
        Files.writeString(out().resolve("a/.gitkeep"), "");

        generate();

        assertThat(tree()).containsExactly(".sextant-manifest", "a/.gitkeep");
    }

    @Test
    void fileMayBecomeFolder() throws IOException {
        generate(file("a", "a\n"));

        generate(file("a/b.yaml", "b: 1\n"));

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(tree()).containsExactly(".sextant-manifest", "a/b.yaml");
    }

    @Test
    void foreignFilesStopEverything() throws IOException {
        generate(file("a.yaml", "a: 1\n"));
        Files.writeString(out().resolve("notes.txt"), "mine");
        Files.createDirectories(out().resolve("b"));
        Files.writeString(out().resolve("b/c.yaml"), "c: mine\n");

        assertNoPlan(file("b/c.yaml", "c: 1\n"));

        assertThat(messages())
                .containsExactly("SXT702 the output folder holds files that Sextant does not own: out/b/c.yaml,"
                        + " out/notes.txt (move them out of out; Sextant deletes only what it wrote)");
        assertThat(tree()).containsExactly(".sextant-manifest", "a.yaml", "b/c.yaml", "notes.txt");
        assertThat(out().resolve("b/c.yaml")).hasContent("c: mine\n");
    }

    @Test
    void manyForeignFilesAreFolded() throws IOException {
        Files.createDirectories(out());
        for (int i = 10; i < 23; i++) {
            Files.writeString(out().resolve("f" + i), "");
        }

        assertNoPlan();

        assertThat(diagnostics.sorted().get(0).message())
                .isEqualTo("the output folder holds files that Sextant does not own: out/f10, out/f11, out/f12,"
                        + " out/f13, out/f14, out/f15, out/f16, out/f17, out/f18, out/f19, and 3 more");
    }

    @Test
    void equalFilesAreOwnEvenIfTheManifestIsLost() throws IOException {
        generate(file("a.yaml", "a: 1\n"));
        Files.delete(out().resolve(".sextant-manifest"));

        WriteCounts counts = generate(file("a.yaml", "a: 1\n"));

        assertThat(counts).isEqualTo(new WriteCounts(1, 1, 0));
        assertThat(tree()).containsExactly(".sextant-manifest", "a.yaml");
    }

    @Test
    void hiddenNamesAreLeftAlone() throws IOException {
        Files.createDirectories(out().resolve(".git/objects"));
        Files.writeString(out().resolve(".git/objects/1"), "x");
        Files.writeString(out().resolve(".gitignore"), "x");

        generate(file("a.yaml", "a: 1\n"));

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(tree()).containsExactly(".git/objects/1", ".gitignore", ".sextant-manifest", "a.yaml");
    }

    @Test
    void linkInPlaceOfFolderIsNotFollowed() throws IOException {
        generate(file("a/b.yaml", "b: 1\n"));
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("b.yaml"), "b: theirs\n");
        Files.delete(out().resolve("a/b.yaml"));
        Files.delete(out().resolve("a"));
        Files.createSymbolicLink(out().resolve("a"), outside);

        assertNoPlan(file("a/b.yaml", "b: 1\n"));
        assertNoPlan();

        assertThat(messages().get(0))
                .startsWith("SXT702 the output folder holds a file that Sextant does not own: out/a ");
        assertThat(outside.resolve("b.yaml")).hasContent("b: theirs\n");
    }

    @Test
    void linkInPlaceOfFileIsNotFollowed() throws IOException {
        generate(file("a.yaml", "a: 1\n"));
        Path outside = Files.writeString(folder.resolve("outside.yaml"), "a: theirs\n");
        Files.delete(out().resolve("a.yaml"));
        Files.createSymbolicLink(out().resolve("a.yaml"), outside);

        assertNoPlan(file("a.yaml", "a: 1\n"));

        assertThat(outside).hasContent("a: theirs\n");
    }

    @Test
    void outputFolderItselfMayBeLink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(out(), real);

        generate(file("a/b.yaml", "b: 1\n"));
        generate();

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(real.resolve("a")).doesNotExist();
        assertThat(real.resolve(".sextant-manifest")).exists();
    }

    @Test
    void outputFolderThatIsFileIsReported() throws IOException {
        Files.writeString(out(), "");

        assertNoPlan(file("a.yaml", "a: 1\n"));

        assertThat(messages())
                .containsExactly(
                        "SXT701 a file is where the output folder out is to be (move it away, or choose another output folder)");
    }

    @Test
    void outputFolderBelowFileIsReported() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        OutputFolder below = new OutputFolder(file.resolve("deep/out"), "deep/out");

        assertThat(below.plan(List.of(file("a.yaml", "a: 1\n")), true, diagnostics))
                .isEmpty();

        assertThat(messages())
                .containsExactly("SXT701 the output folder deep/out cannot be written: " + file + " is not a folder"
                        + " (nothing was written; make the folder writable for the user that runs the build)");
    }

    @Test
    void folderWhereFileIsNeededIsReported() throws IOException {
        Files.createDirectories(out().resolve("a.yaml"));

        assertNoPlan(file("a.yaml", "a: 1\n"));

        assertThat(messages())
                .containsExactly("SXT701 a folder is where the file out/a.yaml is to be written"
                        + " (move the folder away; Sextant removes folders only once they are empty)");
    }

    @Test
    void fileWhereFolderIsNeededIsReported() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("a"), "mine");

        assertNoPlan(file("a/b.yaml", "b: 1\n"));

        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.FOREIGN_FILE);
    }

    @Test
    void conflictInManifestIsReported() throws IOException {
        Files.createDirectories(out());
        Files.writeString(
                out().resolve(".sextant-manifest"), "a.yaml\n<<<<<<< ours\nb.yaml\n=======\n../c\n>>>>>>> theirs\n");

        assertNoPlan(file("a.yaml", "a: 1\n"));

        assertThat(messages())
                .containsExactly(
                        "SXT703 the manifest out/.sextant-manifest cannot be trusted: line 2 is a merge conflict"
                                + " marker; line 4 is a merge conflict marker; line 5: '../c' has '..' in it; line 6 is a merge"
                                + " conflict marker (it decides which files may be removed, so nothing is guessed; after a merge"
                                + " conflict keep the lines of both sides and delete the markers)");
    }

    @Test
    void failureHalfWayLeavesNoHalfFileAndNothingUnlisted() throws IOException {
        generate(file("old.yaml", "old: 1\n"));
        Plan plan = plan(file("a.yaml", "a: 1\n"), file("b/c.yaml", "c: 1\n")).orElseThrow();
        // Somebody is faster than us.
        Files.writeString(out().resolve("b"), "");

        WriteCounts counts = opened().apply(plan, diagnostics);

        assertThat(counts).isEqualTo(new WriteCounts(1, 0, 1));
        assertThat(diagnostics.sorted().get(0).message()).startsWith("writing to out failed after 2 of 4 files: ");
        assertThat(tree()).containsExactly(".sextant-manifest", "a.yaml", "b");
        assertThat(Files.readAllLines(out().resolve(".sextant-manifest"))).contains("a.yaml", "b/c.yaml", "old.yaml");
    }

    @Test
    void readOnlyFolderIsReportedBeforeAnythingIsWritten() throws IOException {
        generate(file("a.yaml", "a: 1\n"), file("b/c.yaml", "c: 1\n"));
        Path closed = out().resolve("b");
        assumeThat(closed.toFile().setWritable(false)).isTrue();
        try {
            // The superuser may write whatever the permissions say.
            assumeThat(Files.isWritable(closed)).isFalse();

            assertNoPlan(file("a.yaml", "a: 2\n"), file("b/c.yaml", "c: 2\n"));

            assertThat(messages())
                    .containsExactly("SXT701 the output folder out cannot be written: " + closed + " is read-only"
                            + " (nothing was written; make the folder writable for the user that runs the build)");
            assertThat(out().resolve("a.yaml")).hasContent("a: 1\n");
        } finally {
            assertThat(closed.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void planningWritesNothing() throws IOException {
        Plan plan = plan(file("a.yaml", "a: 1\n")).orElseThrow();

        assertThat(plan.changes())
                .extracting(Change::path, Change::kind)
                .containsExactly(tuple(".sextant-manifest", Change.Kind.ADDED), tuple("a.yaml", Change.Kind.ADDED));
        assertThat(out()).doesNotExist();
    }

    private WriteCounts generate(OutputFile... files) {
        return opened().apply(plan(files).orElseThrow(), diagnostics);
    }

    private Optional<Plan> plan(OutputFile... files) {
        return opened().plan(List.of(files), true, diagnostics);
    }

    private void assertNoPlan(OutputFile... files) {
        assertThat(plan(files)).isEmpty();
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    private List<String> messages() {
        return diagnostics.sorted().stream()
                .map(d -> d.code().id() + " " + d.message()
                        + d.hint().map(hint -> " (" + hint + ")").orElse(""))
                .toList();
    }

    private OutputFolder opened() {
        return new OutputFolder(out(), "out");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private static OutputFile file(String path, String content) {
        return new OutputFile(path, content);
    }

    private void age() throws IOException {
        for (String path : tree()) {
            Files.setLastModifiedTime(out().resolve(path), LONG_AGO);
        }
    }

    private List<String> tree() throws IOException {
        List<String> paths = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(out())) {
            walk.filter(Files::isRegularFile)
                    .forEach(path -> paths.add(out().relativize(path).toString().replace('\\', '/')));
        }
        paths.sort(null);
        return paths;
    }
}
