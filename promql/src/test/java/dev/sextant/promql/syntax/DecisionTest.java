package dev.sextant.promql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Corpora;
import dev.sextant.promql.Promql;
import dev.sextant.promql.grammar.PromqlParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.atn.DecisionInfo;
import org.junit.jupiter.api.Test;

/**
 * How hard the parser has to think. SLL is enough where full context is never asked for; a decision that one token
 * settles never comes to the predictor at all.
 */
class DecisionTest {
    private static DecisionInfo[] decisions(String text) {
        PromqlParser parser = new PromqlParser(
                TokenScan.of(new SourceText(text), new Automaton(), false).tokens());
        parser.setBuildParseTree(false);
        parser.setProfile(true);
        parser.query();
        assertThat(parser.getNumberOfSyntaxErrors()).as(text).isZero();
        return parser.getParseInfo().getDecisionInfo();
    }

    private static int predictions(String text) {
        int sum = 0;
        for (DecisionInfo decision : decisions(text)) {
            sum += Math.toIntExact(decision.invocations);
        }
        return sum;
    }

    @Test
    void noValidExpressionOfTheCorporaNeedsFullContext() {
        List<String> expressions = new ArrayList<>(Corpora.engineTests());
        expressions.addAll(Corpora.rules());
        Corpora.json("promql/parse_cases.json")
                .forEach(testCase -> expressions.add(testCase.get("input").asString()));
        int valid = 0;
        int withPrediction = 0;
        List<String> fallbacks = new ArrayList<>();
        for (String text : expressions) {
            if (!Promql.parse(text).isValid()) {
                continue;
            }
            valid++;
            withPrediction += predictions(text) > 0 ? 1 : 0;
            for (DecisionInfo decision : decisions(text)) {
                if (decision.LL_Fallback > 0 || !decision.ambiguities.isEmpty()) {
                    fallbacks.add(text);
                }
            }
        }
        assertThat(valid).isGreaterThan(3500);
        assertThat(fallbacks).isEmpty();
        // Only an offset that begins with a parenthesis or two signs has to be predicted.
        assertThat(withPrediction).isLessThan(60);
    }

    @Test
    void onlyAnOffsetInParenthesesIsPredicted() {
        assertThat(predictions("sum by (a) (rate(b{c=\"d\"}[5m] offset -1h)) / on (a) group_left (e) f > bool -2 ^ g"))
                .isZero();
        assertThat(predictions("a offset (5m)")).isOne();
    }
}
