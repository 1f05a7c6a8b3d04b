package dev.sextant.promql.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.Expr;
import org.junit.jupiter.api.Test;

/** Every expected text here was printed by Prometheus's own {@code Prettify}. */
class PrettyPrinterTest {
    private static String pretty(String text, int limit) {
        return PrettyPrinter.print(Promql.parse(text).orThrow(), limit);
    }

    @Test
    void breaksWhatIsLongerThanTheLimit() {
        assertThat(pretty("sum by(b) (rate(foo[5m]))", 10)).isEqualTo("""
                sum by (b) (
                  rate(
                    foo[5m]
                  )
                )""");
        assertThat(pretty("topk(5, foo) + on(a) group_left bar", 10)).isEqualTo("""
                  topk(
                    5,
                    foo
                  )
                + on (a) group_left ()
                  bar""");
        assertThat(pretty("-(foo + bar)", 5)).isEqualTo("""
                -(
                    foo
                  +
                    bar
                )""");
        assertThat(pretty("day_of_month()", 10)).isEqualTo("day_of_month(\n\n)");
    }

    /** A short subquery has no indent there, and so none here. */
    @Test
    void keepsWhatPrometheusDoesWithSubqueries() {
        assertThat(pretty("max_over_time(foo[5m:1m])", 20)).isEqualTo("max_over_time(\nfoo[5m:1m]\n)");
    }

    @Test
    void countsBytes() {
        assertThat(pretty("{\"é\"} + 1", 10)).contains("\n");
        assertThat(pretty("{\"e\"} + 1", 100)).doesNotContain("\n");
    }

    @Test
    void aLongChainDoesNotFillTheMemory() {
        Expr chain = Promql.parse("a" + " + a".repeat(20_000)).orThrow();
        String printed = PrettyPrinter.print(chain);
        assertThat(printed.length()).isLessThan(1_000_000);
        assertThat(Promql.parse(printed).orThrow()).isEqualTo(chain);
    }

    @Test
    void aNegativeLimitIsRefused() {
        assertThatThrownBy(() -> pretty("a", -1)).hasMessage("limit -1 is negative");
    }
}
