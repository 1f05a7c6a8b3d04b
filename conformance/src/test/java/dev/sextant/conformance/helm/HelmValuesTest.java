package dev.sextant.conformance.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sextant.conformance.kubernetes.CustomResourceDefinitions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every key of every values file means something to the version of the chart that it is for. */
class HelmValuesTest {

    private final CustomResourceDefinitions definitions = CustomResourceDefinitions.read();
    private final List<ValuesFile> files = ValuesFile.all();

    @Test
    void everyKeyExists() {
        List<String> problems = new ArrayList<>();
        for (ValuesFile file : files) {
            new KeyCheck(file.chart(), definitions)
                    .problems(file.values())
                    .forEach(problem -> problems.add(file + ": " + problem));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void noOpenEndIsListedInVain() {
        Set<String> vain = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        for (ValuesFile file : files) {
            KeyCheck check = new KeyCheck(file.chart(), definitions);
            check.problems(file.values());
            check.usedOpenEnds().forEach(path -> used.add(file.chart() + ": " + path));
            OpenEnds.of(file.chart()).keySet().forEach(path -> vain.add(file.chart() + ": " + path));
        }
        vain.removeAll(used);
        assertThat(vain).isEmpty();
    }

    @Test
    void chartsWithASchemaAcceptTheValues() {
        List<String> problems = new ArrayList<>();
        List<String> charts = new ArrayList<>();
        for (ValuesFile file : files) {
            file.chart().schema().ifPresent(schema -> {
                charts.add(file.chart().name());
                schemaProblems(schema, merged(file.chart().defaults(), file.values()))
                        .forEach(problem -> problems.add(file + ": " + problem));
            });
        }
        assertThat(problems).isEmpty();
        assertThat(charts).contains("loki");
    }

    @Test
    void whatIsPassedOnToTheOperatorIsAsItsResourcesSay() {
        List<String> problems = new ArrayList<>();
        for (ValuesFile file : files) {
            problems.addAll(passedOn(file, "/prometheus/prometheusSpec", OpenEnds.PROMETHEUS));
            problems.addAll(passedOn(file, "/alertmanager/alertmanagerSpec", OpenEnds.ALERTMANAGER));
        }
        assertThat(problems).isEmpty();
    }

    /** The chart copies these values field by field; most of them keep their name. */
    private List<String> passedOn(ValuesFile file, String path, String type) {
        List<String> problems = new ArrayList<>();
        file.values().at(path).forEachEntry((name, value) -> {
            if (definitions.hasField(type, name)) {
                definitions
                        .problems(type, name, value)
                        .forEach(problem -> problems.add(file + ": " + name + ": " + problem));
            }
        });
        return problems;
    }

    /** Merges as Helm does: maps key by key, everything else as a whole, and null takes a default away. */
    private static JsonNode merged(JsonNode defaults, JsonNode values) {
        if (!defaults.isObject() || !values.isObject()) {
            return values;
        }
        ObjectNode result = ((ObjectNode) defaults).deepCopy();
        values.forEachEntry((key, value) -> {
            if (value.isNull()) {
                result.remove(key);
            } else {
                result.set(key, merged(result.path(key), value));
            }
        });
        return result;
    }

    private static List<String> schemaProblems(JsonNode jsonSchema, JsonNode values) {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(jsonSchema);
        return schema.validate(values).stream().map(Error::toString).sorted().toList();
    }
}
