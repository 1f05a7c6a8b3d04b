package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.print.ReviewPrinter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile input gets an answer, never a stack overflow or a hang. */
@Timeout(60)
class LimitTest {
    @Test
    void aLongSumIsNoProblem() {
        String text = "a" + " + a".repeat(20_000);
        Expr expr = Promql.parse(text).orThrow();
        assertThat(CanonicalPrinter.print(expr)).isEqualTo(text);
        assertThat(Promql.parse(text).orThrow()).isEqualTo(expr).hasSameHashCodeAs(expr);
        assertThat(Promql.parse(ReviewPrinter.print(expr)).orThrow()).isEqualTo(expr);
    }

    /** Each once took the square of its length: minutes, where it should be a second. */
    @ParameterizedTest
    @ValueSource(strings = {"1 + ", "1 > bool 2 + ", "1 + on () ", "# c\n a + ", "foo(a) + ", "\"x\" + "})
    @Timeout(60)
    void manyTermsTakeNoLongerThanTheirNumber(String term) {
        String text = term.repeat(1_000_000 / term.length()) + "a";
        ParseResult result = Promql.parse(text);
        assertThat(result.isValid()).isEqualTo(!term.startsWith("foo") && !term.startsWith("\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "2 ^ ", "sum(", "abs(-(", "a ^ on () -", "a + ("})
    void deepNestingNamesTheLimit(String opening) {
        String text = opening.repeat(90_000) + "a";
        assertThat(Promql.parse(text).errors())
                .extracting(PromqlError::message)
                .containsExactly("expression is nested deeper than 500 levels, which is the limit of this check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "abs("})
    void nestingBelowTheLimitWorksOnASmallStack(String opening) throws InterruptedException {
        String text = opening.repeat(400) + "a" + (opening.endsWith("(") ? ")".repeat(400) : "");
        ParseResult[] result = new ParseResult[1];
        Thread thread = new Thread(null, () -> result[0] = Promql.parse(text), "small", 768 * 1024);
        thread.start();
        thread.join();
        assertThat(result[0].errors()).isEmpty();
        assertThat(CanonicalPrinter.print(result[0].orThrow())).isEqualTo(text);
    }

    @Test
    void aTowerOfSubqueriesIsOnlyWrong() {
        ParseResult result = Promql.parse("a" + "[5m:]".repeat(400));
        assertThat(result.errors()).hasSize(399);
        assertThat(result.errors().get(0).message())
                .isEqualTo("subquery is only allowed on instant vector, got matrix instead");
        assertThat(Promql.parse("a" + "[5m:]".repeat(5_000)).errors())
                .extracting(PromqlError::message)
                .containsExactly("expression is nested deeper than 500 levels, which is the limit of this check");
    }

    @Test
    void durationsHaveALimitToo() {
        assertThat(Promql.parse("a[1" + "+1".repeat(50_000) + "]").errors())
                .extracting(PromqlError::message)
                .containsExactly("duration expression has more than 500 operators, which is the limit of this check");
    }

    @Test
    void aHugeTextNamesTheLimit() {
        assertThat(Promql.parse(" ".repeat(2_000_000)).errors())
                .extracting(PromqlError::message)
                .containsExactly("expression is longer than 1048576 characters, which is the limit of this check");
    }

    @Test
    void anyUnclosedThingEndsSoon() {
        for (String open :
                new String[] {"{", "[", "\"", "'", "`", "a{b=", "a[5m:", "#", "sum by (", "foo @ ", "\ud800"}) {
            long start = System.nanoTime();
            assertThat(Promql.parse(open.repeat(20_000)).isValid()).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }
}
