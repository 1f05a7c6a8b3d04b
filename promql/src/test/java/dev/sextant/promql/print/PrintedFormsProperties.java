package dev.sextant.promql.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.Feature;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.Expr;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What reads back as it was, and what is said of the rest. */
class PrintedFormsProperties {
    private static final List<Dialect> DIALECTS = List.of(
            Dialect.FULL,
            Dialect.PLAIN,
            new Dialect(PrometheusVersion.REFERENCE, Feature.ALL),
            new Dialect(new PrometheusVersion(3, 10), Feature.ALL),
            new Dialect(new PrometheusVersion(3, 3), Feature.NONE),
            new Dialect(new PrometheusVersion(2, 55), Feature.NONE),
            new Dialect(new PrometheusVersion(2, 45), Feature.NONE));

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.randomValue(random -> new Grown(random).next());
    }

    @Property(tries = 2000)
    void theReviewFormReadsBackAsItWas(@ForAll("texts") String text) {
        for (Dialect dialect : DIALECTS) {
            ParseResult result = Promql.parse(text, dialect);
            if (result.isValid()) {
                String printed = ReviewPrinter.print(result.orThrow());
                ParseResult again = Promql.parse(printed, dialect);
                assertThat(again.errors()).as(text + "\n" + printed).isEmpty();
                assertThat(again.orThrow()).as(text + "\n" + printed).isEqualTo(result.orThrow());
                assertThat(ReviewPrinter.print(again.orThrow())).as(text).isEqualTo(printed);
            }
        }
    }

    @Property(tries = 2000)
    void theReviewFormNeedsNoFlagForItsNames(@ForAll("texts") String text) {
        ParseResult result = Promql.parse(text, DIALECTS.get(2));
        if (result.isValid()) {
            String printed = ReviewPrinter.print(result.orThrow());
            assertThat(Promql.parse(printed).errors()).as(text + "\n" + printed).isEmpty();
        }
    }

    @Property(tries = 2000)
    void nothingOfACommentIsLost(@ForAll("texts") String text) {
        ParseResult result = Promql.parse(text);
        if (result.isValid()) {
            String printed = ReviewPrinter.print(result.orThrow());
            assertThat(comments(printed)).as(text + "\n" + printed).isEqualTo(comments(text));
        }
    }

    /** The one string of {@link Grown} that looks like a comment does not count. */
    private static long comments(String text) {
        return text.replace("#no", "").chars().filter(c -> c == '#').count();
    }

    @Property(tries = 2000)
    void whatPrometheusMisprintsIsKnown(@ForAll("texts") String text) {
        List<Function<Expr, String>> forms =
                List.of(CanonicalPrinter::print, PrettyPrinter::print, expr -> PrettyPrinter.print(expr, 1));
        for (Dialect dialect : DIALECTS) {
            ParseResult result = Promql.parse(text, dialect);
            if (result.isValid()) {
                forms.forEach(form -> misprintsAreKnown(result, form, dialect));
            }
        }
    }

    private static void misprintsAreKnown(ParseResult result, Function<Expr, String> form, Dialect dialect) {
        Expr expr = result.orThrow();
        List<Misprint> misprints = Misprint.in(expr);
        String printed = form.apply(expr);
        boolean keeps = RoundTrip.keeps(expr, printed, dialect);
        assertThat(keeps).as(result.text() + "\n" + printed + "\n" + misprints).isEqualTo(misprints.isEmpty());
        if (keeps) {
            assertThat(form.apply(Promql.parse(printed, dialect).orThrow())).isEqualTo(printed);
        }
    }

    @Test
    void nearlyAllTextsParse() {
        Random random = new Random(1);
        int parsed = 0;
        for (int i = 0; i < 2000; i++) {
            parsed += Promql.parse(new Grown(random).next(), DIALECTS.get(2)).isValid() ? 1 : 0;
        }
        assertThat(parsed).isGreaterThan(1500);
    }
}
