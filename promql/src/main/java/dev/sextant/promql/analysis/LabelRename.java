package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.promql.ast.VectorSelector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Gives a label another name wherever a tree mentions it. */
final class LabelRename {
    private final String from;
    private final String to;

    LabelRename(String from, String to) {
        this.from = from;
        this.to = to;
    }

    Expr apply(Expr root) {
        return Rewriter.bottomUp(root, this::renamed);
    }

    private Expr renamed(Expr node) {
        if (node instanceof VectorSelector selector) {
            return selector(selector);
        }
        if (node instanceof Aggregation aggregation) {
            return aggregation(aggregation);
        }
        if (node instanceof BinaryExpr binary) {
            return binary(binary);
        }
        return node instanceof Call call ? call(call) : node;
    }

    private Expr selector(VectorSelector selector) {
        if (selector.matchers().stream().noneMatch(matcher -> matcher.name().equals(from))) {
            return selector;
        }
        return selector.withMatchers(selector.matchers().stream()
                .map(matcher -> matcher.name().equals(from)
                        ? new LabelMatcher(to, matcher.op(), matcher.value(), matcher.origin())
                        : matcher)
                .toList());
    }

    private Expr aggregation(Aggregation aggregation) {
        Grouping grouping = aggregation.grouping();
        Grouping changed = new Grouping(grouping.without(), labels(grouping.labels()));
        Optional<Expr> parameter = aggregation.op() == AggregationOp.COUNT_VALUES
                ? aggregation.parameter().map(this::literal)
                : aggregation.parameter();
        return changed.equals(grouping) && parameter.equals(aggregation.parameter())
                ? aggregation
                : new Aggregation(aggregation.op(), changed, parameter, aggregation.inner(), aggregation.origin());
    }

    private Expr binary(BinaryExpr binary) {
        VectorMatching old = binary.matching();
        VectorMatching changed = new VectorMatching(
                old.on(), labels(old.labels()), old.group(), labels(old.include()), old.fillLeft(), old.fillRight());
        return changed.equals(old)
                ? binary
                : new BinaryExpr(
                        binary.op(), binary.left(), binary.right(), binary.returnBool(), changed, binary.origin());
    }

    private Expr call(Call call) {
        List<Expr> changed = new ArrayList<>(call.arguments());
        boolean any = false;
        for (int i = 0; i < changed.size(); i++) {
            if (LabelArguments.kind(call, i).isPresent()) {
                Expr argument = literal(changed.get(i));
                any |= !argument.equals(changed.get(i));
                changed.set(i, argument);
            }
        }
        return any ? new Call(call.function(), changed, call.origin()) : call;
    }

    private Expr literal(Expr argument) {
        if (argument instanceof ParenExpr paren) {
            return new ParenExpr(literal(paren.inner()), paren.origin());
        }
        return argument instanceof StringLiteral literal && literal.value().equals(from)
                ? new StringLiteral(to, literal.origin())
                : argument;
    }

    private List<String> labels(List<String> old) {
        if (!old.contains(from)) {
            return old;
        }
        // A list that names both would name one twice.
        LinkedHashSet<String> changed = new LinkedHashSet<>();
        old.forEach(label -> changed.add(label.equals(from) ? to : label));
        return List.copyOf(changed);
    }
}
