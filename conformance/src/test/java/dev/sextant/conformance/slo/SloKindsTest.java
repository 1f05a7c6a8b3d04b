package dev.sextant.conformance.slo;

import static dev.sextant.dsl.Dsl.above;
import static dev.sextant.dsl.Dsl.badEvents;
import static dev.sextant.dsl.Dsl.composite;
import static dev.sextant.dsl.Dsl.counter;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.errorRatio;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.gauge;
import static dev.sextant.dsl.Dsl.goodEvents;
import static dev.sextant.dsl.Dsl.label;
import static dev.sextant.dsl.Dsl.millis;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.dsl.Dsl.nativeHistogram;
import static dev.sextant.dsl.Dsl.part;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.dsl.Dsl.requests;
import static dev.sextant.dsl.Dsl.timeSlices;
import static dev.sextant.dsl.Dsl.uptime;
import static dev.sextant.promql.typed.Functions.avgOverTime;
import static dev.sextant.promql.typed.Functions.rate;
import static dev.sextant.promql.typed.Functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.dsl.Configure;
import dev.sextant.dsl.Observability;
import dev.sextant.dsl.SloSpec;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.declared.Sli;
import dev.sextant.model.declared.ZeroTraffic;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.Label;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every kind of indicator, as promtool evaluates what is generated for it. */
class SloKindsTest {
    private static final Label CODE = label("code");
    private static final Label ROUTE = label("route");
    private static final Counter ALL =
            counter("shop_requests_total", "Requests").labels(CODE, ROUTE);
    private static final Gauge PROBE = gauge("probe_success", "Whether the probe succeeded");
    private static final YAMLMapper YAML = new YAMLMapper();

    @TempDir
    private Path folder;

    private final ObjectNode file = YAML.createObjectNode();
    private final ArrayNode series;
    private final ArrayNode expectations;

    SloKindsTest() {
        file.putArray("rule_files").add("rules.yaml");
        file.put("evaluation_interval", "1m");
        ObjectNode test = file.putArray("tests").addObject().put("interval", "1m");
        series = test.putArray("input_series");
        expectations = test.putArray("promql_expr_test");
    }

    /** Two of ten requests fail. */
    private void traffic() {
        series("shop_requests_total{job=\"shop\", code=\"200\", route=\"/a\"}", "0+8x60");
        series("shop_requests_total{job=\"shop\", code=\"500\", route=\"/a\"}", "0+2x60");
    }

    @Test
    void goodEventsOverAll() throws Exception {
        traffic();
        ratioAt30("slo", 0.2);
        play(slo -> slo.sli(goodEvents(ALL.where(CODE.is("200"))).over(ALL)));
    }

    /** If no good event was ever counted, all are bad. */
    @Test
    void withoutAGoodEventAllAreBad() throws Exception {
        series("shop_requests_total{job=\"shop\", code=\"500\", route=\"/a\"}", "0+2x60");
        ratioAt30("slo", 1);
        play(slo -> slo.sli(goodEvents(ALL.where(CODE.is("200"))).over(ALL)));
    }

    @Test
    void latencyOfANativeHistogram() throws Exception {
        // One observation a minute of up to half a second, and one of up to two.
        series(
                "shop_duration_seconds{job=\"shop\"}",
                "{{schema:0 sum:0 count:0 buckets:[0 0 0]}}+{{schema:0 sum:2 count:2 buckets:[1 0 1] offset:-1}}x60");
        ratioAt30("slo", 0.5);
        play(slo -> slo.sli(
                requests(nativeHistogram("shop_duration_seconds", "Duration")).fasterThan(millis(1000))));
    }

    @Test
    void booleanGauge() throws Exception {
        String oneInFive = "1 1 1 1 0 ";
        series("probe_success{job=\"shop\", instance=\"a\"}", oneInFive.repeat(6) + "1");
        value(30, "slo:error_ratio:rate5m", 0.2, "slo");
        // 6 of the 31 samples so far.
        value(30, "slo:error_ratio:rate1h", 0.1935, "slo");
        play(slo -> slo.sli(uptime(PROBE)));
    }

