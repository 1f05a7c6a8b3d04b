package dev.sextant.generators.alertmanager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "severity; EQUAL; critical; severity=\"critical\"",
                "slo; NOT_EQUAL; ``; slo!=\"\"",
                "service; REGEX; a|b; service=~\"a|b\"",
                "path; NOT_REGEX; /x\\.html; path!~\"/x\\\\.html\"",
                "title; EQUAL; say \"hi\", {x}; title=\"say \\\"hi\\\", {x}\"",
                "k8s.pod.name; EQUAL; x; \"k8s.pod.name\"=\"x\""
            })
    void print(String name, MatchOp op, String value, String expected) {
        assertThat(Matchers.print(new LabelMatcher(name, op, value))).isEqualTo(expected);
    }

    @Test
    void aLineBreakStaysInsideTheMatcher() {
        assertThat(Matchers.print(new LabelMatcher("a", MatchOp.EQUAL, "b\nc"))).isEqualTo("a=\"b\\nc\"");
    }
}
