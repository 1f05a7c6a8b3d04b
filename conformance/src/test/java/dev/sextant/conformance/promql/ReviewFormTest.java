package dev.sextant.conformance.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.Feature;
import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.Promql;
import dev.sextant.promql.analysis.Analysis;
import dev.sextant.promql.analysis.Rewrites;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.print.Misprint;
import dev.sextant.promql.print.ReviewPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Prometheus's own parser reads the form for review as it reads the text that it was printed from. */
class ReviewFormTest {
    private static final long SEED = 20261129;
    private static final int MUTATIONS = 30_000;
    private static final int GENERATED = 10_000;

    @TempDir
    private Path folder;

    @Test
    void publicExpressions() throws Exception {
        assertThat(differences(PublicExpressions.all(), Feature.ALL)).isEmpty();
        assertThat(differences(PublicExpressions.all(), Feature.NONE)).isEmpty();
    }

    @Test
    void mutatedExpressions() throws Exception {
        Mutations mutations = new Mutations(new Random(SEED), PublicExpressions.all());
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < MUTATIONS; i++) {
            texts.add(mutations.next());
        }
        assertThat(differences(texts, Feature.ALL)).isEmpty();
    }

    @Test
    void generatedExpressions() throws Exception {
        assertThat(differences(generated(true), Feature.ALL)).isEmpty();
        assertThat(differences(generated(false), Feature.NONE)).isEmpty();
    }

    private static List<String> generated(boolean unquoted) {
        GeneratedExpressions generated = new GeneratedExpressions(new Random(SEED), unquoted);
        return Stream.generate(generated::next).limit(GENERATED).toList();
    }

    private List<String> differences(List<String> texts, Set<Feature> features)
            throws IOException, InterruptedException {
        Dialect dialect = new Dialect(PrometheusVersion.REFERENCE, features);
        List<String> valid = texts.stream()
                .filter(text -> Promql.parse(text, dialect).isValid())
                .toList();
        assertThat(valid).hasSizeGreaterThan(100);
        List<String> printed = valid.stream()
                .map(text -> ReviewPrinter.print(Promql.parse(text, dialect).orThrow()))
                .toList();
        List<JsonNode> before = PrometheusParser.judge(quoted(valid, dialect), features, 100, folder);
        List<JsonNode> after = PrometheusParser.judge(printed, features, 100, folder);
        Set<Feature> fewer = features.isEmpty() ? features : Feature.ADDITIONS;
        List<JsonNode> withoutFlag = PrometheusParser.judge(printed, fewer, 100, folder);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < valid.size(); i++) {
            boolean needsFlag = !withoutFlag.get(i).get("ok").asBoolean();
            if (needsFlag || !before.get(i).equals(after.get(i))) {
                differences.add(valid.get(i) + "\nprinted: " + printed.get(i) + "\nPrometheus: " + after.get(i));
            }
        }
        return differences;
    }

    /**
     * The texts with the names of metrics in braces that need a flag elsewhere. Prometheus takes both for the same series
     * and prints each as it was.
     */
    private static List<String> quoted(List<String> texts, Dialect dialect) {
        return texts.stream().map(text -> quoted(text, dialect)).toList();
    }

    private static String quoted(String text, Dialect dialect) {
        Expr expr = Promql.parse(text, dialect).orThrow();
        List<String> names = Analysis.metricNames(expr).stream()
                .filter(name -> !name.isEmpty() && !Promql.isMetricName(name))
                .toList();
        for (String name : names) {
            expr = Rewrites.renameMetric(expr, name, name);
        }
        if (names.isEmpty()) {
            return text;
        }
        return Misprint.in(expr).isEmpty() ? CanonicalPrinter.print(expr) : ReviewPrinter.print(expr);
    }
}
