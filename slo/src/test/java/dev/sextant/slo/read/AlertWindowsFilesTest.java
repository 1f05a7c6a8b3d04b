package dev.sextant.slo.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.model.quantity.Percent;
import dev.sextant.slo.AlertWindows;
import dev.sextant.slo.AlertWindows.Pair;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertWindowsFilesTest {
    private static final String WINDOWS = """
            apiVersion: sloth.slok.dev/v1
            kind: AlertWindows
            spec:
              sloPeriod: 7d
              page:
                quick: {errorBudgetPercent: 8, shortWindow: 5m, longWindow: 1h}
                slow: {errorBudgetPercent: 12.5, shortWindow: 30m, longWindow: 6h}
              ticket:
                quick: {errorBudgetPercent: 20, shortWindow: 2h, longWindow: 1d}
                slow: {errorBudgetPercent: 42, shortWindow: 6h, longWindow: 3d}
            """;

    @Test
    void slothsExamplesAreRead() {
        AlertWindowsImport read = AlertWindowsFiles.read(Corpora.files("sloth/windows"));

        assertThat(read.problems()).isEmpty();
        assertThat(read.catalogue()).containsOnlyKeys(Duration.ofDays(7), Duration.ofDays(30));
        AlertWindows week = read.catalogue().get(Duration.ofDays(7));
        assertThat(week.pageSlow())
                .isEqualTo(new Pair(new Percent(new BigDecimal("12.5")), Duration.ofMinutes(30), Duration.ofHours(6)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sloPeriod: 7d | sloPeriod: 7 days | 4:14: spec.sloPeriod: unknown unit " days" in duration "7 days" (write the SLO's window, such as 7d)
            sloPeriod: 7d | sloPeriod: 0s | 4:14: spec.sloPeriod: must be more than none (write the SLO's window, such as 7d)
            sloPeriod: 7d | sloPeriod: | 4:3: spec.sloPeriod: is missing (write the SLO's window, such as 7d)
            sloPeriod: 7d | sloperiod: 7d | 4:3: spec.sloperiod: unknown field in the spec of AlertWindows (did you mean sloPeriod?)
            sloPeriod: 7d | sloPeriod: 3d | 10:65: spec.ticket.slow.longWindow: 3d must be shorter than sloPeriod, which is 3d (make it shorter)
            shortWindow: 5m | shortWindow: 2h | 6:49: spec.page.quick.shortWindow: 2h must be shorter than longWindow, which is 1h (make it shorter)
            Percent: 8 | Percent: 0 | 6:33: spec.page.quick.errorBudgetPercent: the share of the error budget is 0, and must be more than 0 and at most 100 (write a percentage such as 2)
            Percent: 8 | Percent: 101 | 6:33: spec.page.quick.errorBudgetPercent: the share of the error budget is 101, and must be more than 0 and at most 100 (write a percentage such as 2)
            Percent: 8 | Percent: much | 6:33: spec.page.quick.errorBudgetPercent: must be a number, not a string
            kind: AlertWindows | kind: Windows | 1:1: the document holds no alert windows (write apiVersion: sloth.slok.dev/v1 and kind: AlertWindows)
            """)
    void whatIsWrongIsSaid(String right, String wrong, String problem) {
        AlertWindowsImport read =
                AlertWindowsFiles.read(List.of(SourceFile.of("w.yml", WINDOWS.replaceFirst(right, wrong))));

        assertThat(read.problems().stream().map(ImportProblem::toString)).contains("w.yml:" + problem);
        assertThat(read.catalogue()).isEmpty();
    }

    @Test
    void aPeriodHasOneSetOfWindows() {
        String others = WINDOWS.replace("7d", "168h").replace("42", "43");
        assertThat(others).contains("43");
        AlertWindowsImport read =
                AlertWindowsFiles.read(List.of(SourceFile.of("a.yml", WINDOWS), SourceFile.of("b.yml", others)));

        assertThat(read.problems().stream().map(ImportProblem::toString))
                .containsExactly(
                        "b.yml:4:14: spec.sloPeriod: windows for 7d are at a.yml:4:14 already (keep one of the two)");
        assertThat(read.catalogue()).isEmpty();
    }

    @Test
    void theSameSetTwiceIsNoContradiction() {
        AlertWindowsImport read = AlertWindowsFiles.read(
                List.of(SourceFile.of("a.yml", WINDOWS), SourceFile.of("b.yml", WINDOWS.replace("7d", "168h"))));

        assertThat(read.hasErrors()).isFalse();
        assertThat(read.problems().stream().map(ImportProblem::toString))
                .containsExactly("b.yml:4:14: spec.sloPeriod: the same windows for 7d are at a.yml:4:14 already"
                        + " (keep one of the two)");
        assertThat(read.catalogue()).hasSize(1);
    }
}
