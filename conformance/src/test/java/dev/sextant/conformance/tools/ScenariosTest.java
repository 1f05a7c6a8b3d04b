package dev.sextant.conformance.tools;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the order service does, and who is woken by it: production's rules, evaluated by Prometheus's own engine. */
class ScenariosTest {

    @SuppressWarnings("InlineFormatString") // A pattern beside its likes.
    private static final String BURN = "{alertname=\"SloErrorBudgetBurn\", slo=\"%s\", burn_rate_tier=\"%s\"}";

    private static final String CPU_USED =
            "container_cpu_usage_seconds_total{namespace=\"shop\", pod=\"order-1\", container=\"order-service\"}";
    private static final String MEMORY_USED =
            "container_memory_working_set_bytes{namespace=\"shop\", pod=\"order-1\", container=\"order-service\"}";

    @TempDir
    private Path folder;

    private final Scenario scenario = Scenario.of("order-service").up("a", "1x60");

    @Test
    void healthyTrafficLeavesTheBudgetWhole() throws Exception {
        quick().requests("200", "0+600x40")
                .requests("500", "0x40")
                .series("orders_placed_total{job=\"order-service\", channel=\"web\"}", "0+5x40")
                .series(CPU_USED, "0+30x40")
                .series(limit("cpu"), "1x40")
                .series(MEMORY_USED, "500x40")
                .series(limit("memory"), "1000x40")
                .fires(40)
                .waits(40)
                .is(40, "sum(slo:error_budget_remaining:ratio{service=\"order-service\"})", 4)
                .is(40, "sum(slo:error_ratio:rate1h{service=\"order-service\"})", 0)
                .play(folder);
    }

    @Test
    void errorsBurnTheBudgetAndArePagedForAtOnce() throws Exception {
        quick().requests("200", "0+600x10 6570+570x20")
                .requests("500", "0x10 30+30x20")
                .fires(10)
                .waits(15, "{alertname=\"ErrorRateHigh\"}", spent("availability"), spent("error-rate"))
                .fires(
                        25,
                        "{alertname=\"ErrorRateHigh\"}",
                        spent("availability"),
                        spent("error-rate"),
                        burn("availability", "page-fast"),
                        burn("availability", "page-slow"),
                        burn("availability", "ticket-fast"),
                        burn("availability", "ticket-slow"),
                        burn("contract", "ticket-fast"),
                        burn("contract", "ticket-slow"),
                        burn("error-rate", "ticket-slow"))
                .is(25, "sum(slo:error_ratio:rate5m{service=\"order-service\", slo=\"availability\"})", 0.05)
                .play(folder);
    }

    @Test
    void aServiceThatNeverFailedHasAnErrorRatioOfZero() throws Exception {
        quick().requests("200", "0+600x20")
                .fires(20)
                .is(20, "sum(slo:error_ratio:rate5m{service=\"order-service\", slo=\"availability\"})", 0)
                .is(20, "sum(slo:error_ratio:rate6h{service=\"order-service\", slo=\"availability\"})", 0)
                .is(20, "sum(slo:error_budget_remaining:ratio{service=\"order-service\", slo=\"availability\"})", 1)
                .play(folder);
    }

    @Test
    void withoutTrafficThereIsNoRatioNoAlertAndTheWholeBudget() throws Exception {
        scenario.requests("200", "600x30")
                .requests("500", "6x30")
                .answeredWithin("0.5", "300x30")
                .answeredWithin("+Inf", "606x30")
                .fires(30)
                .waits(30)
                .is(30, "sum(slo:events:rate5m{service=\"order-service\"})", 0)
                .isAbsent(30, "{__name__=~\"slo:(error_ratio|burn_rate):.+\"," + " service=\"order-service\"}")
                .is(30, "sum(slo:error_budget_remaining:ratio{service=\"order-service\"})", 4)
                .play(folder);
    }

