package dev.sextant.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.Summary;
import dev.sextant.engine.output.WriteCounts;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SummaryLineTest {

    private static final Duration TOOK = Duration.ofMillis(849);

    @Test
    void tellsWhatWasGenerated() {
        assertThat(SummaryLine.generated(new Summary(5, 15, 120, 4, new WriteCounts(3, 45, 0)), TOOK))
                .isEqualTo("sextant: 5 services, 15 SLOs, 120 rules, 4 dashboards; 48 files: 3 written, 45 unchanged,"
                        + " 0 removed (0.8 s)");
    }

    @Test
    void saysSoWhenNothingChanged() {
        assertThat(SummaryLine.generated(new Summary(1, 1, 1, 1, new WriteCounts(0, 48, 0)), Duration.ofSeconds(61)))
                .isEqualTo("sextant: 1 service, 1 SLO, 1 rule, 1 dashboard; 48 files: nothing to write (61.0 s)");
    }

    @Test
    void tellsWhatWasCompared() {
        Summary clean = new Summary(2, 0, 0, 0, new WriteCounts(0, 1, 0));
        Summary drifted = new Summary(2, 0, 0, 0, new WriteCounts(1, 2, 3));

        assertThat(SummaryLine.checked(clean, TOOK))
                .isEqualTo("sextant: 2 services, 0 SLOs, 0 rules, 0 dashboards; 1 file: all up to date (0.8 s)");
        assertThat(SummaryLine.checked(drifted, TOOK))
                .isEqualTo("sextant: 2 services, 0 SLOs, 0 rules, 0 dashboards; 3 files: 1 to write, 2 up to date,"
                        + " 3 to remove (0.8 s)");
    }
}
