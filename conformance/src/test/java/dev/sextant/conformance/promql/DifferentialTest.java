package dev.sextant.conformance.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.Feature;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.Promql;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.print.PrettyPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Agreement with Prometheus's own parser, on public expressions and on broken ones: verdict, type, both printed forms, and
 * the first error's range and text. Of the errors behind an error of syntax Prometheus reports more, after a recovery that
 * this parser does not imitate.
 */
class DifferentialTest {
    private static final int MUTATIONS = 30_000;
    private static final long SEED = 20261125;

    @TempDir
    private Path folder;

    @Test
    void publicExpressionsWithEverythingOn() throws Exception {
        for (int limit : new int[] {1, 10, 40, 100}) {
            assertThat(differences(PublicExpressions.all(), Feature.ALL, limit)).isEmpty();
        }
    }

    @Test
    void publicExpressionsWithoutFlags() throws Exception {
        assertThat(differences(PublicExpressions.all(), Feature.NONE, 100)).isEmpty();
    }

    @Test
    void brokenExpressionsWithEverythingOn() throws Exception {
        assertThat(differences(broken(SEED), Feature.ALL, 20)).isEmpty();
    }

    @Test
    void brokenExpressionsWithoutFill() throws Exception {
        Set<Feature> features = EnumSet.complementOf(EnumSet.of(Feature.BINOP_FILL_MODIFIERS));
        assertThat(differences(broken(SEED + 1), features, 60)).isEmpty();
    }

    private static List<String> broken(long seed) {
        Mutations mutations = new Mutations(
                new Random(seed),
                PublicExpressions.all().stream()
                        .filter(text -> text.length() < 220)
                        .toList());
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < MUTATIONS; i++) {
            texts.add(mutations.next());
        }
        return texts;
    }

    private List<String> differences(List<String> texts, Set<Feature> features, int limit)
            throws IOException, InterruptedException {
        List<JsonNode> verdicts = PrometheusParser.judge(texts, features, limit, folder);
        assertThat(verdicts).hasSameSizeAs(texts);
        Dialect dialect = new Dialect(PrometheusVersion.REFERENCE, features);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String theirs = theirs(verdicts.get(i));
            String ours = ours(Promql.parse(texts.get(i), dialect), limit);
            if (!theirs.equals(ours) && !isExcepted(texts.get(i))) {
                differences.add(texts.get(i) + "\n  Prometheus: " + theirs + "\n  here:       " + ours);
            }
        }
        return differences;
    }

    /**
     * Go makes some integer of an offset that is not a number, which differs between processors; and Prometheus prints
     * empty matchers as nothing, which only {@code info} accepts and which does not parse again.
     */
    private static boolean isExcepted(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (lower.contains("offset") && lower.contains("nan")) || (lower.contains("info(") && lower.contains("{}"));
    }

    private static String theirs(JsonNode verdict) {
        if (verdict.get("ok").asBoolean()) {
            return verdict.get("type").asString() + " "
                    + verdict.get("canonical").asString() + "\n"
                    + verdict.get("pretty").asString();
        }
        JsonNode first = verdict.get("errors").get(0);
        return first.get("start").asInt() + ".." + first.get("end").asInt() + " "
                + first.get("message").asString();
    }

    private static String ours(ParseResult result, int limit) {
        if (result.isValid()) {
            Expr expr = result.orThrow();
            return expr.type().symbol() + " " + CanonicalPrinter.print(expr) + "\n" + PrettyPrinter.print(expr, limit);
        }
        PromqlError first = result.errors().get(0);
        return first.span().start() + ".." + first.span().end() + " " + first.message();
    }
}
