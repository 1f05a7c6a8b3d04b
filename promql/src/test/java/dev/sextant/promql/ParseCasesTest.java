package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Agreement with Prometheus on what is an expression, and on what it says where something is none. The data are of 3.14,
 * with whose verdicts 3.16 agrees in every case.
 */
class ParseCasesTest {
    private static final Dialect DIALECT =
            new Dialect(PrometheusVersion.REFERENCE, EnumSet.of(Feature.EXPERIMENTAL_FUNCTIONS));

    private static ParseResult parse(JsonNode testCase) {
        // The two cases with a byte that is no UTF-8 hold it as the letter with that number.
        String input = testCase.get("input").asString().replace('\u00ff', '\udcff');
        return Promql.parse(input, DIALECT);
    }

    private static List<String> texts(List<PromqlError> errors) {
        return errors.stream()
                .map(error -> error.span().start() + ".." + error.span().end() + " " + error.message())
                .toList();
    }

    private static List<String> expected(JsonNode testCase) {
        List<String> texts = new ArrayList<>();
        testCase.path("errors")
                .forEach(error -> texts.add(error.get("start").asInt()
                        + ".."
                        + error.get("end").asInt()
                        + " "
                        + error.get("message").asString()));
        return texts;
    }

    @Test
    void verdictsAgree() {
        List<String> wrong = new ArrayList<>();
        JsonNode cases = Corpora.json("promql/parse_cases.json");
        for (JsonNode testCase : cases) {
            ParseResult result = parse(testCase);
            if (result.isValid() != testCase.get("ok").asBoolean()) {
                wrong.add(testCase.get("input").asString() + " " + texts(result.errors()));
            }
        }
        assertThat(cases.size()).isGreaterThanOrEqualTo(184);
        assertThat(wrong).isEmpty();
    }

    /**
     * Ranges and texts, in this order. The list in the data is that of a test of Prometheus, which names the errors that it
     * cares for, from the first on; Prometheus itself reports more of them in seven cases.
     */
    @Test
    void errorsAgree() {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (JsonNode testCase : Corpora.json("promql/parse_cases.json")) {
            List<String> expected = expected(testCase);
            if (expected.isEmpty()) {
                continue;
            }
            compared++;
            List<String> got = texts(parse(testCase).errors());
            if (got.size() < expected.size() || !got.subList(0, expected.size()).equals(expected)) {
                wrong.add(testCase.get("input").asString() + ": " + expected + " but " + got);
            }
        }
        assertThat(compared).isGreaterThan(70);
        assertThat(wrong).isEmpty();
    }
}
