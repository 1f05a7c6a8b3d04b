package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.declared.AlertDeclaration;
import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.Limit;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.source.CallSite;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/** Describes an alert of a service; generates one alerting rule. */
public final class AlertSpec implements Part {

    private final String name;
    private final CallSite site = CallSite.capture();
    private final Context context;
    private final Layer layer = new Layer();
    private final Setting<InstantVector> condition;
    private final Setting<Limit> limit;
    private final Setting<Duration> holdingFor;
    private final Setting<Duration> keepFiringFor;
    private final Setting<AlertSeverity> severity;
    private final Setting<String> summary;
    private final Setting<String> description;
    private final Setting<String> runbook;
    private final SortedMap<String, Setting<String>> labels = new TreeMap<>();

    AlertSpec(String name, Context context) {
        this.name = name;
        this.context = context;
        condition = new Setting<>("when", context, layer);
        limit = new Setting<>("bound", context, layer);
        holdingFor = new Setting<>("holdingFor", context, layer);
        keepFiringFor = new Setting<>("keepFiringFor", context, layer);
        severity = new Setting<>("severity", context, layer);
        summary = new Setting<>("summary", context, layer);
        description = new Setting<>("description", context, layer);
        runbook = new Setting<>("runbook", context, layer);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Layer layer() {
        return layer;
    }

    /** Alerts while {@code expression} has a result: a comparison such as {@code rate(x).isGreaterThan(5)}. */
    public AlertSpec when(InstantVector expression) {
        condition.set(expression);
        return this;
    }

    /**
     * Alerts while {@code value} is beyond {@code bound}. Environments can move the bound alone, with {@link #is}.
     *
     * @param bound {@code above(0.8)} or {@code below(3)}, in the unit of the value
     */
    public AlertSpec when(InstantVector value, Limit bound) {
        condition.set(value);
        limit.set(bound);
        return this;
    }

    /** Moves the bound of {@code when(value, bound)}: {@code in(STAGING, a -> a.is(above(0.9)))}. */
    public AlertSpec is(Limit bound) {
        limit.set(bound);
        return this;
    }

    /** Sets how long the condition must hold before the alert fires; it fires at the first evaluation otherwise. */
    public AlertSpec holdingFor(Duration value) {
        holdingFor.set(value);
        return this;
    }

    /** Sets how long the alert goes on after its condition has ceased; not at all otherwise. */
    public AlertSpec keepFiringFor(Duration value) {
        keepFiringFor.set(value);
        return this;
    }

    /** Sets how urgent the alert is; {@link AlertSeverity#WARNING} otherwise. Routes go by it. */
    public AlertSpec severity(AlertSeverity value) {
        severity.set(value);
        return this;
    }

    /** Says what is happening, in a line; required. May use Prometheus's templates: {@code {{ $labels.route }}}. */
    public AlertSpec summary(String value) {
        summary.set(value);
        return this;
    }

    /** Says more about what is happening. May use Prometheus's templates. */
    public AlertSpec description(String value) {
        description.set(value);
        return this;
    }

    /** Sets the address of the page that tells what to do. */
    public AlertSpec runbook(String address) {
        runbook.set(address);
        return this;
    }

    /** Adds a label to the alert. {@code severity}, {@code service} and {@code team} are there already. */
    public AlertSpec label(String labelName, String value) {
        labels.computeIfAbsent(labelName, n -> new Setting<>("label " + n, context, layer))
                .set(value);
        return this;
    }

    /** Says what is different in one environment. */
    public AlertSpec in(EnvironmentName environment, Configure<AlertSpec> difference) {
        context.in(layer, environment, this, difference);
        return this;
    }

    AlertDeclaration declaration() {
        SortedMap<String, Layered<String>> layeredLabels = new TreeMap<>();
        labels.forEach((labelName, value) -> layeredLabels.put(labelName, value.layered()));
        return new AlertDeclaration(
                name,
                site,
                condition.layered(),
                limit.layered(),
                holdingFor.layered(),
                keepFiringFor.layered(),
                severity.layered(),
                summary.layered(),
                description.layered(),
                runbook.layered(),
                layeredLabels);
    }
}