    @Test
    void timeSlicesCountTheSameWhateverTheirTraffic() throws Exception {
        series("shop_latency_seconds{job=\"shop\"}", "0.1 0.1 0.9 0.1 0.1x60");
        value(30, "slo:error_ratio:rate1h{slo=\"slo\"} * 31", 1, "slo");
        play(slo -> slo.sli(timeSlices(gauge("shop_latency_seconds", "Latency").instant(), minutes(1))
                .badWhen(above(0.5))));
    }

    /** Over seven days the shortest window would be a minute, in which most slices of five minutes do not fall. */
    @Test
    void noWindowIsShorterThanASliceOfTime() throws Exception {
        series("shop_latency_seconds{job=\"shop\"}", "0.9x60");
        value(30, "count(ALERTS{burn_rate_tier=\"page-fast\"})", 1);
        for (int minute = 31; minute < 36; minute++) {
            value(minute, "count(ALERTS{burn_rate_tier=\"page-fast\"})", 1);
        }
        playAll(workspace -> workspace.service(
                "shop",
                service -> service.team("shop")
                        .runtime(ServiceRuntime.JAVA)
                        .slo(
                                "slo",
                                percent(99),
                                days(7),
                                slo -> slo.sli(timeSlices(
                                                gauge("shop_latency_seconds", "Latency")
                                                        .instant(),
                                                minutes(5))
                                        .badWhen(above(0.5))))));
    }

    @Test
    void whatIsScrapedTooSeldomCannotBeCounted() {
        assertThat(GeneratedRules.refusals(
                        folder.resolve("generated"),
                        workspace -> workspace.service(
                                "shop",
                                service -> service.team("shop")
                                        .runtime(ServiceRuntime.JAVA)
                                        .scrapeInterval(minutes(3))
                                        .slo("slo", percent(99), days(30), slo -> slo.sli(uptime(PROBE))))))
                .contains("SLO 'slo' counts over five minutes, but shop is scraped every 3m");
    }

    @Test
    void expressionsOfOnesOwn() throws Exception {
        traffic();
        ratioAt30("slo", 0.2);
        play(slo -> slo.sli(badEvents(window -> sum(rate(ALL.where(CODE.is("500")), window)))
                .over(window -> sum(rate(ALL, window)))));
    }

    @Test
    void aRatioOfSomebodyElse() throws Exception {
        series("shop_error_ratio{job=\"shop\"}", "0.25x60");
        ratioAt30("slo", 0.25);
        play(slo -> slo.sli(errorRatio(window -> avgOverTime(gauge("shop_error_ratio", "Errors"), window))));
    }

    @Test
    void eachRouteHasABudgetOfItsOwn() throws Exception {
        traffic();
        series("shop_requests_total{job=\"shop\", code=\"200\", route=\"/b\"}", "0+10x60");
        ObjectNode expectation = expectations
                .addObject()
                .put("expr", "sum by (route) (slo:error_ratio:rate1h)")
                .put("eval_time", "30m");
        ArrayNode samples = expectation.putArray("exp_samples");
        samples.addObject().put("labels", "{route=\"/a\"}").put("value", 0.2);
        samples.addObject().put("labels", "{route=\"/b\"}").put("value", 0);
        value(30, "count(ALERTS{route=\"/a\", burn_rate_tier=\"page-fast\"})", 1);
        none(30, "ALERTS{route=\"/b\"}");
        play(slo -> slo.sli(errors(ALL.where(CODE.is("500"))).over(ALL)).groupedBy(ROUTE));
        assertThat(folder.resolve("rules.yaml"))
                .content()
                .contains(
                        "spends the error budget of 'slo' for route {{ $labels.route }} more than",
                        "{{ with printf `slo:error_budget_remaining:ratio{service=\"shop\",slo=\"slo\",route=%q}`"
                                + " $labels.route | query }} Of the budget");
    }

