package dev.sextant.engine.resolve;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.declared.AlertDeclaration;
import dev.sextant.model.declared.Limit;
import dev.sextant.model.resolved.Platform;
import dev.sextant.model.resolved.Service;
import dev.sextant.model.rule.Rule;
import dev.sextant.promql.typed.InstantVector;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A service's own alerts as rules. */
final class AlertRules {

    private final Service service;
    private final EnvironmentName environment;
    private final Annotations annotations;

    AlertRules(Service service, Platform platform, EnvironmentName environment) {
        this.service = service;
        this.environment = environment;
        this.annotations = new Annotations(platform);
    }

    Rule rule(AlertDeclaration alert) {
        SortedMap<String, String> labels = new TreeMap<>();
        alert.labels().forEach((name, value) -> value.in(environment).ifPresent(text -> labels.put(name, text)));
        labels.put("service", service.name());
        labels.put("team", service.team());
        return new Rule.Alerting(
                alert.name(),
                new ServiceScope(service.name()).apply(condition(alert)),
                alert.holdingFor().in(environment).orElse(Duration.ZERO),
                alert.keepFiringFor().in(environment),
                Optional.of(alert.severity().in(environment).orElse(AlertSeverity.WARNING)),
                labels,
                annotations.of(
                        alert.summary().in(environment).orElseThrow(),
                        alert.description().in(environment),
                        alert.runbook().in(environment),
                        service.name(),
                        Annotations.OVERVIEW),
                alert.site());
    }

    private InstantVector condition(AlertDeclaration alert) {
        InstantVector value = alert.condition().in(environment).orElseThrow();
        Optional<Limit> limit = alert.limit().in(environment);
        if (limit.isEmpty()) {
            return value;
        }
        return switch (limit.get().direction()) {
            case ABOVE -> value.isGreaterThan(limit.get().bound());
            case BELOW -> value.isLessThan(limit.get().bound());
        };
    }
}
