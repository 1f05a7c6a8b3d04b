package dev.sextant.source.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.source.CallSite;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Excerpt;
import dev.sextant.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReportTest {

    private static final CallSite ORDER = new CallSite("shop.OrderTeam", "define", "OrderTeam.java", 24);
    private static final CallSite NESTED = new CallSite("shop.OrderTeam$Inner", "define", "OrderTeam.java", 31);
    private static final CallSite ELSEWHERE = new CallSite("lib.Shared", "slo", "Shared.java", 7);

    @TempDir
    Path project;

    private TextReport report;
    private GithubReport github;

    @BeforeEach
    void makeSources() throws IOException {
        Path java = project.resolve("src/main/java");
        Files.createDirectories(java.resolve("shop"));
        Files.writeString(java.resolve("shop/OrderTeam.java"), "");
        SourcePaths sources = new SourcePaths(project, List.of(project.resolve("src/main/kotlin"), java));
        report = new TextReport(sources, "sextant explain ");
        github = new GithubReport(sources);
    }

    @Test
    void showsPlaceCaretHintFurtherPlacesAndPage() {
        Diagnostic diagnostic = Diagnostic.error(Code.PROMQL_SYNTAX, ORDER, "unclosed left parenthesis")
                .showing(new Excerpt("sum(rate(x[5m])", new Span(3, 4)))
                .hint("close it")
                .alsoAt(NESTED)
                .alsoAt(ELSEWHERE);

        assertThat(texts(diagnostic)).containsExactly("""
                src/main/java/shop/OrderTeam.java:24: error[SXT201]: unclosed left parenthesis
                    1:4:
                      sum(rate(x[5m])
                         ^
                  hint: close it
                  also: src/main/java/shop/OrderTeam.java:31
                  also: Shared.java:7
                  explain: sextant explain SXT201""");
    }

    @Test
    void findingWithoutPlaceStartsWithItsLevel() {
        assertThat(texts(Diagnostic.error(Code.OUTPUT_NOT_WRITABLE, "the output folder out is not a folder")))
                .containsExactly("""
                        error[SXT701]: the output folder out is not a folder
                          explain: sextant explain SXT701""");
    }

    @Test
    void unknownLineIsNotShown() {
        assertThat(texts(Diagnostic.warning(
                        Code.END_OF_LIFE, new CallSite("shop.OrderTeam", "", "OrderTeam.java", 0), "x")))
                .containsExactly("""
                        src/main/java/shop/OrderTeam.java: warning[SXT601]: x
                          explain: sextant explain SXT601""");
    }

    @Test
    void whatReadsTheSameIsShownAndCountedOnce() {
        CallSite otherMethod = new CallSite("shop.OrderTeam", "other", "OrderTeam.java", 24);
        List<TextReport.Entry> entries = report.entries(List.of(
                Diagnostic.error(Code.UNKNOWN_RECEIVER, ORDER, "there is no receiver 'x'"),
                Diagnostic.error(Code.UNKNOWN_RECEIVER, otherMethod, "there is no receiver 'x'"),
                Diagnostic.error(Code.UNKNOWN_RECEIVER, NESTED, "there is no receiver 'x'"),
                Diagnostic.warning(Code.END_OF_LIFE, ORDER, "Promtail is past its end of life")));

        assertThat(entries).hasSize(3);
        assertThat(TextReport.count(entries)).isEqualTo("2 errors, 1 warning");
        assertThat(TextReport.count(List.of())).isEmpty();
    }

    @Test
    void whatAFindingQuotesIsNoCommand() {
        Diagnostic quoting = Diagnostic.error(Code.PROMQL_SYNTAX, ORDER, "a\n::add-mask::b\u001b[2J ##[c")
                .showing(new Excerpt("::d\u009b e", new Span(0, 3)))
                .hint("\u202ef");

        assertThat(texts(quoting)).containsExactly("""
                src/main/java/shop/OrderTeam.java:24: error[SXT201]: a
                \\u003a:add-mask::b\\u001b[2J \\u0023#[c
                    1:1:
                      \\u003a:d\\u009b e
                      ^^^^^^^^
                  hint: \\u202ef
                  explain: sextant explain SXT201""");
        assertThat(github.commands(List.of(quoting)).get(0))
                .startsWith("::error file=")
                .doesNotContain("\u001b", "\u009b", "\u202e", "##[");
    }

    @Test
    void githubShowsFindingsAtTheirLine() {
        Diagnostic syntax = Diagnostic.error(Code.PROMQL_SYNTAX, ORDER, "100% wrong:\nbadly")
                .showing(new Excerpt("a(", new Span(1, 2)))
                .hint("close it");
        Diagnostic elsewhere = Diagnostic.warning(Code.CONFLICTING_METRIC, ELSEWHERE, "two kinds");

        assertThat(github.commands(List.of(syntax, elsewhere)))
                .containsExactly(
                        "::error file=src/main/java/shop/OrderTeam.java,line=24,title=SXT201 PromQL does not"
                                + " parse::100%25 wrong:%0Abadly%0A1:2:%0A  a(%0A   ^%0Ahint: close it",
                        "::warning title=SXT106 One metric is declared in two ways::two kinds");
    }

    @Test
    void commaAndColonInPathsAreEscapedForGithub() throws IOException {
        Path odd = Files.createDirectories(project.resolve("a,b"));
        Files.writeString(odd.resolve("Odd.java"), "");
        GithubReport oddReport = new GithubReport(new SourcePaths(project, List.of(odd)));

        assertThat(oddReport.commands(
                        List.of(Diagnostic.error(Code.SET_TWICE, new CallSite("Odd", "", "Odd.java", 3), "x"))))
                .containsExactly("::error file=a%2Cb/Odd.java,line=3,title=SXT003 A value is set twice::x");
    }

    @Test
    void pathsOutsideTheBaseAreShownWhole() {
        SourcePaths sources = new SourcePaths(project.resolve("module"), List.of());

        assertThat(sources.shown(project.resolve("module/out"))).isEqualTo("out");
        assertThat(sources.shown(project.resolve("out")))
                .isEqualTo(project.resolve("out").toAbsolutePath().toString().replace('\\', '/'));
    }

    private List<String> texts(Diagnostic diagnostic) {
        return report.entries(List.of(diagnostic)).stream()
                .map(TextReport.Entry::text)
                .toList();
    }
}