    @Test
    void withoutTrafficAllMayBeGood() throws Exception {
        series("shop_requests_total{job=\"shop\", code=\"200\", route=\"/a\"}", "5x60");
        ratioAt30("slo", 0);
        value(30, "slo:error_budget_remaining:ratio", 1, "slo");
        none(30, "ALERTS");
        none(30, "slo:burn_rate:ratio != slo:burn_rate:ratio");
        play(slo -> slo.sli(errors(ALL.where(CODE.is("500"))).over(ALL)).zeroTraffic(ZeroTraffic.GOOD));
    }

    /** With traffic the policy for none changes nothing, and a group without any has its zero. */
    @Test
    void withTrafficThePolicyForNoneDoesNotMatter() throws Exception {
        traffic();
        series("shop_requests_total{job=\"shop\", code=\"200\", route=\"/idle\"}", "5x60");
        for (String window : new String[] {"5m", "30m", "1h", "2h", "6h"}) {
            value(30, "round(sum(slo:error_ratio:rate" + window + "{route=\"/a\"}), 0.0001)", 0.2);
            value(30, "sum(slo:error_ratio:rate" + window + "{route=\"/idle\"})", 0);
        }
        value(30, "count(ALERTS{burn_rate_tier=~\"page-.*\", route=\"/a\"})", 2);
        play(slo -> slo.sli(errors(ALL.where(CODE.is("500"))).over(ALL))
                .zeroTraffic(ZeroTraffic.GOOD)
                .groupedBy(ROUTE));
    }

    /** One division by zero of somebody else would blind the sums for as long as their windows. */
    @Test
    void anInfiniteRatioCountsAsAllBadAndANegativeOneAsNone() throws Exception {
        series("shop_error_ratio{job=\"shop\"}", "0x9 Inf 0x9 -0.001x20");
        value(30, "count(slo:error_ratio:rate6h < 0.4)", 1);
        value(30, "sum(slo:error_ratio:rate5m)", 0);
        value(30, "count(slo:error_budget_remaining:ratio > -Inf)", 1);
        play(slo -> slo.sli(errorRatio(window -> avgOverTime(gauge("shop_error_ratio", "Errors"), window))));
    }

    @Test
    void aCompositeIsTheMeanByWeight() throws Exception {
        traffic();
        series("probe_success{job=\"shop\", instance=\"a\"}", "1x60");
        Sli availability = errors(ALL.where(CODE.is("500"))).over(ALL);
        // (3 × 0.2 + 1 × 0) / 4
        value(30, "slo:error_ratio:rate1h{slo=\"whole\"}", 0.15, "whole");
        playAll(workspace -> workspace.service(
                "shop",
                service -> service.team("shop")
                        .runtime(ServiceRuntime.JAVA)
                        .slo("availability", percent(99), days(30), slo -> slo.sli(availability))
                        .slo("probe", percent(99), days(30), slo -> slo.sli(uptime(PROBE)))
                        .slo(
                                "whole",
                                percent(99),
                                days(30),
                                slo -> slo.sli(composite(part("availability", 3), part("probe", 1))))));
    }

    /** Two minutes late, as a warning, and on for a while after all is well again. */
    @Test
    void alertsFireAsTheyAreToldTo() throws Exception {
        series("shop_requests_total{job=\"shop\", code=\"200\", route=\"/a\"}", "0+8x10 80+10x80");
        series("shop_requests_total{job=\"shop\", code=\"500\", route=\"/a\"}", "0+2x10 20x80");
        String page = "count by (severity) (ALERTS{burn_rate_tier=\"page-fast\", alertstate=\"%s\"})";
        value(2, page.formatted("pending"), 1, "{severity=\"warning\"}", true);
        none(2, page.formatted("firing"));
        value(5, page.formatted("firing"), 1, "{severity=\"warning\"}", true);
        value(25, page.formatted("firing"), 1, "{severity=\"warning\"}", true);
        none(45, page.formatted("firing"));
        none(5, "ALERTS{burn_rate_tier=~\"ticket-.*\"} or ALERTS{alertname=\"SloErrorBudgetSpent\"}");
        play(slo -> slo.sli(errors(ALL.where(CODE.is("500"))).over(ALL))
                .burnRateAlerts(alerts -> alerts.withoutTickets()
                        .pageSeverity(AlertSeverity.WARNING)
                        .holdingFor(minutes(2))
                        .keepFiringFor(minutes(15))));
    }

