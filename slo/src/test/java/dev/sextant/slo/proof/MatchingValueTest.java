package dev.sextant.slo.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Regexes;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "5.. 500",
                "(5..|429) 500",
                "5..|408|429 500",
                "a|b a",
                ".+ a",
                ".* a",
                "4[0-9]{2} 400",
                "[45]\\d\\d 400",
                "5\\d{2} 500",
                "(?i)get|post get",
                "(?:GET|POST) GET",
                "(?P<verb>PUT) PUT",
                "(?i:error) error",
                "/api/v[12]/.* /api/v1/a",
                "^/orders$ /orders",
                "https?://.+ https://a",
                "[^/]+ 0",
                "\\[a\\] [a]",
                "a{2,3} aa",
                "ab{0} a",
            })
    void findsAValueOfTheUsualExpressions(String regex, String value) {
        List<String> samples = RegexSamples.of(regex);

        assertThat(samples).startsWith(value);
        assertThat(samples).allMatch(sample -> Regexes.matches(regex, sample));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5..", "a", ".+", "2..|3..", "[1-4]..", "a|b|c|GET|.", "(5..|429)", "[45]\\d\\d", ".{1,4}"})
    void findsAValueThatAnExpressionDoesNotMatch(String regex) {
        assertThat(find(new LabelMatcher("l", MatchOp.NOT_REGEX, regex)))
                .hasValueSatisfying(value ->
                        assertThat(Regexes.matches(regex, value)).as(value).isFalse());
    }

    @Test
    void whatIsNoFailureIsAnAnswer() {
        assertThat(find(new LabelMatcher("status", MatchOp.NOT_REGEX, "5..|429")))
                .hasValue("200");
        assertThat(find(new LabelMatcher("status", MatchOp.NOT_EQUAL, "500"))).hasValue("200");
        assertThat(find(new LabelMatcher("status", MatchOp.NOT_REGEX, "2.."))).hasValue("302");
    }

    @Test
    void allConditionsHold() {
        assertThat(find(
                        new LabelMatcher("status", MatchOp.REGEX, "[45].."),
                        new LabelMatcher("status", MatchOp.NOT_REGEX, "4.."),
                        new LabelMatcher("status", MatchOp.NOT_EQUAL, "500")))
                .hasValueSatisfying(value -> assertThat(value).startsWith("5").isNotEqualTo("500"));
        assertThat(find(new LabelMatcher("a", MatchOp.EQUAL, "x"), new LabelMatcher("a", MatchOp.NOT_REGEX, "x|y")))
                .isEmpty();
    }

    @Test
    void aLabelThatMustNotBeThereIsEmpty() {
        assertThat(find(new LabelMatcher("a", MatchOp.EQUAL, ""))).hasValue("");
        assertThat(find(new LabelMatcher("a", MatchOp.NOT_REGEX, ".+"))).hasValue("");
    }

    /** Whatever is beyond it gives nothing, and never something wrong or an exception. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "\\",
                "a{99999}",
                "\\pL+",
                "(((((((((((((((((((((((a)))))))))))))))))))))))",
                "[[:alpha:]]"
            })
    void anythingElseDoesNoHarm(String regex) {
        List<String> samples = RegexSamples.of(regex);
        assertThat(samples).allMatch(sample -> Regexes.matches(regex, sample));
    }

    private static Optional<String> find(LabelMatcher... conditions) {
        return MatchingValue.find(Stream.of(conditions).toList());
    }
}