    @Test
    void slowAnswersBurnTheBudgetOfLatency() throws Exception {
        scenario.requests("200", "0+600x20")
                .answeredWithin("0.1", "0+60x20")
                .answeredWithin("0.5", "0+120x20")
                .answeredWithin("1.0", "0+600x20")
                .answeredWithin("+Inf", "0+600x20")
                .waits(8, "{alertname=\"ResponseTimeHigh\"}")
                .fires(
                        15,
                        "{alertname=\"ResponseTimeHigh\"}",
                        spent("latency"),
                        burn("latency", "page-fast"),
                        burn("latency", "page-slow"),
                        burn("latency", "ticket-fast"),
                        burn("latency", "ticket-slow"))
                .is(15, "sum(slo:error_ratio:rate1h{service=\"order-service\", slo=\"latency\"})", 0.8)
                .play(folder);
    }

    @Test
    void anInstanceThatComesAndGoesIsPagedFor() throws Exception {
        scenario.up("b", "1x10 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1")
                .fires(10)
                .waits(14, "{alertname=\"ServiceAvailabilityLow\"}")
                .fires(28, "{alertname=\"ServiceAvailabilityLow\"}")
                .play(folder);
    }

    @Test
    void oneMissedScrapeWakesNobody() throws Exception {
        scenario.up("b", "1x10 0 1x20")
                .waits(12, "{alertname=\"ServiceAvailabilityLow\"}")
                .fires(15)
                .fires(20)
                .fires(25)
                .waits(25)
                .play(folder);
    }

    @Test
    void aServiceThatIsGoneIsPagedFor() throws Exception {
        Scenario.of("order-service")
                .up("a", "1x10 _x20")
                .fires(10)
                .fires(25, "{alertname=\"ServiceMissing\"}")
                .play(folder);
    }

    @Test
    void ordersThatStopAreNoticed() throws Exception {
        scenario.series("orders_placed_total{job=\"order-service\", channel=\"web\"}", "0+5x20 100x30")
                .waits(25)
                .waits(40, "{alertname=\"OrdersStalled\"}")
                .fires(40)
                .fires(48, "{alertname=\"OrdersStalled\"}")
                .play(folder);
    }

    @Test
    void containersAtTheirLimitsAreWarnedOf() throws Exception {
        scenario.series(CPU_USED, "0+54x30")
                .series(limit("cpu"), "1x30")
                .series(MEMORY_USED, "900x30")
                .series(limit("memory"), "1000x30")
                .waits(12, "{alertname=\"CpuUtilizationHigh\"}", "{alertname=\"MemoryUtilizationHigh\"}")
                .fires(20, "{alertname=\"CpuUtilizationHigh\"}", "{alertname=\"MemoryUtilizationHigh\"}")
                .play(folder);
    }

    @Test
    void missingDataIsToldAfterAnHour() throws Exception {
        String missing = "count(ALERTS{alertname=\"SloNoData\", service=\"order-service\", alertstate=\"%s\"})";
        scenario.requests("200", "0+600x10 _x100")
                .is(60, missing.formatted("pending"), 4)
                .isAbsent(60, missing.formatted("firing"))
                .is(100, missing.formatted("firing"), 4)
                .play(folder);
    }

    @Test
    void aWrongExpectationFails() {
        scenario.requests("200", "0+600x10").fires(10, "{alertname=\"ErrorRateHigh\"}");
        assertThatThrownBy(() -> scenario.play(folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ErrorRateHigh");
    }

    /** All requests are answered within a tenth of a second. */
    private Scenario quick() {
        for (String bound : new String[] {"0.1", "0.5", "1.0", "2.0", "5.0", "+Inf"}) {
            scenario.answeredWithin(bound, "0+600x40");
        }
        return scenario;
    }

    private static String limit(String resource) {
        return "kube_pod_container_resource_limits{namespace=\"shop\", pod=\"order-1\", container=\"order-service\","
                + " resource=\"" + resource + "\"}";
    }

    private static String spent(String slo) {
        return "{alertname=\"SloErrorBudgetSpent\", slo=\"" + slo + "\"}";
    }

    private static String burn(String slo, String tier) {
        return BURN.formatted(slo, tier);
    }
}
