package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.print.PrettyPrinter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What Prometheus's own tests of its printers expect. */
class PrinterCasesTest {
    @Test
    void theCanonicalFormIsPrometheus() {
        JsonNode cases = Corpora.json("promql/printer_cases.json");
        assertThat(cases).hasSizeGreaterThan(30);
        List<String> wrong = new ArrayList<>();
        for (JsonNode each : cases) {
            String in = each.get("in").asString();
            judge(wrong, in, CanonicalPrinter.print(Promql.parse(in).orThrow()), each);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void thePrettyFormIsPrometheus() {
        JsonNode cases = Corpora.json("promql/prettier_cases.json");
        assertThat(cases).hasSizeGreaterThan(30);
        List<String> wrong = new ArrayList<>();
        for (JsonNode each : cases) {
            String in = each.get("in").asString();
            int limit = each.get("maxCharactersPerLine").asInt();
            judge(wrong, in, PrettyPrinter.print(Promql.parse(in).orThrow(), limit), each);
        }
        assertThat(wrong).isEmpty();
    }

    private static void judge(List<String> wrong, String in, String printed, JsonNode each) {
        String out = each.get("out").asString();
        if (!printed.equals(out)) {
            wrong.add(in + "\nhere:       " + printed + "\nPrometheus: " + out);
        }
    }
}
