package dev.sextant.generators.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.model.platform.TraceBackend;
import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void followFromTheReleaseNames() {
        Addresses addresses = new Addresses("monitoring", TraceBackend.JAEGER_V2);

        assertThat(addresses.prometheus()).isEqualTo("http://prometheus-prometheus.monitoring.svc:9090");
        assertThat(addresses.alertmanager()).isEqualTo("http://prometheus-alertmanager.monitoring.svc:9093");
        assertThat(addresses.loki()).isEqualTo("http://loki-gateway.monitoring.svc");
    }

    @Test
    void theOperatorSplitsJaegerWhereTheChartHasOneService() {
        Addresses operator = new Addresses("monitoring", TraceBackend.JAEGER_OPERATOR);
        Addresses chart = new Addresses("monitoring", TraceBackend.JAEGER_V2);

        assertThat(operator.jaegerQuery()).isEqualTo("http://jaeger-query.monitoring.svc:16686");
        assertThat(operator.jaegerCollector()).isEqualTo("jaeger-collector.monitoring.svc:4317");
        assertThat(chart.jaegerQuery()).isEqualTo("http://jaeger.monitoring.svc:16686");
        assertThat(chart.jaegerCollector()).isEqualTo("jaeger.monitoring.svc:4317");
    }
}
