package acme.shop;

import static acme.shop.Finding.error;
import static acme.shop.Shop.HTTP;
import static acme.shop.Shop.ORDERS;
import static acme.shop.Shop.PRODUCTION;
import static acme.shop.Shop.STAGING;
import static acme.shop.Shop.STATUS;
import static dev.sextant.dsl.Dsl.avgOverTime;
import static dev.sextant.dsl.Dsl.composite;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.errorRatio;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.gauge;
import static dev.sextant.dsl.Dsl.histogram;
import static dev.sextant.dsl.Dsl.hours;
import static dev.sextant.dsl.Dsl.millis;
import static dev.sextant.dsl.Dsl.part;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.dsl.Dsl.requests;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.dsl.Configure;
import dev.sextant.dsl.ServiceSpec;
import dev.sextant.dsl.SloSpec;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.Histogram;
import dev.sextant.source.Code;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlosTest {

    private static final Gauge SHARE = gauge("error_share", "Share of errors");
    private static final Source HERE = Source.of(SlosTest.class);
    private static final Configure<SloSpec> AVAILABILITY =
            slo -> slo.sli(errors(HTTP.count().where(STATUS.matches("5.."))).over(HTTP.count()));

    @ParameterizedTest
    @CsvSource({"0, 0 %", "100, 100 %", "140, 140 %", "-1, -1 %", "100.00001, 100.00001 %"})
    void anObjectiveLeavesABudgetAndCanBeMissed(double objective, String printed) {
        assertThat(findings(service ->
                        service.slo("availability", percent(objective), days(30), AVAILABILITY))) // <- objective
                .containsExactly(error(
                        Code.OBJECTIVE_OUT_OF_RANGE,
                        "objective of SLO 'availability' is " + printed,
                        "use more than 0 % and less than 100 %: 100 % leaves no budget for a single error",
                        HERE.at("objective")));
    }

    @ParameterizedTest
    @CsvSource({"0.001", "50", "99.9", "99.999999"})
    void whatIsBetweenIsFine(double objective) {
        assertThat(findings(service -> service.slo("availability", percent(objective), days(30), AVAILABILITY)))
                .isEmpty();
    }

    @Test
    void rulesAreEvaluatedEveryMinuteAtLeast() {
        assertThat(findings(service -> service.slo(
                        "availability",
                        percent(99),
                        days(30),
                        slo -> slo.sli(errors(ORDERS).over(ORDERS)).evaluatedEvery(hours(1))))) // <- interval
                .containsExactly(error(
                        Code.VALUE_OUT_OF_RANGE,
                        "SLO 'availability' is evaluated every 1h",
                        "use a minute at most",
                        HERE.at("interval")));
    }

    @Test
    void whatGroupsItselfIsNotGroupedByUs() {
        assertThat(findings(service -> service.slo(
                        "availability",
                        percent(99),
                        days(30),
                        slo -> slo.sli(errorRatio(window -> avgOverTime(SHARE, window))) // <- sli
                                .groupedBy(STATUS)))) // <- by
                .containsExactly(error(
                        Code.NEVER_APPLIES,
                        "groupedBy does nothing for an indicator of expressions or of other SLOs",
                        "group in the expressions themselves, with by(…)",
                        HERE.at("by"),
                        HERE.at("sli")));
    }

    @Test
    void thePartsOfACompositeExist() {
        assertThat(findings(service -> service.slo("availability", percent(99), days(30), AVAILABILITY)
                        .slo(
                                "journey",
                                percent(99),
                                days(30),
                                slo -> slo.sli(
                                        composite( // <- composite
                                                part("availability", 1), part("edge", "probe", 1))))))
                .contains(error(
                        Code.COMPOSITE_PART,
                        "there is no service 'edge'",
                        "name the service whose SLO 'probe' is",
                        HERE.at("composite")));
    }

    @Test
    void labelsThatTellSlosApartAreTaken() {
        assertThat(findings(service -> service.slo(
                        "availability",
                        percent(99),
                        days(30),
                        slo -> slo.sli(errors(ORDERS).over(ORDERS))
                                .label("squad", "checkout")
                                .label("slo", "mine")))) // <- label
                .containsExactly(error(
                        Code.RESERVED_LABEL,
                        "label 'slo' is set by Sextant, it tells SLOs apart",
                        "choose another name",
                        HERE.at("label")));
    }

    @Test
    void anObjectiveIsCheckedInEveryEnvironment() {
        assertThat(findings(service -> service.slo(
                        "availability",
                        percent(99),
                        days(30),
                        slo -> slo.sli(errors(ORDERS).over(ORDERS))
                                .in(STAGING, staging -> staging.objective(percent(0)))))) // <- objective in staging
                .containsExactly(error(
                        Code.OBJECTIVE_OUT_OF_RANGE,
                        "objective of SLO 'availability' is 0 %",
                        "use more than 0 % and less than 100 %: 100 % leaves no budget for a single error",
                        HERE.at("objective in staging")));
    }

    @Test
    void anSloTwiceIsReportedWithBothPlaces() {
        assertThat(findings(service -> service.slo("availability", percent(99), days(30), AVAILABILITY) // <- first
                        .slo("availability", percent(95), days(30), AVAILABILITY))) // <- second
                .containsExactly(error(
                        Code.DUPLICATE_SLO,
                        "SLO 'availability' of order-service is declared twice",
                        "give one of them another name, or remove it",
                        HERE.at("second"),
                        HERE.at("first")));
    }

    @Test
    void aNameBecomesALabelAndAFile() {
        assertThat(findings(service ->
                        service.slo("Availability of orders", percent(99), days(30), AVAILABILITY))) // <- name
                .containsExactly(error(
                        Code.INVALID_NAME,
                        "SLO name 'Availability of orders' is not allowed",
                        "use 1 to 63 lower-case letters, digits and '-', beginning and ending with a letter or digit",
                        HERE.at("name")));
    }

    @Test
    void anSloMeasuresSomething() {
        Configure<SloSpec> nothing = slo -> slo.description("Orders work");
        Configure<ServiceSpec> mistake = service -> {
            service.slo("availability", percent(99), days(30), nothing); // <- no SLI
        };

        assertThat(findings(mistake))
                .containsExactly(error(
                        Code.VALUE_MISSING,
                        "SLO 'availability' measures nothing",
                        "add sli(errors(x).over(y)) or sli(requests(histogram).fasterThan(limit))",
                        HERE.at("no SLI")));
    }

    @Test
    void aWindowIsATimeSpanOfDays() {
        assertThat(findings(service -> service.slo("zero", percent(99), Duration.ZERO, AVAILABILITY) // <- zero
                        .slo("negative", percent(99), days(-1), AVAILABILITY) // <- negative
                        .slo("nanos", percent(99), days(30).plusNanos(1), AVAILABILITY) // <- nanos
                        .slo("kept-nanos", percent(99), days(100).plusNanos(1), AVAILABILITY) // <- kept nanos
                        .slo("hours", percent(99), hours(23), AVAILABILITY))) // <- hours
                .containsExactly(
                        error(
                                Code.INVALID_DURATION,
                                "window is zero",
                                "use a duration of more than zero, or leave the call out",
                                HERE.at("zero")),
                        error(
                                Code.INVALID_DURATION,
                                "window is negative",
                                "use a duration of more than zero, or leave the call out",
                                HERE.at("negative")),
                        error(
                                Code.INVALID_DURATION,
                                "window is finer than a millisecond",
                                "Prometheus counts in milliseconds",
                                HERE.at("nanos")),
                        error(
                                Code.INVALID_DURATION,
                                "window is finer than a millisecond",
                                "Prometheus counts in milliseconds",
                                HERE.at("kept nanos")),
                        error(
                                Code.VALUE_OUT_OF_RANGE,
                                "window of SLO 'hours' is 23h",
                                "use days(1) to days(90)",
                                HERE.at("hours")));
    }

    @Test
    void aWindowFitsIntoWhatPrometheusKeepsInThatEnvironment() {
        assertThat(Finding.in(
                        Shop.platform(platform -> platform.prometheus(prometheus ->
                                prometheus.retention(days(60)).in(STAGING, staging -> staging.retention(days(10))))),
                        Shop.team(),
                        Shop.service(service -> service.slo(
                                        "covered",
                                        percent(99),
                                        days(60),
                                        slo -> slo.sli(errors(ORDERS).over(ORDERS))
                                                .in(STAGING, staging -> staging.window(days(7))))
                                .slo("lost", percent(99), days(28), AVAILABILITY)))) // <- window
                .containsExactly(error(
                        Code.SLO_WINDOW_NOT_COVERED,
                        "SLO 'lost' looks back 28d, but staging's Prometheus keeps samples for 10d",
                        "shorten the window in(environment(\"staging\"), …), or keep samples longer with"
                                + " prometheus(p -> p.retention(…))",
                        HERE.at("window")));
    }

    @Test
    void aLatencyLimitIsABucketOfTheHistogram() {
        Histogram bare = histogram("job_seconds", "Duration of jobs");

        assertThat(findings(service -> service.slo(
                                "between",
                                percent(95),
                                days(30),
                                slo -> slo.sli(requests(HTTP).fasterThan(millis(700)))) // <- between
                        .slo(
                                "below",
                                percent(95),
                                days(30),
                                slo -> slo.sli(requests(HTTP).fasterThan(millis(50)))) // <- below
                        .slo(
                                "above",
                                percent(95),
                                days(30),
                                slo -> slo.sli(requests(HTTP).fasterThan(millis(3000)))) // <- above
                        .slo(
                                "bare",
                                percent(95),
                                days(30),
                                slo -> slo.sli(requests(bare).fasterThan(millis(500)))) // <- bare
                        .slo(
                                "never",
                                percent(95),
                                days(30),
                                slo -> slo.sli(requests(HTTP).fasterThan(Duration.ZERO))))) // <- never
                .containsExactly(
                        error(
                                Code.THRESHOLD_NOT_A_BUCKET,
                                "0.7 s is not a bucket of http_request_duration_seconds",
                                "use 0.5 s or 1 s; or add the bucket to the service",
                                HERE.at("between")),
                        error(
                                Code.THRESHOLD_NOT_A_BUCKET,
                                "0.05 s is not a bucket of http_request_duration_seconds",
                                "use 0.1 s; or add the bucket to the service",
                                HERE.at("below")),
                        error(
                                Code.THRESHOLD_NOT_A_BUCKET,
                                "3 s is not a bucket of http_request_duration_seconds",
                                "use 2.5 s; or add the bucket to the service",
                                HERE.at("above")),
                        error(
                                Code.THRESHOLD_NOT_A_BUCKET,
                                "job_seconds declares no buckets, so no limit can be measured",
                                "declare them with buckets(…), in seconds, as the service has them",
                                HERE.at("bare")),
                        error(
                                Code.INVALID_DURATION,
                                "the limit of fasterThan is not positive",
                                "use one of the histogram's bucket bounds",
                                HERE.at("never")));
    }

    @Test
    void aRunbookIsAnAddress() {
        assertThat(findings(service -> service.slo(
                        "availability",
                        percent(99),
                        days(30),
                        slo -> slo.sli(errors(ORDERS).over(ORDERS))
                                .runbook("wiki/orders") // <- runbook
                                .in(PRODUCTION, production -> production.runbook("https://wiki.example.com/orders")))))
                .containsExactly(error(
                        Code.INVALID_NAME,
                        "runbook 'wiki/orders' is not an address",
                        "begin it with https://",
                        HERE.at("runbook")));
    }

    private static List<Finding> findings(Configure<ServiceSpec> mistake) {
        return Finding.in(Shop.platform(), Shop.team(), Shop.service(mistake));
    }
}
