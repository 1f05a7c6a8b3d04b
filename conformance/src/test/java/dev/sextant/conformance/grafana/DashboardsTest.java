package dev.sextant.conformance.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dashboard that is generated, against Grafana's schemas, Grafana's expectations and the linter's rules. */
class DashboardsTest {
    private final GrafanaSchemas schemas = new GrafanaSchemas();

    static List<DashboardFile> dashboards() {
        return DashboardFile.all();
    }

    @Test
    void thereAreDashboards() {
        assertThat(DashboardFile.all()).as("generated dashboards").isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void fitsTheSchemas(DashboardFile file) {
        assertThat(schemas.problems(file.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void isWellBuilt(DashboardFile file) {
        assertThat(Structure.problems(file)).isEmpty();
    }

    @Test
    void followsTheLinter() {
        List<DashboardFile> generated = DashboardFile.generated();
        Assumptions.assumeFalse(generated.isEmpty(), "nothing was generated into out/ yet");
        Set<String> units = GrafanaSchemas.units();
        Map<String, List<String>> problems = new HashMap<>();
        for (DashboardFile file : generated) {
            List<String> found = Lint.problems(file, units);
            if (!found.isEmpty()) {
                problems.put(file.name(), found);
            }
        }
        assertThat(problems).isEmpty();
    }

    /** Grafana stops updating a folder of dashboards in which one of them is there twice. */
    @Test
    void uidsAndTitlesAreUniqueInAnEnvironment() {
        Map<String, String> seen = new HashMap<>();
        for (DashboardFile file : DashboardFile.generated()) {
            String environment = file.name().split("[/\\\\]", 3)[1];
            for (String key : List.of("uid", "title")) {
                String value =
                        environment + " " + key + " " + file.json().path(key).asString("");
                assertThat(seen.put(value, file.name())).as(value).isNull();
            }
        }
    }
}
