package dev.sextant.slo.proof;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.rules.SloSeries;
import dev.sextant.slo.rules.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Queries for what is recorded of an SLO, and for its alerts. */
final class SloQueries {
    private final ServiceLevel slo;

    SloQueries(ServiceLevel slo) {
        this.slo = slo;
    }

    /** The SLO's alerts that fire. */
    VectorSelector firing() {
        List<LabelMatcher> matchers = identity();
        matchers.add(new LabelMatcher("alertstate", MatchOp.EQUAL, "firing"));
        return VectorSelector.of("ALERTS", matchers);
    }

    /** Those on spending too fast. */
    VectorSelector burning() {
        List<LabelMatcher> matchers = identity();
        matchers.add(new LabelMatcher("alertstate", MatchOp.EQUAL, "firing"));
        matchers.add(new LabelMatcher(SloSeries.TIER, MatchOp.NOT_EQUAL, ""));
        return VectorSelector.of("ALERTS", matchers);
    }

    /** Those of one tier. */
    VectorSelector firing(Tier tier) {
        List<LabelMatcher> matchers = identity();
        matchers.add(new LabelMatcher("alertstate", MatchOp.EQUAL, "firing"));
        matchers.add(new LabelMatcher(SloSeries.TIER, MatchOp.EQUAL, tier.name()));
        return VectorSelector.of("ALERTS", matchers);
    }

    /** All series of that name, as one value. */
    Expr all(AggregationOp op, String name) {
        return aggregate(op, List.of(), VectorSelector.of(name, identity()));
    }

    /** All series of names like that, as one value. */
    Expr allLike(AggregationOp op, String pattern) {
        List<LabelMatcher> matchers = identity();
        matchers.add(0, new LabelMatcher(LabelMatcher.METRIC_NAME, MatchOp.REGEX, pattern));
        return aggregate(op, List.of(), new VectorSelector(Optional.empty(), matchers, Modifiers.NONE, Origin.NONE));
    }

    private List<LabelMatcher> identity() {
        List<LabelMatcher> matchers = new ArrayList<>();
        SloSeries.identity(slo.identity())
                .forEach((label, value) -> matchers.add(new LabelMatcher(label, MatchOp.EQUAL, value)));
        return matchers;
    }

    static Expr aggregate(AggregationOp op, List<String> labels, Expr inner) {
        return new Aggregation(
                op, labels.isEmpty() ? Grouping.NONE : Grouping.by(labels), Optional.empty(), inner, Origin.NONE);
    }
}