    /** One failure of three requests of a new service, when ten are asked for: nobody is told. */
    @Test
    void fewEventsAreFewHoweverShortTheHistory() throws Exception {
        series("shop_requests_total{job=\"shop\", code=\"200\", route=\"/a\"}", "0 0 1 1 2 2x60");
        series("shop_requests_total{job=\"shop\", code=\"500\", route=\"/a\"}", "0 0 0 1x63");
        for (int minute : new int[] {4, 6, 8, 30, 60}) {
            none(minute, "ALERTS{burn_rate_tier!=\"\"}");
        }
        play(slo -> slo.sli(errors(ALL.where(CODE.is("500"))).over(ALL)).burnRateAlerts(alerts -> alerts.atLeast(10)));
    }

    @Test
    void aCompositeMaySpanServices() throws Exception {
        traffic();
        series("probe_success{job=\"edge\", instance=\"a\"}", "1x60");
        value(30, "slo:error_ratio:rate1h{service=\"shop\", slo=\"journey\"}", 0.15, "journey");
        playAll(workspace -> workspace
                .service(
                        "edge",
                        service -> service.team("shop")
                                .runtime(ServiceRuntime.GO)
                                .slo("probe", percent(99), days(30), slo -> slo.sli(uptime(PROBE))))
                .service(
                        "shop",
                        service -> service.team("shop")
                                .runtime(ServiceRuntime.JAVA)
                                .slo(
                                        "availability",
                                        percent(99),
                                        days(30),
                                        slo -> slo.sli(errors(ALL.where(CODE.is("500")))
                                                .over(ALL)))
                                .slo(
                                        "journey",
                                        percent(99),
                                        days(30),
                                        slo -> slo.sli(composite(part("availability", 3), part("edge", "probe", 1))))));
    }

    /** Who renames a team keeps the history of the budget. */
    @Test
    void informationIsOnTheInfoSeriesAlone() throws Exception {
        traffic();
        value(30, "count(slo:info{team=\"shop\", squad=\"checkout\"})", 1);
        none(30, "{__name__=~\"slo:.*\", team=\"shop\", __name__!=\"slo:info\"}");
        value(30, "count(ALERTS{burn_rate_tier=\"page-fast\", team=\"shop\", squad=\"checkout\"})", 1);
        play(slo -> slo.sli(errors(ALL.where(CODE.is("500"))).over(ALL))
                .label("squad", "checkout")
                .evaluatedEvery(minutes(1)));
    }

    private void series(String selector, String values) {
        series.addObject().put("series", selector).put("values", values);
    }

    private void ratioAt30(String slo, double value) {
        value(30, "slo:error_ratio:rate5m{slo=\"" + slo + "\"} + 0", value, slo);
        value(30, "slo:error_ratio:rate1h{slo=\"" + slo + "\"} + 0", value, slo);
        value(30, "slo:error_ratio:rate30d{slo=\"" + slo + "\"} + 0", value, slo);
    }

    private void value(int minute, String expression, double value, String slo) {
        value(minute, "sum by (slo) (round(" + expression + ", 0.0001))", value, "{slo=\"" + slo + "\"}", true);
    }

    private void value(int minute, String expression, double value) {
        value(minute, expression, value, "{}", true);
    }

    private void none(int minute, String expression) {
        value(minute, expression, 0, "", false);
    }

    private void value(int minute, String expression, double value, String labels, boolean there) {
        ArrayNode samples = expectations
                .addObject()
                .put("expr", expression)
                .put("eval_time", minute + "m")
                .putArray("exp_samples");
        if (there) {
            samples.addObject().put("labels", labels).put("value", value);
        }
    }

    private void play(Configure<SloSpec> slo) throws Exception {
        playAll(workspace -> workspace.service(
                "shop",
                service -> service.team("shop").runtime(ServiceRuntime.JAVA).slo("slo", percent(99), days(30), slo)));
    }

    private void playAll(Observability definition) throws Exception {
        GeneratedRules.play(folder, definition, file);
    }
}
