package dev.sextant.conformance.slo;

import static dev.sextant.dsl.Dsl.above;
import static dev.sextant.dsl.Dsl.badEvents;
import static dev.sextant.dsl.Dsl.below;
import static dev.sextant.dsl.Dsl.composite;
import static dev.sextant.dsl.Dsl.counter;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.errorRatio;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.gauge;
import static dev.sextant.dsl.Dsl.goodEvents;
import static dev.sextant.dsl.Dsl.histogram;
import static dev.sextant.dsl.Dsl.label;
import static dev.sextant.dsl.Dsl.millis;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.dsl.Dsl.nativeHistogram;
import static dev.sextant.dsl.Dsl.part;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.dsl.Dsl.requests;
import static dev.sextant.dsl.Dsl.seconds;
import static dev.sextant.dsl.Dsl.timeSlices;
import static dev.sextant.dsl.Dsl.uptime;
import static dev.sextant.promql.typed.Functions.avgOverTime;
import static dev.sextant.promql.typed.Functions.increase;
import static dev.sextant.promql.typed.Functions.max;
import static dev.sextant.promql.typed.Functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.pipeline.Pipeline;
import dev.sextant.conformance.tools.RuleCopy;
import dev.sextant.conformance.tools.Tool;
import dev.sextant.dsl.Configure;
import dev.sextant.dsl.Observability;
import dev.sextant.dsl.ServiceSpec;
import dev.sextant.dsl.SloSpec;
import dev.sextant.engine.Outcome;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.model.declared.Sli;
import dev.sextant.model.declared.ZeroTraffic;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.Histogram;
import dev.sextant.promql.typed.Label;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an SLO measures, promtool plays what may happen, and finds what its objective says. */
class ProofOfEveryKindTest {
    private static final Label CODE = label("code");
    private static final Label ROUTE = label("route");
    private static final Counter ALL =
            counter("shop_requests_total", "Requests").labels(CODE, ROUTE);
    private static final Histogram DURATION =
            histogram("shop_duration_seconds", "Duration").labels(CODE, ROUTE).buckets(0.1, 0.5, 1);
    private static final Gauge PROBE = gauge("probe_success", "Whether the probe succeeded");
    private static final Gauge LATENCY =
            gauge("shop_latency_seconds", "Latency").labels(ROUTE);
    private static final Gauge SHARE = gauge("shop_error_share", "Share of errors");

    @TempDir
    private Path folder;

    @Test
    void passes() throws Exception {
        Map<String, Sli> kinds = new LinkedHashMap<>();
        kinds.put("errors", errors(ALL.where(CODE.matches("5.."))).over(ALL));
        kinds.put("good", goodEvents(ALL.where(CODE.matches("2..|4.."))).over(ALL));
        kinds.put("latency", requests(DURATION).fasterThan(millis(500)));
        kinds.put(
                "native",
                requests(nativeHistogram("shop_native_seconds", "Duration")).fasterThan(millis(300)));
        kinds.put(
                "native-bound",
                requests(nativeHistogram("shop_native_seconds", "Duration")).fasterThan(seconds(2)));
        kinds.put("probe", uptime(PROBE));
        kinds.put("slices", timeSlices(LATENCY.instant(), minutes(1)).badWhen(above(0.5)));
        kinds.put("slices-of-the-worst", timeSlices(max(LATENCY), minutes(1)).badWhen(below(0.5)));
        kinds.put(
                "expressions",
                badEvents(window -> sum(increase(ALL.where(CODE.is("500")), window)))
                        .over(window -> sum(increase(ALL, window))));
        kinds.put("share", errorRatio(window -> avgOverTime(SHARE, window)));
        kinds.put("composite", composite(part("errors", 2), part("latency", 1)));

        Configure<ServiceSpec> all = service -> {
            kinds.forEach((name, sli) -> service.slo(name, percent(99), days(30), slo -> slo.sli(sli)));
            kinds.forEach((name, sli) -> service.slo(
                    name + "-7d", percent(95), days(7), slo -> slo.sli(sli).zeroTraffic(ZeroTraffic.GOOD)));
            for (String name : List.of("errors", "latency", "native", "probe", "slices")) {
                service.slo(name + "-by-route", percent(99.9), days(30), slo -> byRoute(slo, kinds.get(name)));
            }
        };
        assertThat(unproven(all)).isEmpty();
        assertThat(play()).isEqualTo(2 * kinds.size() + 5);
    }

    private static void byRoute(SloSpec slo, Sli sli) {
        slo.sli(sli).groupedBy(ROUTE);
    }

    /** What cannot be played is named, with the reason. */
    @Test
    void whatCannotBePlayedIsSaid() {
        assertThat(unproven(service -> service.slo(
                        "offset",
                        percent(99),
                        days(30),
                        slo -> slo.sli(badEvents(window -> sum(increase(ALL.where(CODE.is("500")), window)))
                                .over(window -> max(increase(ALL, window)))))))
                .singleElement()
                .asString()
                .contains("offset", "no sum of the growth of counters");
    }

    private List<String> unproven(Configure<ServiceSpec> slos) {
        Observability definition =
                workspace -> workspace.team("shop", team -> {}).service("shop", service -> {
                    service.team("shop").runtime(ServiceRuntime.JAVA);
                    slos.configure(service);
                });
        Outcome outcome = Pipeline.generate(folder, List.of(definition));
        assertThat(outcome.failed()).as(outcome.diagnostics().toString()).isFalse();
        return outcome.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().id().equals("SXT411"))
                .map(Object::toString)
                .toList();
    }

    /** Each with the rules of its own SLO alone, or promtool would evaluate those of all for each. */
    private int play() throws Exception {
        Path prometheus = folder.resolve("production/monitoring/prometheus");
        List<String> arguments = new ArrayList<>(List.of("test", "rules"));
        try (Stream<Path> files = Files.list(prometheus.resolve("tests"))) {
            for (Path file : files.sorted().toList()) {
                String slo = file.getFileName().toString().replaceAll("^shop-|\\.yaml$", "");
                RuleCopy.of(
                        prometheus.resolve("rules/recording-rules.yaml"),
                        "slo:shop:" + slo,
                        folder.resolve("rules-" + slo + ".yaml"));
                Path copy = folder.resolve("test-" + slo + ".yaml");
                Files.writeString(
                        copy,
                        Files.readString(file).replace("../rules/recording-rules.yaml", "rules-" + slo + ".yaml"));
                arguments.add(copy.toString());
            }
        }
        Tool.Answer answer = Tool.named("promtool").run(arguments.toArray(String[]::new));
        assertThat(answer.exitCode()).as(answer.output()).isZero();
        return arguments.size() - 2;
    }
}
