package acme.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.Feature;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.Promql;
import dev.sextant.promql.analysis.RequiredFeatures;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.print.ReviewPrinter;
import dev.sextant.promql.typed.Samples;
import dev.sextant.promql.typed.Scalar;
import dev.sextant.promql.typed.SeriesVector;
import java.lang.reflect.Method;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** Whatever is put together is an expression that Prometheus reads as what was meant, mistakes included. */
class ComposedProperties {
    private static final int DEPTH = 4;

    @Provide
    Arbitrary<Expr> expressions() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.randomValue(
                                random -> new Composer(random).vector(DEPTH).expr())),
                Tuple.of(
                        1,
                        Arbitraries.randomValue(random ->
                                new Composer(random).value(Scalar.class, DEPTH).expr())),
                Tuple.of(
                        1,
                        Arbitraries.randomValue(random ->
                                new Composer(random).value(Samples.class, DEPTH).expr())));
    }

    @Property(tries = 2000)
    void survivesPrinting(@ForAll("expressions") Expr expr) {
        assertThat(Promql.parse(CanonicalPrinter.print(expr)).orThrow()).isEqualTo(expr);
        assertThat(Promql.parse(ReviewPrinter.print(expr)).orThrow()).isEqualTo(expr);
    }

    /** Prometheus with the features that are listed, and no others, reads it; with one of them missing, it does not. */
    @Property(tries = 1000)
    void needsExactlyItsFeatures(@ForAll("expressions") Expr expr) {
        String text = CanonicalPrinter.print(expr);
        Set<Feature> needed = RequiredFeatures.of(expr);
        assertThat(read(text, needed).errors()).isEmpty();
        assertThat(read(text, Feature.NONE).isValid()).isEqualTo(needed.isEmpty());
    }

    private static ParseResult read(String text, Set<Feature> features) {
        return Promql.parse(text, new Dialect(PrometheusVersion.REFERENCE, features));
    }

    /** Each word by itself, so that none is left out by chance. */
    @Test
    void everyWordMakesSomethingReadable() {
        assertThat(Composer.vocabulary()).hasSizeGreaterThan(400);
        for (Method word : Composer.vocabulary()) {
            for (int seed = 0; seed < 10; seed++) {
                Object made = new Composer(new Random(seed)).call(word, 1);
                if (made instanceof SeriesVector<?> vector) {
                    assertReadable(word, vector.expr());
                } else if (made instanceof Samples<?, ?> range) {
                    assertReadable(word, range.expr());
                } else if (made instanceof Scalar scalar) {
                    assertReadable(word, scalar.expr());
                }
            }
        }
    }

    private static void assertReadable(Method word, Expr expr) {
        ParseResult result = Promql.parse(CanonicalPrinter.print(expr));
        assertThat(result.errors()).as(word + ": " + result.text()).isEmpty();
        assertThat(result.orThrow()).as(word + ": " + result.text()).isEqualTo(expr);
    }
}
