package acme.shop;

import static acme.shop.Finding.error;
import static acme.shop.Shop.ORDERS;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.promql.typed.Functions.rate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.dsl.Configure;
import dev.sextant.dsl.Observability;
import dev.sextant.dsl.ServiceSpec;
import dev.sextant.dsl.Workspace;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.model.declared.ServiceDeclaration;
import dev.sextant.source.CallSite;
import dev.sextant.source.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallSitesTest {

    private static final Source HERE = Source.of(CallSitesTest.class);
    private static final Source STANDARDS = Source.of(SharedStandards.class);

    @Test
    void insideLambdasTheLineOfTheCallIsMeantNotThatOfTheLambda() {
        assertThat(places(service -> service.alert("Orders", alert -> {
                    alert.when(rate(ORDERS, minutes(5)));
                    Runnable later = () -> alert.summary(""); // <- in a lambda in a lambda
                    later.run();
                })))
                .containsExactly(HERE.at("in a lambda in a lambda"));
    }

    @Test
    void ofAChainTheLineOfTheOneCallIsMeant() {
        assertThat(places(service -> service.description("Takes orders")
                        .namespace("Orders") // <- namespace
                        .metricsPort(0) // <- port number
                        .metricsPath("metrics"))) // <- path
                .containsExactly(HERE.at("namespace"), HERE.at("port number"), HERE.at("path"));
    }

    @Test
    void aSharedFunctionIsBlamedInItsOwnFile() {
        assertThat(places(service -> service.apply(SharedStandards.web(0)).apply(SharedStandards::scraped)))
                .containsExactly(STANDARDS.at("shared port"), STANDARDS.at("shared path"));
    }

    @Test
    void aMistakeInASharedFunctionIsReportedOnceForAllItsUsers() {
        Observability file = workspace -> {
            for (String name : List.of("checkout", "billing", "returns")) {
                workspace.service(
                        name,
                        service -> service.team("orders")
                                .runtime(ServiceRuntime.GO)
                                .apply(SharedStandards.web(0)));
            }
        };

        assertThat(Finding.in(Shop.platform(), Shop.team(), file))
                .containsExactly(error(
                        Code.VALUE_OUT_OF_RANGE, "metrics port is 0", "use 1 to 65535", STANDARDS.at("shared port")));
    }

    @Test
    void theSiteKnowsClassAndMethod() {
        Observability file = CallSitesTest::defineCheckout;

        ServiceDeclaration service = Finding.declaredBy(file).services().get(0);
        CallSite port = service.metricsPort().everywhere().orElseThrow().site();
        assertThat(service.site().className()).isEqualTo("acme.shop.CallSitesTest");
        assertThat(service.site().method()).isEqualTo("defineCheckout");
        assertThat(service.site()).hasToString(HERE.at("service"));
        assertThat(port.method()).isEqualTo("defineCheckout");
        assertThat(port).hasToString(HERE.at("port"));
    }

    private static void defineCheckout(Workspace workspace) {
        Configure<ServiceSpec> checkout = service -> service.metricsPort(8000); // <- port
        workspace.service("checkout", checkout); // <- service
    }

    @Test
    void aNestedClassIsFoundInItsFile() {
        ServiceDeclaration service = Finding.declaredBy(new Nested()).services().get(0);

        assertThat(service.site().className()).isEqualTo("acme.shop.CallSitesTest$Nested");
        assertThat(service.site()).hasToString(HERE.at("nested"));
    }

    private static final class Nested implements Observability {
        @Override
        public void define(Workspace workspace) {
            workspace.service("checkout", service -> {}); // <- nested
        }
    }

    private static List<String> places(Configure<ServiceSpec> mistake) {
        return Finding.in(Shop.platform(), Shop.team(), Shop.service(mistake)).stream()
                .flatMap(finding -> finding.places().stream())
                .toList();
    }
}
