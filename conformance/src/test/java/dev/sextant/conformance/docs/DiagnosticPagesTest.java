package dev.sextant.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Repository;
import dev.sextant.source.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every diagnostic has its page, and what the pages show is what a build prints. */
class DiagnosticPagesTest {

    /** About classes and folders rather than statements of a definition. */
    private static final Set<Code> NOT_IN_STATEMENTS = EnumSet.of(
            Code.NO_DEFINITIONS,
            Code.DEFINITION_NOT_USABLE,
            Code.DEFINITION_WITHOUT_SOURCE,
            Code.PROMQL_NOT_REPRODUCED,
            Code.DUPLICATE_RULE_GROUP,
            Code.OUTPUT_NOT_WRITABLE,
            Code.FOREIGN_FILE,
            Code.MANIFEST_UNREADABLE,
            Code.OUTPUT_DRIFT,
            Code.PATH_ESCAPES,
            Code.DUPLICATE_OUTPUT,
            Code.OUTPUT_NOT_READABLE);

    private static final Pattern ROW = Pattern.compile("^\\| \\[(SXT\\d+)]\\((SXT\\d+)\\.md\\) \\| (.*) \\|$");

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAPageWithItsTitle(Code code) {
        assertThat(Page.of(code).lines()).first().isEqualTo("# " + code.id() + ": " + code.title());
    }

    @Test
    void everyPageBelongsToACode() throws IOException {
        try (Stream<Path> files = Files.list(Repository.root().resolve(Page.FOLDER))) {
            List<String> expected = Stream.concat(
                            Stream.of("README.md"), Arrays.stream(Code.values()).map(code -> code.id() + ".md"))
                    .toList();
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void theIndexListsEachCodeOnceInOrder() {
        List<String> rows = Page.index().lines().stream()
                .flatMap(line -> ROW.matcher(line).results())
                .map(DiagnosticPagesTest::row)
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(Code.values())
                        .map(code -> code.id() + " " + code.id() + " " + code.title())
                        .toList());
    }

    private static String row(MatchResult row) {
        return row.group(1) + " " + row.group(2) + " " + row.group(3);
    }

    @ParameterizedTest
    @MethodSource("codesOfStatements")
    void theMessageIsWhatIsPrintedAboutTheMistake(Code code, @TempDir Path folder) throws Exception {
        Page page = Page.of(code);

        List<String> printed = new Example(page.mistake().orElseThrow(), folder).printed();

        assertThat(String.join("\n", printed)).isEqualTo(page.message().orElseThrow());
        assertThat(printed).allSatisfy(text -> assertThat(text).contains("[" + code.id() + "]: "));
    }

    @ParameterizedTest
    @MethodSource("codesOfStatements")
    void nothingIsPrintedOnceItIsMended(Code code, @TempDir Path folder) throws Exception {
        assertThat(new Example(Page.of(code).mended().orElseThrow(), folder).printed())
                .isEmpty();
    }

    static Set<Code> codesOfStatements() {
        return EnumSet.complementOf(EnumSet.copyOf(NOT_IN_STATEMENTS));
    }

    @Test
    void whatOnlyWarnsSaysSo() {
        assertThat(codesOfStatements()).allSatisfy(code -> {
            Page page = Page.of(code);
            boolean warns = page.message().orElseThrow().contains(": warning[")
                    || page.message().orElseThrow().startsWith("warning[");
            assertThat(page.lines().stream().anyMatch(line -> line.startsWith("This is a warning:")))
                    .as(page.file().toString())
                    .isEqualTo(warns);
        });
    }
}
