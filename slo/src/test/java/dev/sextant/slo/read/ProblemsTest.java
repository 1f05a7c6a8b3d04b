package dev.sextant.slo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of files with something wrong in them, word for word. */
class ProblemsTest {
    /** These have tests of their own: files that are too large, and alert windows. */
    private static final Set<ImportProblem.Code> ELSEWHERE =
            Set.of(ImportProblem.Code.LIMIT, ImportProblem.Code.ALERT_WINDOWS);

    /**
     * A file.
     *
     * @param name what it shows
     * @param text what it holds
     * @param problems behind the mark in the resource
     */
    record Case(String name, String text, List<String> problems) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysExactlyWhatIsWrong(Case each) {
        SloImport read = SloFiles.read("slo.yml", each.text(), ImportOptions.DEFAULT);

        assertThat(read.problems().stream().map(ProblemsTest::text).toList()).isEqualTo(each.problems());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anErrorLeavesNoLevels(Case each) {
        SloImport read = SloFiles.read("slo.yml", each.text(), ImportOptions.DEFAULT);

        assertThat(read.hasErrors() && !read.slos().isEmpty()).isFalse();
    }

    @Test
    void everyCodeHasACase() {
        Set<String> seen = cases().flatMap(each -> each.problems().stream())
                .map(problem -> problem.replaceFirst("^warning ", ""))
                .map(problem -> problem.substring(0, problem.indexOf(' ')))
                .collect(Collectors.toSet());

        assertThat(Stream.of(ImportProblem.Code.values())
                        .filter(code -> !ELSEWHERE.contains(code))
                        .map(Enum::name))
                .isSubsetOf(seen);
    }

    static Stream<Case> cases() {
        return Arrays.stream(resource().split("(?m)^=== ", -1))
                .filter(part -> !part.isEmpty())
                .map(ProblemsTest::read);
    }

    private static String text(ImportProblem problem) {
        return (problem.error() ? "" : "warning ") + problem.code() + " " + problem;
    }

    private static Case read(String part) {
        int line = part.indexOf('\n');
        int mark = part.indexOf("» ");
        String file = part.substring(line + 1, mark).replace('⇥', '\t');
        List<String> problems = part.substring(mark)
                .lines()
                .filter(text -> text.startsWith("» "))
                .map(text -> text.substring(2))
                .toList();
        return new Case(part.substring(0, line), file, problems);
    }

    private static String resource() {
        try (InputStream in = ProblemsTest.class.getResourceAsStream("/problems.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
