package acme.shop;

import static acme.shop.Finding.error;
import static acme.shop.Shop.HTTP;
import static acme.shop.Shop.ORDERS;
import static acme.shop.Shop.PRODUCTION;
import static acme.shop.Shop.STAGING;
import static acme.shop.Shop.STATUS;
import static dev.sextant.dsl.Dsl.avgOverTime;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.errorRatio;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.gauge;
import static dev.sextant.dsl.Dsl.hours;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.dsl.Dsl.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.dsl.BurnRateSpec;
import dev.sextant.dsl.Configure;
import dev.sextant.dsl.SloSpec;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.source.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class SloAlertsTest {
    private static final Gauge SHARE = gauge("error_share", "Share of errors");
    private static final Source HERE = Source.of(SloAlertsTest.class);

    @Test
    void everythingMayDiffer() {
        assertThat(findings(alerts -> alerts.withoutTickets()
                        .pageSeverity(AlertSeverity.WARNING)
                        .holdingFor(minutes(2))
                        .keepFiringFor(minutes(15))
                        .atLeast(10)
                        .pageFast(percent(5), hours(2), minutes(10))
                        .pageSlow(percent(100), days(30), hours(6))))
                .isEmpty();
    }

    @Test
    void windowsFitIntoEachOther() {
        assertThat(findings(alerts -> alerts.pageFast(percent(2), minutes(5), hours(1)) // <- swapped
                        .pageSlow(percent(5), days(31), hours(6)) // <- long
                        .ticketFast(percent(0), days(1), hours(2)) // <- nothing
                        .ticketSlow(percent(101), days(3), hours(6)))) // <- much
                .containsExactlyInAnyOrder(
                        error(
                                Code.VALUE_OUT_OF_RANGE,
                                "the short window is 1h, the long one 5m",
                                "name the budget, the long window and the short one, in this order; a twelfth is usual",
                                HERE.at("swapped")),
                        error(
                                Code.VALUE_OUT_OF_RANGE,
                                "the long window is 31d, but the SLO promises for 30d",
                                "use the SLO's window at most",
                                HERE.at("long")),
                        error(
                                Code.VALUE_OUT_OF_RANGE,
                                "the alert is to fire when 0 % of the error budget are spent",
                                "use more than 0 % and at most 100 %",
                                HERE.at("nothing")),
                        error(
                                Code.VALUE_OUT_OF_RANGE,
                                "the alert is to fire when 101 % of the error budget are spent",
                                "use more than 0 % and at most 100 %",
                                HERE.at("much")));
    }

    @Test
    void aTicketIsNoMoreUrgentThanAPage() {
        assertThat(findings(alerts ->
                        alerts.pageSeverity(AlertSeverity.WARNING).ticketSeverity(AlertSeverity.CRITICAL))) // <- ticket
                .containsExactly(error(
                        Code.VALUE_OUT_OF_RANGE,
                        "what can wait is more urgent than what wakes somebody",
                        "use a ticketSeverity that is at most as urgent as the pageSeverity: the more urgent alert mutes the"
                                + " other",
                        HERE.at("ticket")));
        assertThat(findings(alerts -> alerts.pageSeverity(AlertSeverity.WARNING)))
                .isEmpty();
    }

    @Test
    void timesAreMoreThanNone() {
        assertThat(findings(alerts -> alerts.holdingFor(seconds(0)) // <- holding
                        .keepFiringFor(seconds(-1)) // <- keep
                        .atLeast(0))) // <- none
                .containsExactlyInAnyOrder(
                        error(
                                Code.INVALID_DURATION,
                                "holdingFor is zero",
                                "use a duration of more than zero, or leave the call out",
                                HERE.at("holding")),
                        error(
                                Code.INVALID_DURATION,
                                "keepFiringFor is negative",
                                "use a duration of more than zero, or leave the call out",
                                HERE.at("keep")),
                        error(Code.VALUE_OUT_OF_RANGE, "atLeast is 0", "use 1 or more", HERE.at("none")));
    }

    /** What one environment says of windows and another of alerts never meets. */
    @Test
    void eachEnvironmentIsCheckedByItself() {
        assertThat(ofSlo(slo -> slo.sli(errors(ORDERS).over(ORDERS))
                        .burnRateAlerts(alerts -> alerts.ticketSlow(percent(30), days(10), hours(20)))
                        .in(PRODUCTION, production -> production.burnRateAlerts(alerts -> alerts.atLeast(5)))
                        .in(
                                STAGING,
                                staging -> staging.window(days(7))
                                        .sli(errorRatio(window -> avgOverTime(SHARE, window)))
                                        .burnRateAlerts(alerts -> alerts.ticketSlow(percent(30), days(2), hours(4))))))
                .isEmpty();
    }

    @Test
    void sharesHaveNoNumberOfEvents() {
        assertThat(ofSlo(slo -> slo.sli(errorRatio(window -> avgOverTime(SHARE, window))) // <- sli
                        .burnRateAlerts(alerts -> alerts.atLeast(5)))) // <- least
                .containsExactly(error(
                        Code.NEVER_APPLIES,
                        "atLeast asks for a number of events, which this indicator does not count",
                        "use errors(x), goodEvents(x) or requests(histogram), or leave atLeast out",
                        HERE.at("least"),
                        HERE.at("sli")));
    }

    @Test
    void whatIsSaidTwiceIsReported() {
        assertThat(ofSlo(slo -> slo.sli(errors(ORDERS).over(ORDERS))
                        .burnRateAlerts(BurnRateSpec::withoutPages)
                        .burnRateAlerts(BurnRateSpec::withoutPages)))
                .extracting(Finding::code)
                .containsExactly(Code.SET_TWICE);
    }

    private static List<Finding> findings(Configure<BurnRateSpec> alerts) {
        return ofSlo(slo -> slo.sli(
                        errors(HTTP.count().where(STATUS.matches("5.."))).over(HTTP.count()))
                .burnRateAlerts(alerts));
    }

    private static List<Finding> ofSlo(Configure<SloSpec> slo) {
        return Finding.in(
                Shop.platform(),
                Shop.team(),
                Shop.service(service -> service.slo("availability", percent(99), days(30), slo)));
    }
}
