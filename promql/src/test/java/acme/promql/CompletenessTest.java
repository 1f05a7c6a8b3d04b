package acme.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Feature;
import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.analysis.Analysis;
import dev.sextant.promql.analysis.RequiredFeatures;
import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.AtModifier;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.DurationBinary;
import dev.sextant.promql.ast.DurationCall;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.DurationParen;
import dev.sextant.promql.ast.DurationUnary;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.RangeExtension;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.function.FunctionTable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that the language has can be built: the names in the trees of the table are all that there are. */
class CompletenessTest {
    private static final List<Expr> NODES = Table.rows().stream()
            .flatMap(row -> Analysis.nodes(row.expr()).stream())
            .toList();

    private static <T extends Expr> Stream<T> nodes(Class<T> kind) {
        return NODES.stream().filter(kind::isInstance).map(kind::cast);
    }

    @Test
    void functions() {
        Set<String> built =
                nodes(Call.class).map(call -> call.function().name()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(built).containsExactlyElementsOf(FunctionTable.functions().keySet());
    }

    /** With as few arguments as possible, and with more where more are possible. */
    @Test
    void optionalArguments() {
        Map<String, Set<Integer>> built = new HashMap<>();
        nodes(Call.class)
                .forEach(call -> built.computeIfAbsent(call.function().name(), name -> new HashSet<>())
                        .add(call.arguments().size()));
        FunctionTable.functions().values().stream()
                .filter(function -> function.variadic() != 0 && !function.name().equals("histogram_quantiles"))
                .forEach(function -> assertThat(built.get(function.name()))
                        .as(function.name())
                        .contains(function.minimumArguments())
                        .anyMatch(given -> given > function.minimumArguments()));
    }

    @Test
    void aggregations() {
        assertThat(nodes(Aggregation.class).map(Aggregation::op).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(AggregationOp.values());
        assertThat(nodes(Aggregation.class)
                        .filter(each -> !each.grouping().labels().isEmpty())
                        .map(each -> each.grouping().without())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void operators() {
        assertThat(nodes(BinaryExpr.class).map(BinaryExpr::op).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(BinaryOp.values());
        assertThat(nodes(BinaryExpr.class)
                        .filter(BinaryExpr::returnBool)
                        .map(BinaryExpr::op)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BinaryOp.values())
                        .filter(BinaryOp::isComparison)
                        .toList());
    }

    @Test
    void matching() {
        List<VectorMatching> built =
                nodes(BinaryExpr.class).map(BinaryExpr::matching).toList();
        for (VectorMatching.Group group : VectorMatching.Group.values()) {
            assertThat(built).anyMatch(each -> each.on() && each.group() == group);
            assertThat(built).anyMatch(each -> !each.on() && each.group() == group);
        }
        assertThat(built).anyMatch(each -> !each.include().isEmpty());
        assertThat(built.stream()
                        .filter(VectorMatching::hasFill)
                        .map(each -> each.fillLeft().isPresent() + " "
                                + each.fillRight().isPresent())
                        .distinct())
                .containsExactlyInAnyOrder("true true", "true false", "false true");
    }

    @Test
    void matchers() {
        List<LabelMatcher> built = nodes(VectorSelector.class)
                .flatMap(selector -> selector.matchers().stream())
                .toList();
        assertThat(built.stream().map(LabelMatcher::op).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(MatchOp.values());
    }

    @Test
    void modifiers() {
        List<Modifiers> onSelectors =
                nodes(VectorSelector.class).map(VectorSelector::modifiers).toList();
        List<Modifiers> onSubqueries =
                nodes(SubqueryExpr.class).map(SubqueryExpr::modifiers).toList();
        for (List<Modifiers> built : List.of(onSelectors, onSubqueries)) {
            assertThat(built).anyMatch(each -> each.offset().isPresent());
            assertThat(built).anyMatch(each -> each.at().stream().anyMatch(AtModifier.Timestamp.class::isInstance));
            for (AtModifier.Bound bound : AtModifier.Bound.values()) {
                assertThat(built).anyMatch(each -> each.at().stream().anyMatch(bound::equals));
            }
        }
        assertThat(onSelectors.stream()
                        .flatMap(each -> each.extension().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(RangeExtension.values());
        assertThat(nodes(SubqueryExpr.class).map(each -> each.step().isPresent()))
                .contains(true, false);
    }

    @Test
    void durations() {
        Set<BinaryOp> operators = EnumSet.noneOf(BinaryOp.class);
        Set<DurationCall.Function> functions = EnumSet.noneOf(DurationCall.Function.class);
        Stream.of(
                        nodes(MatrixSelector.class).map(MatrixSelector::range),
                        nodes(SubqueryExpr.class).map(SubqueryExpr::range),
                        nodes(SubqueryExpr.class).flatMap(each -> each.step().stream()),
                        nodes(VectorSelector.class).flatMap(each -> each.modifiers().offset().stream()))
                .flatMap(each -> each)
                .forEach(each -> collect(each, operators, functions));
        assertThat(operators)
                .containsExactlyInAnyOrder(
                        BinaryOp.ADD,
                        BinaryOp.SUBTRACT,
                        BinaryOp.MULTIPLY,
                        BinaryOp.DIVIDE,
                        BinaryOp.MODULO,
                        BinaryOp.POWER);
        assertThat(functions).containsExactlyInAnyOrder(DurationCall.Function.values());
    }

    private static void collect(DurationExpr duration, Set<BinaryOp> operators, Set<DurationCall.Function> functions) {
        if (duration instanceof DurationBinary binary) {
            operators.add(binary.op());
            collect(binary.left(), operators, functions);
            collect(binary.right(), operators, functions);
        } else if (duration instanceof DurationCall call) {
            functions.add(call.function());
            call.arguments().forEach(argument -> collect(argument, operators, functions));
        } else if (duration instanceof DurationParen paren) {
            collect(paren.inner(), operators, functions);
        } else if (duration instanceof DurationUnary unary) {
            collect(unary.operand(), operators, functions);
        }
    }

    /** Each feature is used, so that what asks for one is recognised; names that need one are written in quotes. */
    @Test
    void features() {
        Set<Feature> used = Table.rows().stream()
                .flatMap(row -> RequiredFeatures.of(row.expr(), new PrometheusVersion(3, 13)).stream())
                .collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrderElementsOf(Feature.ADDITIONS);
    }
}
