package acme.shop;

import static acme.shop.Finding.error;
import static dev.sextant.dsl.Dsl.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.dsl.Configure;
import dev.sextant.dsl.Observability;
import dev.sextant.dsl.ServiceSpec;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.source.Code;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesTest {

    private static final Source HERE = Source.of(ServicesTest.class);
    private static final String DNS_LABEL =
            "use 1 to 63 lower-case letters, digits and '-', beginning and ending with a letter or digit";

    @Test
    void twoFilesThatDescribeOneServiceAreBothNamed() {
        Configure<ServiceSpec> complete = service -> service.team("orders").runtime(ServiceRuntime.GO);
        Observability orders = workspace -> workspace.service("checkout", complete); // <- first
        Observability payments = workspace -> workspace.service("checkout", complete); // <- second

        assertThat(Finding.in(Shop.platform(), Shop.team(), orders, payments))
                .containsExactly(error(
                        Code.DUPLICATE_SERVICE,
                        "service 'checkout' is declared twice",
                        "describe a service in one place, or rename one of the two",
                        HERE.at("second"),
                        HERE.at("first")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../../etc/cron.d/x",
                "a/b",
                "a\\b",
                ".",
                "..",
                "Order",
                "order service",
                "order_service",
                "-order",
                "order-",
                "öl",
                "order\n",
                "order\0",
                "a123456789012345678901234567890123456789012345678901234567890123"
            })
    void aNameThatIsNoDnsLabelNeverBecomesAFolder(String name) {
        Observability file = workspace ->
                workspace.service(name, service -> service.team("orders").runtime(ServiceRuntime.GO)); // <- name

        assertThat(Finding.in(Shop.platform(), Shop.team(), file))
                .containsExactly(error(
                        Code.INVALID_SERVICE_NAME,
                        "service name '" + name + "' is not a DNS label",
                        DNS_LABEL,
                        HERE.at("name")));
    }

    @Test
    void whatIsRequiredIsAskedFor() {
        Observability file = workspace -> workspace.service("checkout", service -> {}); // <- nothing said

        assertThat(Finding.in(Shop.platform(), Shop.team(), file))
                .containsExactly(
                        error(
                                Code.VALUE_MISSING,
                                "service 'checkout' has no runtime",
                                "add runtime(…)",
                                HERE.at("nothing said")),
                        error(
                                Code.VALUE_MISSING,
                                "service 'checkout' has no team",
                                "add team(…)",
                                HERE.at("nothing said")));
    }

    @Test
    void aValueForOneEnvironmentIsMissingInTheOthers() {
        Configure<ServiceSpec> incomplete =
                service -> service.runtime(ServiceRuntime.GO).in(Shop.STAGING, staging -> staging.team("orders"));
        Observability file = workspace -> workspace.service("checkout", incomplete); // <- one environment

        assertThat(Finding.in(Shop.platform(), Shop.team(), file))
                .containsExactly(error(
                        Code.VALUE_MISSING,
                        "service 'checkout' has no team",
                        "add team(…)",
                        HERE.at("one environment")));
    }

    @Test
    void aTeamThatNobodyDeclaredIsNamedWithThoseThatAre() {
        Observability file = workspace -> workspace.service(
                "checkout", service -> service.runtime(ServiceRuntime.GO).team("oders")); // <- misspelt

        assertThat(Finding.in(Shop.platform(), Shop.team(), file))
                .containsExactly(error(
                        Code.UNKNOWN_TEAM,
                        "service 'checkout' names the team 'oders', which was not declared",
                        "declared are orders; add it with workspace.team(\"oders\", …)",
                        HERE.at("misspelt")));
        assertThat(Finding.in(Shop.platform(), file))
                .containsExactly(error(
                        Code.UNKNOWN_TEAM,
                        "service 'checkout' names the team 'oders', which was not declared",
                        "none is declared; add it with workspace.team(\"oders\", …)",
                        HERE.at("misspelt")));
    }

    @Test
    void theEndpointOfTheMetricsMustBePossible() {
        Observability file = Shop.service(service -> service.namespace("Shop") // <- namespace
                .metricsPort(0) // <- port
                .metricsPath("metrics") // <- path
                .scrapeInterval(Duration.ZERO) // <- interval
                .in(
                        Shop.STAGING,
                        staging -> staging.metricsPort(65_536) // <- staging port
                                .metricsPath("/my metrics") // <- staging path
                                .scrapeInterval(seconds(-30)))); // <- staging interval

        assertThat(Finding.in(Shop.platform(), Shop.team(), file))
                .containsExactly(
                        error(
                                Code.INVALID_NAME,
                                "namespace 'Shop' is not a DNS label",
                                DNS_LABEL,
                                HERE.at("namespace")),
                        error(Code.VALUE_OUT_OF_RANGE, "metrics port is 0", "use 1 to 65535", HERE.at("port")),
                        error(
                                Code.INVALID_NAME,
                                "'metrics' is not a path",
                                "begin it with '/' and leave out spaces",
                                HERE.at("path")),
                        error(
                                Code.INVALID_DURATION,
                                "scrape interval is zero",
                                "use a duration of more than zero, or leave the call out",
                                HERE.at("interval")),
                        error(
                                Code.VALUE_OUT_OF_RANGE,
                                "metrics port is 65536",
                                "use 1 to 65535",
                                HERE.at("staging port")),
                        error(
                                Code.INVALID_NAME,
                                "'/my metrics' is not a path",
                                "begin it with '/' and leave out spaces",
                                HERE.at("staging path")),
                        error(
                                Code.INVALID_DURATION,
                                "scrape interval is negative",
                                "use a duration of more than zero, or leave the call out",
                                HERE.at("staging interval")));
    }
}
