package dev.sextant.conformance.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** That the checks bite: a dashboard that passes them, damaged in one place at a time. */
class BrokenDashboardsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GrafanaSchemas schemas = new GrafanaSchemas();
    private final DashboardFile sound = DashboardFile.all().stream()
            .filter(file -> file.name().contains("serviceOverview"))
            .findFirst()
            .orElseThrow();

    /** Panels of the dashboard: 1 time series, 2 stat, 3 gauge, 5 table, 6 logs; titles at 0 and 4. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                ''                                   | style             | "dark"  | : additionalProperties
                ''                                   | refresh           | false   | /refresh: type
                /time                                | from              |         | /time: required
                /panels/0                            | collapsed         |         | /panels/0: oneOf
                /panels/1/gridPos                    | w                 | 25      | /panels/1/gridPos/w: maximum
                /panels/1/options                    | legend            |         | /panels/1/options: required
                /panels/1/options/tooltip            | mode              | "all"   | /panels/1/options/tooltip/mode: enum
                /panels/1/fieldConfig/defaults/custom| drawStyle         | "lines" | /panels/1/fieldConfig/defaults/custom/drawStyle: enum
                /panels/1/fieldConfig/defaults       | unitt             | "s"     | /panels/1/fieldConfig/defaults: additionalProperties
                /panels/1/targets/0                  | expr              |         | /panels/1/targets/0: required
                /panels/1/targets/0                  | step              | 10      | /panels/1/targets/0: additionalProperties
                /panels/2/options                    | wideLayout        |         | /panels/2/options: required
                /panels/2/fieldConfig/defaults       | custom            | {}      | /panels/2/fieldConfig/defaults/custom: stat has no such settings
                /panels/3/options                    | sizing            | "big"   | /panels/3/options/sizing: enum
                /panels/5/options                    | footer            | {}      | /panels/5/options/footer: required
                /panels/5/fieldConfig/defaults/custom| align             | "top"   | /panels/5/fieldConfig/defaults/custom/align: enum
                /panels/6/options                    | sortOrder         | "Up"    | /panels/6/options/sortOrder: enum
                /panels/6/targets/0                  | maxLines          | "many"  | /panels/6/targets/0/maxLines: type
                /panels/6/targets/0/datasource       | type              | "jaeger"| /panels/6/targets/0: no schema for queries to 'jaeger'
                """)
    void aSchemaRefuses(String place, String key, String value, String problem) {
        assertThat(schemas.problems(sound.json())).isEmpty();

        assertThat(schemas.problems(damaged(place, key, value)))
                .anySatisfy(found -> assertThat(found).startsWith(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                ''                              | uid    | "a b"        | the uid is not one
                ''                              | id     | 7            | there is an id, which is another one in every Grafana
                ''                              | version| 7            | there is a version, which changes with every save
                /panels/1                       | id     | 0            | 'Requests' has no positive id
                /panels/1/gridPos               | x      | 13           | 'Requests' ends in column 25
                /panels/2/gridPos               | x      | 11           | 'Errors' lies on 'Requests'
                /panels/1/targets/1             | refId  | "A"          | 'Requests' has two queries of one letter
                /panels/1/targets/1             | expr   | "up{a=\\"$b\\"}" | 'Requests' uses $b, which is not a variable
                /panels/2/targets/0/datasource  | uid    | "mimir"      | 'Errors' asks the unknown data source 'mimir'
                /panels/2/datasource            | uid    | "loki"       | 'Errors' names another data source than its queries
                /templating/list/1              | name   | "datasource" | there are two variables of one name
                """)
    void grafanaWouldShowItWrong(String place, String key, String value, String problem) {
        assertThat(Structure.problems(sound)).isEmpty();

        assertThat(Structure.problems(new DashboardFile("damaged", damaged(place, key, value))))
                .contains(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                ''                              | editable   | true    | uneditable-dashboard: changes by hand would be lost
                /templating/list/0              | name       | "ds"    | template-datasource-rule: no choice of the data source
                /templating/list/1              | refresh    | 1       | template-on-time-change-reload-rule: $service
                /templating/list/1/query        | query      | "up"    | template-label-promql-rule: $service is not label_values of a selector
                /panels/1                       | description| " "     | panel-title-description-rule: 'Requests'
                /panels/1                       | targets    | []      | panel-no-targets-rule: 'Requests'
                /panels/1/fieldConfig/defaults  | unit       | "reqs"  | panel-units-rule: 'Requests': 'reqs'
                /panels/1/targets/0             | expr       | "sum("  | target-promql-rule: 'Requests': sum(
                /panels/1/targets/0             | expr       | "rate(a[5m])" | target-rate-interval-rule: 'Requests': a[5m]
                """)
    void theLinterWouldComplain(String place, String key, String value, String problem) {
        Set<String> units = GrafanaSchemas.units();
        assertThat(Lint.problems(sound, units)).doesNotContain(problem);

        assertThat(Lint.problems(new DashboardFile("damaged", damaged(place, key, value)), units))
                .contains(problem);
    }

    @Test
    void theLinterAcceptsItsOwnInterval() {
        JsonNode changed =
                damaged("/panels/1/targets/0", "expr", "\"rate(a[$__rate_interval]) + irate(b[$__rate_interval])\"");

        assertThat(Lint.problems(new DashboardFile("changed", changed), GrafanaSchemas.units()))
                .noneMatch(problem -> problem.contains("a[") || problem.contains("b["));
    }

    /** Sets a key to a value, or takes it away where there is none. */
    private JsonNode damaged(String place, String key, String value) {
        JsonNode copy = sound.json().deepCopy();
        ObjectNode node = (ObjectNode) copy.at(place);
        if (value == null) {
            assertThat(node.remove(key)).as(place + "/" + key).isNotNull();
        } else {
            node.set(key, JSON.readTree(value));
        }
        return copy;
    }
}
