package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.analysis.RequiredFeatures;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredFeaturesTest {
    private static final PrometheusVersion BEFORE = new PrometheusVersion(3, 13);
    private static final Dialect UNQUOTED =
            new Dialect(PrometheusVersion.REFERENCE, EnumSet.of(Feature.UNQUOTED_UTF8_NAMES));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            sum(rate(a[5m] offset 1h))           | -                              | -
            sum(mad_over_time(a[5m]))            | EXPERIMENTAL_FUNCTIONS         | EXPERIMENTAL_FUNCTIONS
            1 + sum(limitk(2, a))                | EXPERIMENTAL_FUNCTIONS         | EXPERIMENTAL_FUNCTIONS
            first_over_time(a[5m])               | -                              | EXPERIMENTAL_FUNCTIONS
            integral(a[5m])                      | EXPERIMENTAL_FUNCTIONS         | EXPERIMENTAL_FUNCTIONS
            rate(a[5m] anchored)                 | -                              | EXTENDED_RANGE_SELECTORS
            -(a smoothed)                        | -                              | EXTENDED_RANGE_SELECTORS
            a + fill(0) b                        | BINOP_FILL_MODIFIERS           | BINOP_FILL_MODIFIERS
            rate(a[step()])                      | -                              | DURATION_EXPRESSIONS
            a offset (1m * 2)                    | -                              | DURATION_EXPRESSIONS
            max_over_time(a[5m:step()])          | -                              | DURATION_EXPRESSIONS
            max_over_time(a[1m + 2m:])           | -                              | DURATION_EXPRESSIONS
            max_over_time(a[1m:] offset -step()) | -                              | DURATION_EXPRESSIONS
            {"a.b", "c.d"="e"}                   | -                              | -
            sum by ("a.b") (c + on ("d.e") f)    | -                              | -
            """)
    void knowsWhatATreeNeeds(String text, String since, String before) {
        Expr expr = Promql.parse(text).orThrow();
        assertThat(RequiredFeatures.of(expr)).isEqualTo(features(since));
        assertThat(RequiredFeatures.of(expr, BEFORE)).isEqualTo(features(before));
    }

    /** Where names may stand without quotes, they are printed so, wherever in the tree they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.b",
                "-rate({\"a.b\", \"c.d\"=\"e\"}[5m] offset 1h)",
                "a{\u00e9=\"e\"}",
                "sum without (\"a.b\") (c)",
                "c + on (d.e) f",
                "c + ignoring (d) group_left (\u00e9) f"
            })
    void namesOutOfQuotesNeedTheirFlag(String text) {
        Expr expr = Promql.parse(text, UNQUOTED).orThrow();
        assertThat(RequiredFeatures.of(expr)).containsExactly(Feature.UNQUOTED_UTF8_NAMES);
        assertThat(Promql.parse(CanonicalPrinter.print(expr)).isValid()).isFalse();
        assertThat(Promql.parse(CanonicalPrinter.print(expr), UNQUOTED).orThrow())
                .isEqualTo(expr);
    }

    private static Set<Feature> features(String name) {
        return name == null ? Set.of() : EnumSet.of(Feature.valueOf(name));
    }

    /** The parser is the judge: without exactly these features it refuses. */
    @Test
    void agreesWithTheParser() {
        for (String text : Corpora.engineTests()) {
            Set<Feature> needed = RequiredFeatures.of(Promql.parse(text).orThrow());
            assertThat(accepts(text, needed)).as(text).isTrue();
            for (Feature feature : needed) {
                Set<Feature> less = EnumSet.copyOf(needed);
                less.remove(feature);
                assertThat(accepts(text, less)).as(text + " without " + feature).isFalse();
            }
        }
    }

    private static boolean accepts(String text, Set<Feature> features) {
        ParseResult result = Promql.parse(text, new Dialect(PrometheusVersion.REFERENCE, features));
        return result.isValid();
    }
}
