package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.Sli;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.declared.ZeroTraffic;
import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.typed.Label;
import dev.sextant.source.CallSite;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Describes a service level objective. */
public final class SloSpec implements Part {

    private final String name;
    private final CallSite site = CallSite.capture();
    private final Context context;
    private final Layer layer = new Layer();
    private final Setting<Percent> objective;
    private final Setting<TimeWindow> window;
    private final Setting<Sli> sli;
    private final Setting<String> description;
    private final Setting<String> runbook;
    private final Setting<Boolean> alerts;
    private final BurnRateSpec burnRateAlerts;
    private final Setting<ZeroTraffic> zeroTraffic;
    private final Setting<List<String>> groupedBy;
    private final Setting<Duration> evaluatedEvery;
    private final Setting<Boolean> proof;
    private final SortedMap<String, Setting<String>> labels = new TreeMap<>();

    SloSpec(String name, Context context) {
        this.name = name;
        this.context = context;
        objective = new Setting<>("objective", context, layer);
        window = new Setting<>("window", context, layer);
        sli = new Setting<>("sli", context, layer);
        description = new Setting<>("description", context, layer);
        runbook = new Setting<>("runbook", context, layer);
        alerts = new Setting<>("withoutAlerts", context, layer);
        burnRateAlerts = new BurnRateSpec(context, layer);
        zeroTraffic = new Setting<>("zeroTraffic", context, layer);
        groupedBy = new Setting<>("groupedBy", context, layer);
        evaluatedEvery = new Setting<>("evaluatedEvery", context, layer);
        proof = new Setting<>("withoutProof", context, layer);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Layer layer() {
        return layer;
    }

    /** Sets the share of good events in one environment; everywhere it is a parameter of {@code slo(…)}. */
    public SloSpec objective(Percent value) {
        objective.set(value);
        return this;
    }

    /** Sets the rolling window in one environment; everywhere it is a parameter of {@code slo(…)}. */
    public SloSpec window(Duration length) {
        return window(new TimeWindow.Rolling(length));
    }

    /** Sets the window in one environment, such as {@code calendarMonth("UTC")}. */
    public SloSpec window(TimeWindow value) {
        window.set(value);
        return this;
    }

    /**
     * Sets what is measured; required. {@code errors(x).over(y)}, {@code goodEvents(x).over(y)},
     * {@code requests(histogram).fasterThan(limit)}, {@code uptime(gauge)}, {@code timeSlices(value, slice).badWhen(limit)},
     * {@code badEvents(…).over(…)}, {@code errorRatio(…)} or {@code composite(…)}.
     */
    public SloSpec sli(Sli value) {
        sli.set(value);
        return this;
    }

    /** Says what is promised, for people. */
    public SloSpec description(String value) {
        description.set(value);
        return this;
    }

    /** Sets the address of the page that tells what to do when the error budget burns. */
    public SloSpec runbook(String address) {
        runbook.set(address);
        return this;
    }

    /** Records the SLO without alerting on it. */
    public SloSpec withoutAlerts() {
        alerts.set(false);
        return this;
    }

    /** Describes the alerts on spending the error budget too fast, where they differ from what is usual. */
    public SloSpec burnRateAlerts(Configure<BurnRateSpec> difference) {
        difference.configure(burnRateAlerts);
        return this;
    }

    /** Says what a window without any event means. Default: nothing, {@link ZeroTraffic#IGNORED}. */
    public SloSpec zeroTraffic(ZeroTraffic meaning) {
        zeroTraffic.set(meaning);
        return this;
    }

    /** Gives each value of these labels an error budget and alerts of its own. */
    public SloSpec groupedBy(Label... by) {
        groupedBy.set(Arrays.stream(by).map(Label::name).toList());
        return this;
    }

    /**
     * Sets how often the SLO's rules are evaluated, more than none and at most a minute (SXT006): the counts of five minutes
     * that long windows are summed from want several samples. Default: Prometheus's own interval.
     */
    public SloSpec evaluatedEvery(Duration interval) {
        evaluatedEvery.set(interval);
        return this;
    }

    /**
     * Generates no tests of the SLO's rules for {@code promtool test rules}. Default: there are some for every indicator for
     * which series can be made, and a warning for every other (SXT411).
     */
    public SloSpec withoutProof() {
        proof.set(false);
        return this;
    }

    /**
     * Adds information to the SLO and its alerts, for people and routes. It is on no series that has a history, so that it
     * may change. {@code service}, {@code slo}, {@code team}, {@code severity}, {@code burn_rate_tier} and {@code slo_objective} are there already (SXT303).
     */
    public SloSpec label(String labelName, String value) {
        labels.computeIfAbsent(labelName, n -> new Setting<>("label " + n, context, layer))
                .set(value);
        return this;
    }

    /** Says what is different in one environment. */
    public SloSpec in(EnvironmentName environment, Configure<SloSpec> difference) {
        context.in(layer, environment, this, difference);
        return this;
    }

    SloDeclaration declaration() {
        SortedMap<String, Layered<String>> layeredLabels = new TreeMap<>();
        labels.forEach((labelName, value) -> layeredLabels.put(labelName, value.layered()));
        return new SloDeclaration(
                name,
                site,
                objective.layered(),
                window.layered(),
                sli.layered(),
                description.layered(),
                runbook.layered(),
                alerts.layered(),
                burnRateAlerts.declaration(),
                zeroTraffic.layered(),
                groupedBy.layered(),
                evaluatedEvery.layered(),
                proof.layered(),
                layeredLabels);
    }
}
