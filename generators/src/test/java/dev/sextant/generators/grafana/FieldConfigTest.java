package dev.sextant.generators.grafana;

import static dev.sextant.generators.grafana.Panels.limited;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Unit;
import dev.sextant.yaml.write.JsonEmitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldConfigTest {

    @ParameterizedTest
    @CsvSource({
        "percentunit, 0.999, 2",
        "percentunit, 0.9995, 3",
        "percentunit, 0.5, 1",
        "percentunit, 0.50, 1",
        "percentunit, 0, 1",
        "percentunit, 0.999999999, 6",
        "percent, 99.9, 2",
        "percent, 100, 1"
    })
    void aShareHasOneDecimalMoreThanItsThreshold(String unit, String threshold, int decimals) {
        assertThat(json(limited(Panel.Kind.STAT, new Unit(unit), threshold)))
                .contains("\"decimals\": " + decimals + ",");
    }

    @Test
    void theThresholdWithTheMostDecimalsDecides() {
        assertThat(json(limited(Panel.Kind.STAT, Unit.RATIO, "0.99", "0.9999"))).contains("\"decimals\": 3,");
    }

    @Test
    void grafanaChoosesDecimalsWhereNothingIsKnown() {
        assertThat(json(limited(Panel.Kind.STAT, Unit.RATIO))).doesNotContain("decimals");
        assertThat(json(limited(Panel.Kind.STAT, Unit.SECONDS, "0.25"))).doesNotContain("decimals");
    }

    @Test
    void aGaugeOfAShareEndsAtTheWhole() {
        assertThat(json(limited(Panel.Kind.GAUGE, Unit.RATIO))).contains("\"min\": 0,", "\"max\": 1");
        assertThat(json(limited(Panel.Kind.GAUGE, Unit.PERCENT))).contains("\"min\": 0,", "\"max\": 100");
        assertThat(json(limited(Panel.Kind.GAUGE, Unit.SECONDS))).doesNotContain("min", "max");
        assertThat(json(limited(Panel.Kind.STAT, Unit.RATIO))).doesNotContain("min", "max");
    }

    @Test
    void theUnitOfATableConcernsItsNumbersOnly() {
        String json = json(limited(Panel.Kind.TABLE, Unit.SECONDS, "0.25"));

        assertThat(json.indexOf("\"unit\"")).isGreaterThan(json.indexOf("\"byType\""));
        assertThat(json).contains("\"value\": \"s\"", "\"type\": \"color-text\"");
        assertThat(json(limited(Panel.Kind.TABLE, Unit.SECONDS))).doesNotContain("color-text");
    }

    private static String json(Panel panel) {
        return JsonEmitter.emit(FieldConfig.of(panel));
    }
}
