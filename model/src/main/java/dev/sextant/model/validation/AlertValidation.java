package dev.sextant.model.validation;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.AlertDeclaration;
import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.Limit;
import dev.sextant.model.declared.Scoped;
import dev.sextant.model.declared.ServiceDeclaration;
import dev.sextant.model.declared.Sited;
import dev.sextant.promql.Promql;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.promql.typed.PromqlProblems;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every alert has a name of its own, a condition that is PromQL, possible durations and a summary. */
final class AlertValidation {

    /** Set by Sextant or by Prometheus itself; another value would break routing. */
    private static final Set<String> RESERVED = Set.of("alertname", "severity", "service", "team", "slo");

    private final Diagnostics diagnostics;
    private final Ranges ranges;

    AlertValidation(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.ranges = new Ranges(diagnostics);
    }

    void check(ServiceDeclaration service, List<EnvironmentName> environments) {
        for (EnvironmentName environment : environments) {
            Unique names = new Unique(diagnostics, Code.DUPLICATE_ALERT, "give one of them another name, or remove it");
            for (Scoped<AlertDeclaration> alert : service.alerts()) {
                if (alert.in(environment)) {
                    String name = alert.item().name();
                    names.use(
                            name,
                            "alert '" + name + "' of " + service.name(),
                            alert.item().site());
                    checkComplete(alert.item(), environment);
                }
            }
        }
        service.alerts().forEach(alert -> checkValues(alert.item()));
    }

    private void checkComplete(AlertDeclaration alert, EnvironmentName environment) {
        String what = "alert '" + alert.name() + "'";
        if (alert.condition().in(environment).isEmpty()) {
            diagnostics.add(Diagnostic.error(Code.VALUE_MISSING, alert.site(), what + " has no condition")
                    .hint("add when(…)"));
        }
        checkBound(alert, environment, what);
        if (alert.summary().in(environment).isEmpty()) {
            diagnostics.add(Diagnostic.error(Code.VALUE_MISSING, alert.site(), what + " has no summary")
                    .hint("add summary(…): one line that tells whoever is woken what is happening"));
        }
    }

    /** An environment that changes half of value and bound would compare what does not belong together. */
    private void checkBound(AlertDeclaration alert, EnvironmentName environment, String what) {
        Layered<InstantVector> condition = alert.condition();
        Optional<Sited<InstantVector>> ownCondition =
                Optional.ofNullable(condition.byEnvironment().get(environment));
        Optional<Sited<Limit>> ownBound =
                Optional.ofNullable(alert.limit().byEnvironment().get(environment));
        boolean boundEverywhere = alert.limit().everywhere().isPresent();
        if (condition.everywhere().isEmpty()) {
            return;
        }
        if (ownBound.isPresent() && ownCondition.isEmpty() && !boundEverywhere) {
            diagnostics.add(Diagnostic.error(
                            Code.VALUE_MISSING, ownBound.get().site(), what + " has no bound that is(…) could move")
                    .hint("give it one with when(value, above(…)) or when(value, below(…))"));
        } else if (ownCondition.isPresent() && ownBound.isEmpty() && boundEverywhere) {
            diagnostics.add(Diagnostic.error(
                            Code.VALUE_MISSING,
                            ownCondition.get().site(),
                            what + " has a condition of its own in " + environment + ", but no bound of its own")
                    .hint("use when(value, above(…)) or when(value, below(…)) there too"));
        }
    }

    private void checkValues(AlertDeclaration alert) {
        if (!Names.isPlain(alert.name())) {
            diagnostics.add(Diagnostic.error(
                            Code.INVALID_NAME, alert.site(), "alert name '" + alert.name() + "' is not allowed")
                    .hint(Names.PLAIN_HINT));
        }
        for (Sited<InstantVector> condition : Values.of(alert.condition())) {
            condition.value().problems().forEach(problem -> diagnostics.add(PromqlProblems.diagnostic(problem)));
        }
        ranges.positive(alert.holdingFor(), "holdingFor");
        ranges.positive(alert.keepFiringFor(), "keepFiringFor");
        ranges.notBlank(alert.summary(), "summary");
        ranges.notBlank(alert.description(), "description");
        checkRunbook(alert.runbook(), diagnostics);
        for (Map.Entry<String, Layered<String>> label : alert.labels().entrySet()) {
            for (Sited<String> said : Values.of(label.getValue())) {
                checkLabel(label.getKey(), said);
            }
        }
    }

    private void checkLabel(String name, Sited<String> said) {
        if (!Promql.isLabelName(name) || name.startsWith("__")) {
            diagnostics.add(LabelNames.invalid(name, said.site()));
        } else if (RESERVED.contains(name)) {
            diagnostics.add(Diagnostic.error(
                            Code.RESERVED_LABEL, said.site(), "label '" + name + "' is set by Sextant, routes go by it")
                    .hint("choose another name"));
        }
    }

    static void checkRunbook(Layered<String> runbook, Diagnostics diagnostics) {
        for (Sited<String> said : Values.of(runbook)) {
            if (!said.value().startsWith("https://") && !said.value().startsWith("http://")) {
                diagnostics.add(Diagnostic.error(
                                Code.INVALID_NAME, said.site(), "runbook '" + said.value() + "' is not an address")
                        .hint("begin it with https://"));
            }
        }
    }
}
