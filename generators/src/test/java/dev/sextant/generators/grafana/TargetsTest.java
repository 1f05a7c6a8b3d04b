package dev.sextant.generators.grafana;

import static dev.sextant.generators.grafana.Panels.asking;
import static dev.sextant.generators.grafana.Panels.instant;
import static dev.sextant.generators.grafana.Panels.range;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Query;
import dev.sextant.yaml.write.JsonEmitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
    private static final String QUANTILE = "histogram_quantile(0.9, sum by (le) (rate(h_bucket[5m])))";

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void queriesAreLetteredAsInTheEditor(int index, String refId) {
        assertThat(Targets.refId(index)).isEqualTo(refId);
    }

    @Test
    void exemplarsAreAskedForWhereACurveIsAQuantile() {
        assertThat(json(Panel.Kind.TIME_SERIES, range("1 - 2 * " + QUANTILE, "")))
                .contains("\"exemplar\": true");
        assertThat(json(Panel.Kind.TIME_SERIES, range("rate(h_count[5m])", ""))).contains("\"exemplar\": false");
        assertThat(json(Panel.Kind.TIME_SERIES, instant(QUANTILE, ""))).contains("\"exemplar\": false");
        assertThat(json(Panel.Kind.STAT, range(QUANTILE, ""))).contains("\"exemplar\": false");
    }

    @Test
    void aQueryWithoutLegendIsNamedByGrafana() {
        assertThat(json(Panel.Kind.STAT, range("up", " "))).contains("\"legendFormat\": \"__auto\"");
        assertThat(json(Panel.Kind.STAT, range("up", "{{job}}"))).contains("\"legendFormat\": \"{{job}}\"");
    }

    @Test
    void aTableIsAskedForAsATable() {
        assertThat(json(Panel.Kind.TABLE, instant("up", "")))
                .contains("\"format\": \"table\"", "\"instant\": true", "\"range\": false");
    }

    private static String json(Panel.Kind kind, Query query) {
        return JsonEmitter.emit(Targets.of(asking(kind, query)));
    }
}
