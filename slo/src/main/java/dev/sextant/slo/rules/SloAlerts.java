package dev.sextant.slo.rules;

import static dev.sextant.slo.Exprs.binary;
import static dev.sextant.slo.Exprs.call;
import static dev.sextant.slo.Exprs.number;

import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.rule.Rule;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.slo.BurnRateAlerts;
import dev.sextant.slo.Exprs;
import dev.sextant.slo.Notice;
import dev.sextant.slo.ServiceLevel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One alert per pair of windows, each with a label of its own for routes and silences, and two on the SLO as a whole. */
final class SloAlerts {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ServiceLevel slo;
    private final SloSeries series;
    private final SloTexts texts;

    SloAlerts(ServiceLevel slo, SloSeries series) {
        this.slo = slo;
        this.series = series;
        this.texts = new SloTexts(slo, series);
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Tier tier : Tier.of(slo)) {
            tier.notice().filter(notice -> tier.canFire()).ifPresent(notice -> rules.add(burn(tier, notice)));
        }
        slo.alerts().ticket().ifPresent(notice -> rules.add(spent(notice)));
        slo.alerts().noData().ifPresent(notice -> rules.add(absent(notice)));
        return rules;
    }

    private Rule burn(Tier tier, Notice notice) {
        SortedMap<String, String> labels = labels(notice);
        labels.put(SloSeries.TIER, tier.name());
        Expr both = binary(
                BinaryOp.AND,
                exceeds(tier, tier.pair().longWindow()),
                exceeds(tier, tier.pair().shortWindow()));
        return alert(
                slo.alerts().name(),
                enough(both, tier.pair().longWindow()),
                slo.alerts().firing().holdingFor(),
                slo.alerts().firing().keepFiringFor(),
                tier.severity(),
                labels,
                annotations(notice, texts.burnSummary(tier), texts.burnDescription(tier)));
    }

    /**
     * A sum of minutes counts what happened and no more, whatever the evaluation interval: a mean would take a new service, or
     * one behind a gap, to have gone on like that for the whole window.
     */
    private Expr enough(Expr exceeded, Duration window) {
        Optional<BigDecimal> least = slo.alerts().firing().leastBadEvents();
        if (least.isEmpty()) {
            return exceeded;
        }
        Expr minutes = Exprs.subquery(series.of(SloSeries.BAD), window, Optional.of(MINUTE));
        Expr events = binary(BinaryOp.MULTIPLY, call("sum_over_time", minutes), number(MINUTE.toSeconds()));
        return binary(BinaryOp.AND, exceeded, binary(BinaryOp.GREATER_OR_EQUAL, events, number(least.get())));
    }

    private Expr exceeds(Tier tier, Duration window) {
        return binary(
                BinaryOp.GREATER,
                series.of(SloSeries.errorRatio(window)),
                binary(BinaryOp.MULTIPLY, number(tier.factor()), number(tier.budget())));
    }

    private Rule spent(Notice notice) {
        return alert(
                slo.alerts().spentName(),
                binary(BinaryOp.LESS_OR_EQUAL, series.of(SloSeries.BUDGET_REMAINING), number(BigDecimal.ZERO)),
                BurnRateAlerts.SPENT_FOR,
                Optional.empty(),
                AlertSeverity.WARNING,
                labels(notice),
                annotations(notice, texts.spentSummary(), texts.spentDescription()));
    }

    /** Not on missing traffic: without it there are zero events, which is something. */
    private Rule absent(Notice notice) {
        return alert(
                slo.alerts().absentName(),
                call("absent", series.of(SloSeries.TOTAL)),
                BurnRateAlerts.NO_DATA_FOR,
                Optional.empty(),
                AlertSeverity.WARNING,
                labels(notice),
                annotations(notice, texts.absentSummary(), texts.absentDescription()));
    }

    private Rule alert(
            String name,
            Expr condition,
            Duration holdingFor,
            Optional<Duration> keepFiringFor,
            AlertSeverity severity,
            SortedMap<String, String> labels,
            SortedMap<String, String> annotations) {
        boolean said = labels.containsKey("severity");
        return new Rule.Alerting(
                name,
                condition,
                holdingFor,
                keepFiringFor,
                said ? Optional.empty() : Optional.of(severity),
                labels,
                annotations,
                slo.site());
    }

    private SortedMap<String, String> labels(Notice notice) {
        SortedMap<String, String> labels = new TreeMap<>();
        // Information is no template, though it stands where Prometheus expects one.
        slo.labels().forEach((name, text) -> labels.put(name, text.replace("{{", "{{`{{`}}")));
        labels.putAll(slo.alerts().labels());
        labels.putAll(notice.labels());
        labels.putAll(series.labels());
        return labels;
    }

    private SortedMap<String, String> annotations(Notice notice, String summary, String description) {
        SortedMap<String, String> annotations = new TreeMap<>();
        annotations.put("summary", summary);
        annotations.put("description", description);
        annotations.putAll(slo.alerts().annotations());
        annotations.putAll(notice.annotations());
        return annotations;
    }
}
