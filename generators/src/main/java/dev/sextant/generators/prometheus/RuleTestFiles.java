package dev.sextant.generators.prometheus;

import dev.sextant.generators.Header;
import dev.sextant.model.proof.Expectation;
import dev.sextant.model.proof.InputSeries;
import dev.sextant.model.proof.RuleTest;
import dev.sextant.model.proof.Run;
import dev.sextant.model.proof.Scenario;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.print.ReviewPrinter;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.Tree.FieldsBuilder;
import dev.sextant.yaml.write.YamlEmitter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tests of rules as promtool reads them, keys in the order of its documentation. */
public final class RuleTestFiles {

    private RuleTestFiles() {}

    /**
     * Returns a test file.
     *
     * @param rules the rule file, relative to the test file
     */
    public static String testFile(String rules, RuleTest test) {
        FieldsBuilder file = Tree.map()
                .put("rule_files", Tree.texts(rules))
                .put("evaluation_interval", PrometheusDuration.format(test.evaluationInterval()))
                .put(
                        "tests",
                        Tree.list(test.scenarios().stream()
                                .map(RuleTestFiles::scenario)
                                .toList()));
        return YamlEmitter.emit(Header.lines(), file.build());
    }

    private static Node scenario(Scenario scenario) {
        return Tree.map()
                .put("name", scenario.name())
                .put("interval", PrometheusDuration.format(scenario.interval()))
                .put(
                        "input_series",
                        Tree.list(scenario.series().stream()
                                .map(RuleTestFiles::series)
                                .toList()))
                .put(
                        "promql_expr_test",
                        Tree.list(scenario.expectations().stream()
                                .map(RuleTestFiles::expectation)
                                .toList()))
                .build();
    }

    private static Node series(InputSeries series) {
        return Tree.map()
                .put("series", selector(Optional.of(series.metric()), series.labels()))
                .put("values", series.runs().stream().map(Run::notation).collect(Collectors.joining(" ")))
                .build();
    }

    private static Node expectation(Expectation expectation) {
        List<Node> samples = expectation.samples().stream()
                .map(sample -> Tree.map()
                        .put("labels", selector(Optional.empty(), sample.labels()))
                        .put("value", sample.value())
                        .build())
                .toList();
        return Tree.map()
                .put("expr", Tree.block(ReviewPrinter.print(expectation.query()) + "\n"))
                .put("eval_time", PrometheusDuration.format(expectation.at()))
                .put("exp_samples", Tree.list(samples))
                .build();
    }

    /** A series is written like the selector that reads it alone; one without a name and labels is {@code {}}. */
    private static String selector(Optional<String> metric, Map<String, String> labels) {
        List<LabelMatcher> matchers = labels.entrySet().stream()
                .map(label -> new LabelMatcher(label.getKey(), MatchOp.EQUAL, label.getValue()))
                .toList();
        return metric.isEmpty() && matchers.isEmpty()
                ? "{}"
                : CanonicalPrinter.print(new VectorSelector(metric, matchers, Modifiers.NONE, Origin.NONE));
    }
}
