package acme.shop;

import static acme.shop.Finding.error;
import static acme.shop.Shop.HTTP;
import static acme.shop.Shop.ORDERS;
import static acme.shop.Shop.STAGING;
import static acme.shop.Shop.STATUS;
import static dev.sextant.dsl.Dsl.above;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.label;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.dsl.Dsl.promql;
import static dev.sextant.promql.typed.Functions.rate;
import static dev.sextant.promql.typed.Functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.dsl.Configure;
import dev.sextant.dsl.ServiceSpec;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.promql.typed.Matcher;
import dev.sextant.source.Code;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromqlTest {

    private static final Source HERE = Source.of(PromqlTest.class);
    private static final Matcher BROKEN = STATUS.matches("5.(."); // <- regex

    @Test
    void textThatDoesNotParseIsShownWithACaret() {
        assertThat(findings(service -> service.alert(
                        "OrdersStalled",
                        alert -> alert.summary("No orders")
                                .when(promql("sum(rate(orders_placed_total[5m]) == 0"))))) // <- unclosed
                .containsExactly(error(
                                Code.PROMQL_SYNTAX,
                                "unclosed left parenthesis",
                                "add the ')' that is missing",
                                HERE.at("unclosed"))
                        .showing(
                                "1:39:",
                                "  sum(rate(orders_placed_total[5m]) == 0",
                                "                                        ^"));
    }

    @Test
    void textOfAWrongTypeIsShownWithACaret() {
        assertThat(findings(service -> service.alert(
                        "OrdersStalled",
                        alert -> alert.summary("No orders")
                                .when(promql("rate(orders_placed_total) == 0"))))) // <- instant vector
                .containsExactly(error(
                                Code.PROMQL_TYPE,
                                "expected type range vector in call to function \"rate\", got instant vector",
                                "the function wants a range: put [5m] after the selector",
                                HERE.at("instant vector"))
                        .showing("1:6:", "  rate(orders_placed_total) == 0", "       ^^^^^^^^^^^^^^^^^^^"));
    }

    @Test
    void aWindowIsATimeSpan() {
        InstantVector zero = rate(ORDERS, Duration.ZERO); // <- zero
        InstantVector negative = rate(ORDERS, minutes(-5)); // <- negative

        assertThat(findings(service -> service.alert(
                                "A", alert -> alert.when(sum(zero).isEqualTo(0)).summary("a"))
                        .alert("B", alert -> alert.when(negative, above(1)).summary("b"))))
                .containsExactly(
                        error(Code.PROMQL_DURATION, "window must be longer than zero, not 0s", "", HERE.at("zero")),
                        error(
                                Code.PROMQL_DURATION,
                                "window must be longer than zero, not -5m",
                                "",
                                HERE.at("negative")));
    }

    @Test
    void aRegularExpressionIsCheckedAsPrometheusReadsIt() {
        assertThat(findings(service -> service.slo(
                        "availability",
                        percent(99),
                        days(30),
                        slo -> slo.sli(errors(HTTP.count().where(BROKEN)).over(HTTP.count())))))
                .containsExactly(error(
                        Code.PROMQL_REGEX, "error parsing regexp: missing closing ): `5.(.`", "", HERE.at("regex")));
    }

    @Test
    void aLookAheadIsNotRe2() {
        Matcher lookAhead = label("route").matches("(?!/health).*"); // <- look-ahead

        assertThat(findings(service -> service.exposes(HTTP.where(lookAhead))))
                .containsExactly(error(
                        Code.PROMQL_REGEX,
                        "error parsing regexp: invalid or unsupported Perl syntax: `(?!`",
                        "",
                        HERE.at("look-ahead")));
    }

    @Test
    void numbersAndListsMakeSense() {
        InstantVector nan = rate(ORDERS, minutes(5)).isGreaterThan(Double.NaN); // <- NaN
        Matcher none = STATUS.oneOf(); // <- no value

        assertThat(findings(service -> service.alert(
                        "A",
                        alert -> alert.when(nan)
                                .summary("a")
                                .in(STAGING, staging -> staging.when(rate(ORDERS.where(none), minutes(5)))))))
                .containsExactly(
                        error(Code.PROMQL_VALUE, "NaN is no number to compute with", "", HERE.at("NaN")),
                        error(Code.PROMQL_VALUE, "no value given for label \"status\"", "", HERE.at("no value")));
    }

    private static List<Finding> findings(Configure<ServiceSpec> mistake) {
        return Finding.in(Shop.platform(), Shop.team(), Shop.service(mistake));
    }
}
