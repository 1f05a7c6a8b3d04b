package dev.sextant.conformance.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import acme.pipeline.BrokenTeam;
import dev.sextant.conformance.Repository;
import dev.sextant.engine.Outcome;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake of a definition is reported in one run, with its line, and nothing is written. */
class BadInputTest {

    private static final Path SOURCE =
            Repository.root().resolve("conformance/src/test/java/acme/pipeline/BrokenTeam.java");

    @Test
    void reportsAllMistakesAtOnce(@TempDir Path folder) throws IOException {
        Path output = folder.resolve("out");
        Outcome outcome = Pipeline.generate(output, List.of(new BrokenTeam()));
        assertThat(outcome.failed()).isTrue();
        assertThat(output).doesNotExist();
        TreeSet<String> found = new TreeSet<>();
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            if (diagnostic.level() == Level.ERROR) {
                assertThat(diagnostic.sites()).as(diagnostic.message()).isNotEmpty();
                assertThat(diagnostic.hint()).as(diagnostic.message()).isPresent();

                found.add(diagnostic.sites().get(0) + " " + diagnostic.code().id());
            }
        }
        assertThat(found).containsExactlyElementsOf(new TreeSet<>(marked()));
    }

    /** Reads which line of the definition claims to make which mistake. */
    private static List<String> marked() throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = Pattern.compile("// (SXT\\d+)").matcher(lines.get(i));
            if (mark.find()) {
                marked.add("BrokenTeam.java:" + (i + 1) + " " + mark.group(1));
            }
        }
        assertThat(marked).hasSize(8);
        return marked;
    }
}
