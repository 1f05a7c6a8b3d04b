package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Collects the labels that an expression mentions. */
final class LabelUses {
    private final List<LabelUse> found = new ArrayList<>();
    private final Set<Expr> infoSelectors = Collections.newSetFromMap(new IdentityHashMap<>());

    private LabelUses() {}

    static List<LabelUse> of(Expr root) {
        LabelUses uses = new LabelUses();
        Analysis.nodes(root).forEach(uses::visit);
        return List.copyOf(uses.found);
    }

    private void visit(Expr node) {
        LabelArguments.infoSelector(node).ifPresent(infoSelectors::add);
        if (node instanceof VectorSelector selector) {
            LabelUse.Kind kind = infoSelectors.contains(selector) ? LabelUse.Kind.INFO : LabelUse.Kind.MATCHER;
            for (LabelMatcher matcher : selector.matchers()) {
                found.add(new LabelUse(matcher.name(), kind, matcher.span()));
            }
        } else if (node instanceof Aggregation aggregation) {
            boolean without = aggregation.grouping().without();
            add(
                    aggregation.grouping().labels(),
                    without ? LabelUse.Kind.WITHOUT : LabelUse.Kind.BY,
                    aggregation.span());
            if (aggregation.op() == AggregationOp.COUNT_VALUES) {
                aggregation.parameter().ifPresent(parameter -> addLiteral(parameter, LabelUse.Kind.VALUE));
            }
        } else if (node instanceof BinaryExpr binary) {
            VectorMatching matching = binary.matching();
            add(matching.labels(), matching.on() ? LabelUse.Kind.ON : LabelUse.Kind.IGNORING, binary.span());
            add(matching.include(), LabelUse.Kind.INCLUDE, binary.span());
        } else if (node instanceof Call call) {
            for (int i = 0; i < call.arguments().size(); i++) {
                Expr argument = call.arguments().get(i);
                LabelArguments.kind(call, i).ifPresent(kind -> addLiteral(argument, kind));
            }
        }
    }

    private void addLiteral(Expr argument, LabelUse.Kind kind) {
        LabelArguments.text(argument).ifPresent(label -> add(List.of(label), kind, argument.span()));
    }

    private void add(Collection<String> labels, LabelUse.Kind kind, Span span) {
        labels.forEach(label -> found.add(new LabelUse(label, kind, span)));
    }
}
