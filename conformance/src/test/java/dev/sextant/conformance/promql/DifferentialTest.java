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
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Agreement with Prometheus's own parser, on public expressions, on broken and on generated ones: verdict, type, both printed
 * forms, and ranges and texts of every error of type, or of the first error where one is of syntax. Behind that one
 * Prometheus reports more, after a recovery that this parser does not imitate.
 */
class DifferentialTest {
    private static final int MUTATIONS = 30_000;
    private static final int GENERATED = 4_000;
    private static final Pattern NAN_OFFSET = Pattern.compile("(?i)offset[^a-z]*nan\\b");
    private static final Pattern EMPTY_MATCHERS = Pattern.compile("(?is)\\binfo\\s*\\(.*\\{\\s*}");
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

    /** Names with dots and with letters of other scripts, and what becomes of keywords with one in them. */
    @Test
    void unquotedNames() throws Exception {
        List<String> texts = new ArrayList<>();
        for (String text : PublicExpressions.all()) {
            texts.add(text.replace('_', '.'));
            texts.add(text.replace('o', '\u00f6'));
        }
        assertThat(differences(texts, Feature.ALL, 100)).isEmpty();
        assertThat(differences(texts, EnumSet.of(Feature.UNQUOTED_UTF8_NAMES), 40))
                .isEmpty();
        assertThat(differences(texts, Feature.ADDITIONS, 100)).isEmpty();
        assertThat(differences(broken(SEED + 3, texts), Feature.ALL, 20)).isEmpty();
        assertThat(differences(generated(true), EnumSet.of(Feature.UNQUOTED_UTF8_NAMES), 10))
                .isEmpty();
    }

    /** A flag that has become needless changes nothing. */
    @Test
    void everyFlagAlone() throws Exception {
        List<String> texts = new ArrayList<>(PublicExpressions.all());
        texts.addAll(generated(false));
        for (Feature feature : Feature.values()) {
            assertThat(differences(texts, EnumSet.of(feature), 100)).isEmpty();
        }
    }

    @Test
    void brokenExpressionsWithoutFill() throws Exception {
        Set<Feature> features = EnumSet.complementOf(EnumSet.of(Feature.BINOP_FILL_MODIFIERS));
        assertThat(differences(broken(SEED + 1), features, 60)).isEmpty();
    }

    @Test
    void brokenExpressionsWithoutFlags() throws Exception {
        assertThat(differences(broken(SEED + 2), Feature.NONE, 100)).isEmpty();
    }

    @Test
    void generatedExpressions() throws Exception {
        for (boolean unquoted : new boolean[] {false, true}) {
            List<String> texts = generated(unquoted);
            for (int limit : new int[] {1, 10, 40, 100}) {
                assertThat(differences(texts, Feature.ALL, limit)).isEmpty();
            }
            assertThat(differences(texts, Feature.NONE, 100)).isEmpty();
            assertThat(differences(texts, EnumSet.complementOf(EnumSet.of(Feature.BINOP_FILL_MODIFIERS)), 100))
                    .isEmpty();
        }
    }

    private static List<String> generated(boolean unquoted) {
        GeneratedExpressions generated = new GeneratedExpressions(new Random(SEED), unquoted);
        return Stream.generate(generated::next).limit(GENERATED).toList();
    }

    private static List<String> broken(long seed) {
        return broken(seed, PublicExpressions.all());
    }

    private static List<String> broken(long seed, List<String> sound) {
        Mutations mutations = new Mutations(
                new Random(seed),
                sound.stream().filter(text -> text.length() < 220).toList());
        return Stream.generate(mutations::next).limit(MUTATIONS).toList();
    }

    private List<String> differences(List<String> texts, Set<Feature> features, int limit)
            throws IOException, InterruptedException {
        List<JsonNode> verdicts = PrometheusParser.judge(texts, features, limit, folder);
        assertThat(verdicts).hasSameSizeAs(texts);
        Dialect dialect = new Dialect(PrometheusVersion.REFERENCE, features);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            ParseResult result = Promql.parse(texts.get(i), dialect);
            String theirs = theirs(verdicts.get(i), isOfTypeOnly(result));
            String ours = ours(result, limit);
            if (!theirs.equals(ours) && !isExcepted(texts.get(i))) {
                differences.add(readable(texts.get(i)) + "  Prometheus: " + theirs + "  here: " + ours);
            }
        }
        return differences;
    }

    private static String readable(String text) {
        return text.codePoints()
                .mapToObj(c -> c >= ' ' && c < 0x7f ? Character.toString(c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }

    /**
     * Go makes some integer of an offset that is not a number, which differs between processors; and Prometheus prints
     * empty matchers as nothing, which only {@code info} accepts and which does not parse again.
     */
    private static boolean isExcepted(String text) {
        return NAN_OFFSET.matcher(text).find() || EMPTY_MATCHERS.matcher(text).find();
    }

    private static boolean isOfTypeOnly(ParseResult result) {
        return result.errors().stream().allMatch(error -> error.kind() == PromqlError.Kind.TYPE);
    }

    private static String theirs(JsonNode verdict, boolean everyError) {
        if (verdict.get("ok").asBoolean()) {
            return verdict.get("type").asString() + " "
                    + verdict.get("canonical").asString() + "\n"
                    + verdict.get("pretty").asString();
        }
        return verdict.get("errors")
                .valueStream()
                .limit(everyError ? Long.MAX_VALUE : 1)
                .map(error -> error.get("start").asInt() + ".."
                        + error.get("end").asInt() + " " + error.get("message").asString())
                .collect(Collectors.joining("\n"));
    }

    private static String ours(ParseResult result, int limit) {
        if (result.isValid()) {
            Expr expr = result.orThrow();
            return expr.type().symbol() + " " + CanonicalPrinter.print(expr) + "\n" + PrettyPrinter.print(expr, limit);
        }
        return result.errors().stream()
                .limit(isOfTypeOnly(result) ? Long.MAX_VALUE : 1)
                .map(error -> error.span().start() + ".." + error.span().end() + " " + error.message())
                .collect(Collectors.joining("\n"));
    }
}
