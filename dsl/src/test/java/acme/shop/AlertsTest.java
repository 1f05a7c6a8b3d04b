package acme.shop;

import static acme.shop.Finding.error;
import static acme.shop.Shop.ORDERS;
import static acme.shop.Shop.STAGING;
import static dev.sextant.dsl.Dsl.above;
import static dev.sextant.dsl.Dsl.below;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.promql.typed.Functions.rate;
import static dev.sextant.promql.typed.Functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.dsl.Configure;
import dev.sextant.dsl.ServiceSpec;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.source.Code;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertsTest {

    private static final Source HERE = Source.of(AlertsTest.class);
    private static final String PLAIN =
            "use 1 to 100 letters, digits, '-', '_' and '.', beginning and ending with a letter or digit";
    private static final InstantVector ORDER_RATE = sum(rate(ORDERS, minutes(10)));
    private static final InstantVector NO_ORDERS = ORDER_RATE.isEqualTo(0);

    @Test
    void anAlertTwiceIsReportedWithBothPlaces() {
        Configure<ServiceSpec> mistake = service -> {
            service.alert("OrdersStalled", alert -> alert.when(NO_ORDERS).summary("No orders")); // <- first
            service.alert("OrdersStalled", alert -> alert.when(NO_ORDERS).summary("None")); // <- second
        };

        assertThat(findings(mistake))
                .containsExactly(error(
                        Code.DUPLICATE_ALERT,
                        "alert 'OrdersStalled' of order-service is declared twice",
                        "give one of them another name, or remove it",
                        HERE.at("second"),
                        HERE.at("first")));
    }

    @Test
    void anAlertTwiceInOneEnvironmentIsReportedWithBothPlaces() {
        Configure<ServiceSpec> mistake = service -> service.in(STAGING, staging -> {
            staging.alert("Canary", alert -> alert.when(NO_ORDERS).summary("No orders")); // <- first canary
            staging.alert("Canary", alert -> alert.when(NO_ORDERS).summary("None")); // <- second canary
        });

        assertThat(findings(mistake))
                .containsExactly(error(
                        Code.DUPLICATE_ALERT,
                        "alert 'Canary' of order-service is declared twice",
                        "give one of them another name, or remove it",
                        HERE.at("second canary"),
                        HERE.at("first canary")));
    }

    @Test
    void anAlertSaysWhenAndWhat() {
        assertThat(findings(service -> service.alert("Empty", alert -> {}) // <- empty
                        .alert(
                                "Blank",
                                alert -> alert.when(NO_ORDERS)
                                        .summary(" ") // <- blank summary
                                        .description("\n")))) // <- blank description
                .containsExactly(
                        error(Code.VALUE_MISSING, "alert 'Empty' has no condition", "add when(…)", HERE.at("empty")),
                        error(
                                Code.VALUE_MISSING,
                                "alert 'Empty' has no summary",
                                "add summary(…): one line that tells whoever is woken what is happening",
                                HERE.at("empty")),
                        error(
                                Code.VALUE_MISSING,
                                "summary is blank",
                                "write it, or leave the call out",
                                HERE.at("blank summary")),
                        error(
                                Code.VALUE_MISSING,
                                "description is blank",
                                "write it, or leave the call out",
                                HERE.at("blank description")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Orders stalled", "Orders/Stalled", "-Orders", "Bestellungen\"", "{{ $value }}"})
    void aNameIsReadableEverywhere(String name) {
        assertThat(findings(service ->
                        service.alert(name, alert -> alert.when(NO_ORDERS).summary("No orders")))) // <- alert name
                .containsExactly(error(
                        Code.INVALID_NAME, "alert name '" + name + "' is not allowed", PLAIN, HERE.at("alert name")));
    }

    @Test
    void durationsAreTimeSpans() {
        String hint = "use a duration of more than zero, or leave the call out";
        assertThat(findings(service -> service.alert(
                        "OrdersStalled",
                        alert -> alert.when(NO_ORDERS)
                                .summary("No orders")
                                .holdingFor(Duration.ZERO) // <- zero
                                .keepFiringFor(minutes(-5)) // <- negative
                                .in(STAGING, staging -> staging.holdingFor(Duration.ofNanos(1_500_000)))))) // <- fine
                .containsExactly(
                        error(Code.INVALID_DURATION, "holdingFor is zero", hint, HERE.at("zero")),
                        error(Code.INVALID_DURATION, "keepFiringFor is negative", hint, HERE.at("negative")),
                        error(
                                Code.INVALID_DURATION,
                                "holdingFor is finer than a millisecond",
                                "Prometheus counts in milliseconds",
                                HERE.at("fine")));
    }

    @Test
    void labelsHavePossibleNamesThatAreNotTaken() {
        String hint = "use letters, digits and '_', not beginning with a digit";
        assertThat(findings(service -> service.alert(
                        "OrdersStalled",
                        alert -> alert.when(NO_ORDERS)
                                .summary("No orders")
                                .label("cost-centre", "7") // <- hyphen
                                .label("2nd", "x") // <- digit
                                .label("", "x") // <- empty name
                                .label("__tmp", "x") // <- internal
                                .label("severity", "critical") // <- severity
                                .label("team", "other") // <- team
                                .label("area", "money")))) // not a mistake
                .containsExactly(
                        error(Code.INVALID_LABEL_NAME, "'cost-centre' is not a label name", hint, HERE.at("hyphen")),
                        error(Code.INVALID_LABEL_NAME, "'2nd' is not a label name", hint, HERE.at("digit")),
                        error(Code.INVALID_LABEL_NAME, "'' is not a label name", hint, HERE.at("empty name")),
                        error(Code.INVALID_LABEL_NAME, "'__tmp' is not a label name", hint, HERE.at("internal")),
                        error(
                                Code.RESERVED_LABEL,
                                "label 'severity' is set by Sextant, routes go by it",
                                "choose another name",
                                HERE.at("severity")),
                        error(
                                Code.RESERVED_LABEL,
                                "label 'team' is set by Sextant, routes go by it",
                                "choose another name",
                                HERE.at("team")));
    }

    @Test
    void aRunbookIsAnAddress() {
        assertThat(findings(service -> service.alert(
                        "OrdersStalled",
                        alert -> alert.when(NO_ORDERS).summary("No orders").runbook("ask Anna")))) // <- runbook
                .containsExactly(error(
                        Code.INVALID_NAME,
                        "runbook 'ask Anna' is not an address",
                        "begin it with https://",
                        HERE.at("runbook")));
    }

    @Test
    void aBoundMovesOnlyWhereThereIsOne() {
        assertThat(findings(service -> service.alert(
                        "OrdersStalled",
                        alert -> alert.when(NO_ORDERS)
                                .summary("No orders")
                                .in(STAGING, staging -> staging.is(below(1)))))) // <- no bound
                .containsExactly(error(
                        Code.VALUE_MISSING,
                        "alert 'OrdersStalled' has no bound that is(…) could move",
                        "give it one with when(value, above(…)) or when(value, below(…))",
                        HERE.at("no bound")));
    }

    @Test
    void anotherConditionNeedsItsOwnBound() {
        assertThat(findings(service -> service.alert(
                        "OrdersStalled",
                        alert -> alert.when(ORDER_RATE, below(1))
                                .summary("Few orders")
                                .in(STAGING, staging -> staging.when(NO_ORDERS))))) // <- condition
                .containsExactly(error(
                        Code.VALUE_MISSING,
                        "alert 'OrdersStalled' has a condition of its own in staging, but no bound of its own",
                        "use when(value, above(…)) or when(value, below(…)) there too",
                        HERE.at("condition")));
    }

    @Test
    void aBoundCanBeMovedOrReplacedWithItsCondition() {
        assertThat(findings(service -> service.alert(
                                "A",
                                alert -> alert.when(ORDER_RATE, below(1))
                                        .summary("Few orders")
                                        .in(STAGING, staging -> staging.is(above(2))))
                        .alert(
                                "B",
                                alert -> alert.when(NO_ORDERS)
                                        .summary("No orders")
                                        .in(STAGING, staging -> staging.when(ORDER_RATE, below(0.1))))))
                .isEmpty();
    }

    private static List<Finding> findings(Configure<ServiceSpec> mistake) {
        return Finding.in(Shop.platform(), Shop.team(), Shop.service(mistake));
    }
}
