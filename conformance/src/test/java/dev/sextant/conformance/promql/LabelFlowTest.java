package dev.sextant.conformance.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Repository;
import dev.sextant.promql.Promql;
import dev.sextant.promql.analysis.Catalog;
import dev.sextant.promql.analysis.LabelFlow;
import dev.sextant.promql.analysis.LabelSet;
import dev.sextant.promql.ast.Expr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The labels that a result is said to carry are those that Prometheus's engine gives it. */
class LabelFlowTest {

    @TempDir
    private Path folder;

    @Test
    void theTableHoldsInPrometheus() throws Exception {
        List<String> lines = table();
        List<String> expressions =
                lines.stream().filter(line -> !line.startsWith(" ")).toList();
        assertThat(expressions).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        Evaluation evaluation = Evaluation.of(Fixture.SERIES, expressions, folder);
        List<String> empty = expressions.stream()
                .filter(expression -> !evaluation.labels().containsKey(expression))
                .map(expression -> expression + " " + evaluation.errors().getOrDefault(expression, "has no result"))
                .toList();
        assertThat(empty).isEmpty();
        assertThat(lies(evaluation)).isEmpty();
    }

    /** Each expression of the table is followed by what is known of it, alone and with all metrics known. */
    @Test
    void theTableSaysWhatIsKnown() throws IOException {
        List<String> said = new ArrayList<>();
        for (String line : table()) {
            if (!line.startsWith(" ")) {
                Expr expr = Promql.parse(line).orThrow();
                said.add(line);
                said.add("  " + LabelFlow.of(expr).result());
                said.add("  " + LabelFlow.of(expr, Fixture.catalog()).result());
            }
        }
        assertThat(said).isEqualTo(table());
    }

    @Test
    void randomExpressionsCarryWhatIsSaid() throws Exception {
        RandomExpressions random = new RandomExpressions(20260101);
        Set<String> expressions = new LinkedHashSet<>();
        while (expressions.size() < 3000) {
            expressions.add(random.next(1 + expressions.size() % 3));
        }
        Evaluation evaluation = Evaluation.of(Fixture.SERIES, expressions, folder);
        assertThat(evaluation.labels()).hasSizeGreaterThan(1000);
        assertThat(lies(evaluation)).isEmpty();
    }

    private static List<String> lies(Evaluation evaluation) {
        List<String> lies = new ArrayList<>();
        evaluation.labels().forEach((text, samples) -> {
            Expr expr = Promql.parse(text).orThrow();
            for (Catalog catalog : List.of(Catalog.EMPTY, Fixture.catalog())) {
                LabelSet said = LabelFlow.of(expr, catalog).result();
                for (SortedSet<String> labels : samples) {
                    if (!labels.containsAll(said.present()) || labels.stream().anyMatch(said::lacks)) {
                        lies.add(text + " is said to carry " + said + " and carries " + labels);
                    }
                }
            }
        });
        return lies;
    }

    private static List<String> table() throws IOException {
        return Files.readAllLines(Repository.root().resolve("conformance/src/test/resources/promql/label-sets.txt"));
    }
}
