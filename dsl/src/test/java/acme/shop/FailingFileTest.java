package acme.shop;

import static acme.shop.Shop.ORDERS;
import static acme.shop.Shop.PRODUCTION;
import static acme.shop.Shop.STAGING;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.promql.typed.Functions.rate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.dsl.DefinitionRun;
import dev.sextant.dsl.Observability;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.model.declared.ServiceDeclaration;
import dev.sextant.model.declared.TeamDeclaration;
import dev.sextant.source.Code;
import org.junit.jupiter.api.Test;

class FailingFileTest {

    private static final Source HERE = Source.of(FailingFileTest.class);

    private final DefinitionRun run = new DefinitionRun();

    @Test
    void whatWasDeclaredBeforeIsKept() {
        Observability file = workspace -> {
            workspace.team("orders", team -> {});
            workspace.service("checkout", service -> service.team("orders").runtime(ServiceRuntime.GO));
            throw new IllegalStateException("no tariff table");
        };

        assertThatThrownBy(() -> run.run(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no tariff table");
        assertThat(run.declaration().teams()).extracting(TeamDeclaration::name).containsExactly("orders");
        assertThat(run.declaration().services())
                .extracting(ServiceDeclaration::name)
                .containsExactly("checkout");
    }

    @Test
    void aServiceThatIsHalfDescribedKeepsItsHalf() {
        Observability file = Shop.service(service -> {
            service.metricsPort(0); // <- port
            throw new IllegalStateException();
        });
        run.run(Shop.platform());
        run.run(Shop.team());

        assertThatThrownBy(() -> run.run(file)).isInstanceOf(IllegalStateException.class);
        assertThat(Finding.in(run))
                .extracting(Finding::code, Finding::places)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Code.VALUE_OUT_OF_RANGE, java.util.List.of(HERE.at("port"))));
    }

    @Test
    void theFilesAfterItAreChecked() {
        run.run(Shop.platform());
        run.run(Shop.team());
        assertThatThrownBy(() -> run.run(workspace -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        run.run(Shop.service(service ->
                service.alert("Orders", alert -> alert.when(rate(ORDERS, minutes(5)))))); // <- no summary

        assertThat(Finding.in(run))
                .extracting(Finding::message, Finding::places)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "alert 'Orders' has no summary", java.util.List.of(HERE.at("no summary"))));
    }

    @Test
    void anEnvironmentEndsWhereItsBlockThrows() {
        Observability file = Shop.service(service -> {
            try {
                service.in(STAGING, staging -> {
                    throw new IllegalStateException();
                });
            } catch (IllegalStateException e) {
                service.metricsPort(8000);
            }
        });
        run.run(file);

        ServiceDeclaration service = run.declaration().services().get(0);
        assertThat(service.metricsPort().in(PRODUCTION)).contains(8000);
    }

    @Test
    void aValueThatIsNullIsNamed() {
        assertThatThrownBy(() -> run.run(Shop.service(service -> service.team(missing()))))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("team is null");
    }

    private static String missing() {
        return System.getProperty("acme.shop.no-such-property");
    }
}
