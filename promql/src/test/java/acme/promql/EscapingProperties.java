package acme.promql;

import static dev.sextant.promql.typed.Functions.counter;
import static dev.sextant.promql.typed.Functions.gauge;
import static dev.sextant.promql.typed.Functions.label;
import static dev.sextant.promql.typed.Functions.labelJoin;
import static dev.sextant.promql.typed.Functions.labelReplace;
import static dev.sextant.promql.typed.Functions.promql;
import static dev.sextant.promql.typed.Functions.quoted;
import static dev.sextant.promql.typed.Functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.promql.typed.Label;
import dev.sextant.promql.typed.Problem;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a string comes out of the text as it went in, or is refused; nothing is pasted. */
class EscapingProperties {
    private static final Label POD = label("pod");

    @Provide
    Arbitrary<String> strings() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(12),
                Arbitraries.strings()
                        .withChars("\"'`\\\n\r\t\0\u0007\u007f\u0085\u00a0\u2028\ufffd\ufeffüß$}{[]a".toCharArray())
                        .ofMaxLength(12),
                Arbitraries.strings().withCharRange('\ud7f0', '\ue010').ofMaxLength(4));
    }

    private static boolean isText(String value) {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            return value.indexOf('\ufffd') < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Expr read(InstantVector built) {
        return Promql.parse(CanonicalPrinter.print(built.expr())).orThrow();
    }

    private static void assertRefused(InstantVector built, String value, Problem.Kind kind) {
        if (isText(value)) {
            assertThat(built.problems()).isEmpty();
        } else {
            assertThat(built.problems()).extracting(Problem::kind).containsExactly(kind);
        }
        assertThat(read(built)).isEqualTo(built.expr());
    }

    @Property(tries = 2000)
    void labelValues(@ForAll("strings") String value) {
        InstantVector built = gauge("g", "").where(POD.isNot(value)).instant();
        assertRefused(built, value, Problem.Kind.VALUE);
        if (isText(value)) {
            assertThat(((VectorSelector) read(built)).matchers())
                    .containsExactly(new LabelMatcher("pod", MatchOp.NOT_EQUAL, value));
        }
    }

    /** One of several values is matched by a regular expression, in which each stands for itself. */
    @Property(tries = 1000)
    void severalValues(@ForAll("strings") String value) {
        InstantVector built = gauge("g", "").where(POD.oneOf(value, "b")).instant();
        assertRefused(built, value, Problem.Kind.VALUE);
        if (isText(value)) {
            LabelMatcher matcher = ((VectorSelector) read(built)).matchers().get(0);
            assertThat(Pattern.matches("(?s:" + matcher.value() + ")", value)).isTrue();
        }
    }

    @Property(tries = 1000)
    void stringArguments(@ForAll("strings") String value) {
        InstantVector joined = labelJoin(promql("a"), POD, value);
        InstantVector replaced = labelReplace(promql("a"), POD, value, POD, "");
        assertRefused(joined, value, Problem.Kind.VALUE);
        assertRefused(replaced, value, Problem.Kind.VALUE);
        if (isText(value)) {
            assertThat(((Call) read(joined)).arguments().get(2)).isEqualTo(new StringLiteral(value));
            assertThat(((Call) read(replaced)).arguments().get(2)).isEqualTo(new StringLiteral(value));
        }
    }

    @Property(tries = 1000)
    void names(@ForAll("strings") String name) {
        if (name.isEmpty()) {
            return;
        }
        InstantVector metric = counter(quoted(name), "").instant();
        assertRefused(metric, name, Problem.Kind.METRIC_NAME);
        InstantVector grouped = sum(promql("a")).by(label(quoted(name)));
        assertRefused(grouped, name, Problem.Kind.LABEL_NAME);
        if (isText(name)) {
            assertThat(((VectorSelector) read(metric)).allMatchers())
                    .containsExactly(new LabelMatcher(LabelMatcher.METRIC_NAME, MatchOp.EQUAL, name));
            assertThat(((Aggregation) read(grouped)).grouping().labels()).isEqualTo(List.of(name));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\"} or vector(1) #",
                "x' or '",
                "`",
                "\\",
                "\\\"",
                "a\nb",
                "${x}",
                "{{ $value }}",
                "\ud83d\ude00"
            })
    void valuesStayValues(String value) {
        InstantVector built = gauge("g", "").where(POD.is(value)).instant();
        assertThat(built.problems()).isEmpty();
        assertThat(Promql.parse(built.toString()).orThrow())
                .isEqualTo(VectorSelector.of("g", List.of(new LabelMatcher("pod", MatchOp.EQUAL, value))));
    }
}
