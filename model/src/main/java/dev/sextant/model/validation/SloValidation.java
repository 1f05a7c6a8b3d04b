package dev.sextant.model.validation;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.Scoped;
import dev.sextant.model.declared.ServiceDeclaration;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.declared.Sli;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.model.platform.Defaults;
import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.Promql;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every SLO has a name of its own, an objective that leaves a budget, a window that is kept, and an indicator. */
final class SloValidation {

    /** They identify an SLO, or an alert of it. */
    private static final Set<String> RESERVED = Set.of(
            "alertname",
            "severity",
            "service",
            "team",
            "slo",
            "burn_rate_tier",
            "slo_objective",
            "slo_namespace",
            "window_start");

    private static final Duration LONGEST_INTERVAL = Duration.ofMinutes(1);

    private final Diagnostics diagnostics;
    private final Ranges ranges;
    private final WorkspaceDeclaration workspace;

    SloValidation(Diagnostics diagnostics, WorkspaceDeclaration workspace) {
        this.diagnostics = diagnostics;
        this.ranges = new Ranges(diagnostics);
        this.workspace = workspace;
    }

    void check(ServiceDeclaration service, List<EnvironmentName> environments) {
        for (EnvironmentName environment : environments) {
            Unique names = new Unique(diagnostics, Code.DUPLICATE_SLO, "give one of them another name, or remove it");
            for (Scoped<SloDeclaration> slo : service.slos()) {
                if (slo.in(environment)) {
                    String name = slo.item().name();
                    names.use(
                            name,
                            "SLO '" + name + "' of " + service.name(),
                            slo.item().site());
                    checkComplete(slo.item(), environment);
                    checkCovered(slo.item(), environment);
                }
            }
        }
        environments.forEach(environment -> new CompositeCheck(diagnostics, workspace, environment).check(service));
        service.slos().forEach(slo -> checkValues(slo.item(), environments));
    }

    private void checkComplete(SloDeclaration slo, EnvironmentName environment) {
        if (slo.sli().in(environment).isEmpty()) {
            diagnostics.add(
                    Diagnostic.error(Code.VALUE_MISSING, slo.site(), "SLO '" + slo.name() + "' measures nothing")
                            .hint("add sli(errors(x).over(y)) or sli(requests(histogram).fasterThan(limit))"));
        }
    }

    private void checkCovered(SloDeclaration slo, EnvironmentName environment) {
        Duration retention = workspace.platforms().stream()
                .findFirst()
                .flatMap(platform -> platform.prometheus().retention().in(environment))
                .filter(Ranges::isTimeSpan)
                .orElse(Defaults.RETENTION);
        Optional<Sited<TimeWindow>> longer = slo.window()
                .sitedIn(environment)
                .filter(window -> Ranges.isTimeSpan(window.value().longest())
                        && window.value().longest().compareTo(retention) > 0);
        longer.ifPresent(window -> {
            String days = PrometheusDuration.format(window.value().longest());
            String kept = PrometheusDuration.format(retention);
            diagnostics.add(Diagnostic.error(
                            Code.SLO_WINDOW_NOT_COVERED,
                            window.site(),
                            "SLO '" + slo.name() + "' looks back " + days + ", but " + environment
                                    + "'s Prometheus keeps samples for " + kept)
                    .hint("shorten the window in(environment(\"" + environment
                            + "\"), …), or keep samples longer with prometheus(p -> p.retention(…))"));
        });
    }

    private void checkValues(SloDeclaration slo, List<EnvironmentName> environments) {
        if (!Names.isDnsLabel(slo.name())) {
            diagnostics.add(
                    Diagnostic.error(Code.INVALID_NAME, slo.site(), "SLO name '" + slo.name() + "' is not allowed")
                            .hint(Names.DNS_LABEL_HINT));
        }
        for (Sited<Percent> objective : Values.of(slo.objective())) {
            checkObjective(slo, objective);
        }
        Values.of(slo.window()).forEach(window -> new TimeWindowCheck(diagnostics, slo.name()).check(window));
        AlertValidation.checkRunbook(slo.runbook(), diagnostics);
        checkIndicators(slo.sli());
        new BurnRateCheck(diagnostics, slo, environments).check();
        ranges.positive(slo.evaluatedEvery(), "evaluatedEvery");
        for (Sited<Duration> interval : Values.of(slo.evaluatedEvery())) {
            if (interval.value().compareTo(LONGEST_INTERVAL) > 0) {
                ranges.outOfRange(
                        interval.site(),
                        "SLO '" + slo.name() + "' is evaluated every " + PrometheusDuration.format(interval.value()),
                        "use a minute at most");
            }
        }
        for (Map.Entry<String, Layered<String>> label : slo.labels().entrySet()) {
            Values.of(label.getValue()).forEach(said -> checkLabel(label.getKey(), said));
        }
        for (Sited<List<String>> by : Values.of(slo.groupedBy())) {
            Values.of(slo.sli()).stream()
                    .filter(sli -> !groups(sli.value()))
                    .findFirst()
                    .ifPresent(sli -> diagnostics.add(Diagnostic.error(
                                    Code.NEVER_APPLIES,
                                    by.site(),
                                    "groupedBy does nothing for an indicator of expressions or of other SLOs")
                            .alsoAt(sli.site())
                            .hint("group in the expressions themselves, with by(…)")));
            by.value().forEach(name -> checkLabel(name, new Sited<>(name, by.site())));
        }
    }

    /** Whether it is aggregated for the author, who can then say by what. */
    private static boolean groups(Sli sli) {
        return !(sli instanceof Sli.Events
                || sli instanceof Sli.ErrorRatio
                || sli instanceof Sli.Read
                || sli instanceof Sli.Composite);
    }

    private void checkLabel(String name, Sited<String> said) {
        if (!Promql.isLabelName(name) || name.startsWith("__")) {
            diagnostics.add(LabelNames.invalid(name, said.site()));
        } else if (RESERVED.contains(name)) {
            diagnostics.add(Diagnostic.error(
                            Code.RESERVED_LABEL,
                            said.site(),
                            "label '" + name + "' is set by Sextant, it tells SLOs apart")
                    .hint("choose another name"));
        }
    }

    private void checkObjective(SloDeclaration slo, Sited<Percent> objective) {
        boolean leavesBudget = objective.value().compareTo(Percent.HUNDRED) < 0;
        if (objective.value().value().signum() > 0 && leavesBudget) {
            return;
        }
        diagnostics.add(Diagnostic.error(
                        Code.OBJECTIVE_OUT_OF_RANGE,
                        objective.site(),
                        "objective of SLO '" + slo.name() + "' is " + objective.value())
                .hint("use more than 0 % and less than 100 %: 100 % leaves no budget for a single error"));
    }

    private void checkIndicators(Layered<Sli> sli) {
        for (Sited<Sli> said : Values.of(sli)) {
            diagnostics.addAll(said.value().accept(new SliCheck()));
        }
    }
}
