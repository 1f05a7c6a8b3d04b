package dev.sextant.slo.sloth;

import static dev.sextant.slo.Exprs.binary;
import static dev.sextant.slo.Exprs.number;
import static dev.sextant.slo.Exprs.parens;
import static dev.sextant.slo.Exprs.without;

import dev.sextant.model.rule.Rule;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.slo.AlertWindows.Pair;
import dev.sextant.slo.Notice;
import dev.sextant.slo.ServiceLevel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Sloth's two alerts, each of a quick and a slow pair of windows. */
final class SlothAlerts {
    private final ServiceLevel slo;
    private final Function<Duration, VectorSelector> ratio;

    /** {@code ratio} knows the recorded error ratio over each window. */
    SlothAlerts(ServiceLevel slo, Function<Duration, VectorSelector> ratio) {
        this.slo = slo;
        this.ratio = ratio;
    }

    Rule page(Notice notice) {
        return alert("page", slo.windows().pageQuick(), slo.windows().pageSlow(), notice);
    }

    Rule ticket(Notice notice) {
        return alert("ticket", slo.windows().ticketQuick(), slo.windows().ticketSlow(), notice);
    }

    private Rule alert(String severity, Pair quick, Pair slow, Notice notice) {
        SortedMap<String, String> labels = new TreeMap<>(slo.alerts().labels());
        labels.putAll(notice.labels());
        labels.put("sloth_severity", severity);
        SortedMap<String, String> annotations = new TreeMap<>();
        String subject = "{{$labels.sloth_service}} {{$labels.sloth_slo}} SLO error budget burn rate is ";
        annotations.put("title", "(" + severity + ") " + subject + "too fast.");
        annotations.put("summary", subject + "over expected.");
        annotations.putAll(slo.alerts().annotations());
        annotations.putAll(notice.annotations());
        return new Rule.Alerting(
                slo.alerts().name(),
                binary(BinaryOp.OR, parens(burns(quick)), parens(burns(slow))),
                Duration.ZERO,
                Optional.empty(),
                Optional.empty(),
                labels,
                annotations,
                slo.site());
    }

    private Expr burns(Pair pair) {
        return binary(BinaryOp.AND, exceeds(pair, pair.shortWindow()), exceeds(pair, pair.longWindow()));
    }

    private Expr exceeds(Pair pair, Duration window) {
        Expr threshold = parens(binary(
                BinaryOp.MULTIPLY,
                number(pair.factor(slo.windows().period())),
                number(slo.objective().complement().asRatio())));
        return without(
                AggregationOp.MAX,
                List.of(SlothSeries.WINDOW),
                binary(BinaryOp.GREATER, ratio.apply(window), threshold));
    }
}
