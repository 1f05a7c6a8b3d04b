package dev.sextant.conformance.slo;

import static dev.sextant.dsl.Dsl.calendarMonth;
import static dev.sextant.dsl.Dsl.calendarWeek;
import static dev.sextant.dsl.Dsl.counter;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.hours;
import static dev.sextant.dsl.Dsl.label;
import static dev.sextant.dsl.Dsl.percent;

import dev.sextant.dsl.Observability;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.model.quantity.TimeWindow.Unit;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Label;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Weeks, months and quarters in several time zones, as promtool evaluates them on days of the past and the future. */
class CalendarWindowTest {
    private static final Label CODE = label("code");
    private static final Counter ALL =
            counter("shop_requests_total", "Requests").labels(CODE);
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Beyond UTC on both sides, set on other days, half an hour, never, and south of the equator. */
    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Berlin",
            "America/New_York",
            "Australia/Sydney",
            "Australia/Lord_Howe",
            "Asia/Kolkata",
            "Pacific/Kiritimati",
            "America/Santiago",
            "Africa/Cairo");

    @TempDir
    private Path folder;

    private final ObjectNode file = YAML.createObjectNode();
    private final ArrayNode tests;

    CalendarWindowTest() {
        file.putArray("rule_files").add("rules.yaml");
        file.put("evaluation_interval", "1m");
        tests = file.putArray("tests");
    }

    @Test
    void beginsWhenTheCalendarSays() throws Exception {
        Map<String, TimeWindow.Calendar> windows = new TreeMap<>();
        for (String zone : ZONES) {
            for (Unit unit : Unit.values()) {
                String name = unit.word() + "-" + zone.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "-");
                windows.put(name, new TimeWindow.Calendar(unit, zone, Duration.ZERO));
            }
        }
        windows.put("from-noon", calendarMonth("America/New_York").startingLater(hours(12)));
        windows.put("from-15th", calendarMonth("Europe/Berlin").startingLater(days(14)));
        windows.put("from-sunday", new TimeWindow.Calendar(Unit.WEEK, "UTC", Duration.ofDays(6)));
        for (Instant moment : moments()) {
            ObjectNode test = tests.addObject().put("interval", "1m").put("start_timestamp", moment.toString());
            test.putArray("input_series");
            ArrayNode expectations = test.putArray("promql_expr_test");
            ArrayNode dates = expectation(expectations, "0m", "sum by (slo) (slo:window_start:date)");
            ArrayNode lengths = expectation(expectations, "0m", "sum by (slo) (slo:window:seconds)");
            ArrayNode elapsed = expectation(
                    expectations, "0m", "round(sum by (slo) (slo:window_elapsed:ratio * slo:window:seconds))");
            windows.forEach((name, window) -> {
                // Counts look back over five minutes.
                LocalDateTime now = LocalDateTime.ofInstant(moment, ZoneId.of(window.zone()))
                        .minusMinutes(5);
                LocalDateTime start = start(window, now);
                LocalDateTime end =
                        next(window.unit(), start.minus(window.later())).plus(window.later());
                sample(dates, name, Long.parseLong(start.toLocalDate().format(DateTimeFormatter.BASIC_ISO_DATE)));
                sample(lengths, name, Duration.between(start, end).toSeconds());
                sample(elapsed, name, Duration.between(start, now).toSeconds());
            });
        }
        play(workspace -> workspace
                .platform("shop", platform -> platform.prometheus(prometheus -> prometheus.retention(days(100))))
                .service("shop", service -> {
                    service.team("shop").runtime(ServiceRuntime.JAVA);
                    windows.forEach((name, window) -> service.slo(
                            name,
                            percent(99),
                            window,
                            slo -> slo.sli(errors(ALL.where(CODE.is("500"))).over(ALL))));
                }));
    }

    /** Around the ends of months, quarters, years and weeks, a leap day, and the hours at which clocks are set. */
    private static List<Instant> moments() {
        return List.of(
                        "1999-12-31T23:59:00Z",
                        "2024-02-29T12:00:00Z",
                        "2024-02-29T23:30:00Z",
                        "2026-03-29T00:59:00Z",
                        "2026-03-29T01:00:00Z",
                        "2026-03-31T21:59:00Z",
                        "2026-03-31T22:00:00Z",
                        "2026-04-04T15:00:00Z",
                        "2026-04-05T03:00:00Z",
                        "2026-09-06T04:00:00Z",
                        "2026-10-31T22:59:00Z",
                        "2026-10-31T23:00:00Z",
                        "2026-11-01T05:59:00Z",
                        "2026-11-01T06:00:00Z",
                        "2026-11-29T23:00:00Z",
                        "2026-12-31T10:00:00Z",
                        "2027-01-01T04:59:00Z",
                        "2027-01-01T05:00:00Z",
                        "2027-01-01T06:30:00Z",
                        "2032-02-29T18:00:00Z",
                        "2032-06-30T18:30:00Z",
                        "2035-08-15T00:00:00Z")
                .stream()
                .map(Instant::parse)
                .toList();
    }

    private static LocalDateTime start(TimeWindow.Calendar window, LocalDateTime now) {
        LocalDate date = now.minus(window.later()).toLocalDate();
        LocalDate first = switch (window.unit()) {
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER -> date.with(date.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
        };
        return first.atStartOfDay().plus(window.later());
    }

    private static LocalDateTime next(Unit unit, LocalDateTime start) {
        return switch (unit) {
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
        };
    }

    /** A fifth of the requests fail in the last hours of October, none in November, by the clocks of Berlin. */
    @Test
    void withANewMonthTheBudgetIsWhole() throws Exception {
        ArrayNode expectations = requests("2026-10-31T20:00:00Z", "0+8x170 1368+10x130", "0+2x170 340x130");
        isTrue(expectations, 170, "abs(slo:error_ratio:calendar_month - 0.2) < bool 0.0001");
        isTrue(
                expectations,
                170,
                "abs(1 - slo:error_budget_remaining:ratio - 4 * slo:window_elapsed:ratio) < bool 0.001");
        isTrue(expectations, 170, "slo:error_budget_remaining:ratio < bool 0");
        sample(
                expectation(
                        expectations,
                        "170m",
                        "count(ALERTS{alertname=\"SloErrorBudgetSpent\", alertstate=\"firing\"})"),
                "",
                1);
        isTrue(expectations, 184, "slo:error_ratio:calendar_month > bool 0.18");
        // At 23:00 UTC it is November in Berlin, and five minutes later only that is counted.
        isTrue(expectations, 185, "slo:error_ratio:calendar_month == bool 0");
        isTrue(expectations, 300, "slo:error_ratio:calendar_month == bool 0");
        isTrue(expectations, 300, "slo:error_budget_remaining:ratio == bool 1");
        isTrue(expectations, 300, "slo:error_ratio:rate6h > bool 0.1");
        expectation(expectations, "300m", "ALERTS{alertname=\"SloErrorBudgetSpent\"}");
        sample(
                expectation(
                        expectations,
                        "300m",
                        "count(count by (window_start) (last_over_time(slo:calendar_month_events:rate5m[5h])))"),
                "",
                2);
        play(percent(95), calendarMonth("Europe/Berlin"));
    }

    /** All fail in the last minutes of a week, and one request in the first of the next, in which there is hardly any. */
    @Test
    void whatHappensAtItsEndSpendsNothingOfTheNext() throws Exception {
        // Sunday noon until 23:56, an outage until 23:59, then nothing but one failure at 00:10.
        ArrayNode expectations =
                requests("2026-11-01T12:00:00Z", "0+100x716 71600x500", "0x716 100+100x2 300x10 301x490");
        for (int minute : new int[] {730, 780, 1020}) {
            isTrue(expectations, minute, "slo:error_budget_remaining:ratio > bool 0.95");
            expectation(expectations, minute + "m", "ALERTS{alertname=\"SloErrorBudgetSpent\", alertstate=\"firing\"}");
        }
        play(percent(99), calendarWeek("UTC"));
    }

    /** What is asked of a course of good and bad requests. */
    private ArrayNode requests(String start, String good, String bad) {
        ObjectNode test = tests.addObject().put("interval", "1m").put("start_timestamp", start);
        ArrayNode series = test.putArray("input_series");
        series.addObject()
                .put("series", "shop_requests_total{job=\"shop\", code=\"200\"}")
                .put("values", good);
        series.addObject()
                .put("series", "shop_requests_total{job=\"shop\", code=\"500\"}")
                .put("values", bad);
        return test.putArray("promql_expr_test");
    }

    private void play(Percent objective, TimeWindow window) throws Exception {
        play(workspace -> workspace.service(
                "shop",
                service -> service.team("shop")
                        .runtime(ServiceRuntime.JAVA)
                        .slo(
                                "slo",
                                objective,
                                window,
                                slo -> slo.sli(errors(ALL.where(CODE.is("500"))).over(ALL)))));
    }

    private static ArrayNode expectation(ArrayNode expectations, String at, String expression) {
        return expectations
                .addObject()
                .put("expr", expression)
                .put("eval_time", at)
                .putArray("exp_samples");
    }

    private static void sample(ArrayNode samples, String slo, long value) {
        samples.addObject()
                .put("labels", slo.isEmpty() ? "{}" : "{slo=\"" + slo + "\"}")
                .put("value", value);
    }

    private static void isTrue(ArrayNode expectations, int minute, String comparison) {
        sample(expectation(expectations, minute + "m", "sum(" + comparison + ")"), "", 1);
    }

    private void play(Observability definition) throws Exception {
        GeneratedRules.play(folder, definition, file);
    }
}
