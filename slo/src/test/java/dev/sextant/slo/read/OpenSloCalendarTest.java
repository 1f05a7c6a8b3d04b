package dev.sextant.slo.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.model.quantity.TimeWindow.Unit;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenSloCalendarTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1w | 2024-01-01 00:00:00   | UTC              | WEEK    | PT0S
            7d | 2024-01-01 00:00:00   | Europe/Berlin    | WEEK    | PT0S
            1w | 2023-12-31 00:00:00   | UTC              | WEEK    | PT144H
            1w | 2022-01-01 12:00:00   | America/New_York | WEEK    | PT132H
            1w | 2024-01-07 23:59:59   | UTC              | WEEK    | PT167H59M59S
            1M | 2024-01-01 00:00:00   | Europe/Berlin    | MONTH   | PT0S
            1M | 2022-01-01 12:00:00   | America/New_York | MONTH   | PT12H
            1M | 2024-02-15 00:00:00   | Asia/Kolkata     | MONTH   | PT336H
            1M | 2024-01-28 23:59:59   | Australia/Sydney | MONTH   | PT671H59M59S
            1Q | 2024-04-01 00:00:00   | UTC              | QUARTER | PT0S
            3M | 2024-10-01 00:00:00   | UTC              | QUARTER | PT0S
            1Q | '"2024-10-08 06:00:00"' | UTC            | QUARTER | PT174H
            """)
    void aStartTellsHowLateTheWindowBegins(String duration, String start, String zone, Unit unit, Duration later) {
        SloImport read = read(duration, start, zone);

        assertThat(read.problems()).isEmpty();
        assertThat(read.slos().get(0).level().window()).isEqualTo(new TimeWindow.Calendar(unit, zone, later));
    }

    private static SloImport read(String duration, String start, String zone) {
        return SloFiles.read("slo.yml", """
                apiVersion: openslo/v1
                kind: SLO
                metadata: {name: orders}
                spec:
                  service: shop
                  budgetingMethod: Occurrences
                  indicator:
                    metadata: {name: sli}
                    spec: {ratioMetric: {rawType: failure, raw: {metricSource: {type: Prometheus, spec: {query: errors}}}}}
                  timeWindow:
                  - duration: %s
                    calendar: {startTime: %s, timeZone: %s}
                  objectives: [{target: 0.9}]
                """.formatted(duration, start, zone), ImportOptions.DEFAULT);
    }
}
