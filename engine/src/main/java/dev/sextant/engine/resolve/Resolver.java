package dev.sextant.engine.resolve;

import dev.sextant.engine.resolve.dashboard.Dashboards;
import dev.sextant.engine.resolve.slo.ServiceLevels;
import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.AlertDeclaration;
import dev.sextant.model.declared.Scoped;
import dev.sextant.model.declared.ServiceDeclaration;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.model.proof.RuleTest;
import dev.sextant.model.resolved.Platform;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.model.resolved.Service;
import dev.sextant.model.rule.Rule;
import dev.sextant.model.rule.RuleGroup;
import dev.sextant.source.Diagnostics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Resolves a valid declaration for each of its environments. */
public final class Resolver {

    private Resolver() {}

    /**
     * Returns a model for each environment, in the order of declaration.
     *
     * @param workspace a declaration in which validation found no error
     * @param diagnostics is told what only becomes visible here
     */
    public static List<ResolvedModel> resolve(WorkspaceDeclaration workspace, Diagnostics diagnostics) {
        List<ResolvedModel> models = new ArrayList<>();
        for (EnvironmentName environment : workspace.environmentsOrDefault()) {
            models.add(resolve(workspace, environment, diagnostics));
        }
        return List.copyOf(models);
    }

    private static ResolvedModel resolve(
            WorkspaceDeclaration workspace, EnvironmentName environment, Diagnostics diagnostics) {
        Platform platform = new PlatformResolver(workspace, environment).resolve();
        ServiceResolver services = new ServiceResolver(workspace, environment, platform);
        List<ServiceDeclaration> declared = workspace.services().stream()
                .sorted(Comparator.comparing(ServiceDeclaration::name))
                .toList();
        List<Service> resolved = new ArrayList<>();
        List<RuleGroup> recording = new ArrayList<>();
        List<RuleGroup> alerting = new ArrayList<>();
        List<RuleTest> tests = new ArrayList<>();
        for (ServiceDeclaration declaration : declared) {
            Service service = services.resolve(declaration);
            resolved.add(service);
            alertGroup(declaration, service, environment, platform).ifPresent(alerting::add);
            ServiceLevels levels = new ServiceLevels(service, platform, environment, diagnostics);
            for (Scoped<SloDeclaration> slo : declaration.slos()) {
                if (slo.in(environment)) {
                    ServiceLevels.Watched watched = levels.watch(slo.item());
                    recording.add(watched.rules());
                    watched.test().ifPresent(tests::add);
                }
            }
        }
        return new ResolvedModel(
                environment, platform, resolved, recording, alerting, new Dashboards(platform, resolved).all(), tests);
    }

    private static Optional<RuleGroup> alertGroup(
            ServiceDeclaration declaration, Service service, EnvironmentName environment, Platform platform) {
        AlertRules rules = new AlertRules(service, platform, environment);
        List<Rule> alerts = new ArrayList<>();
        for (Scoped<AlertDeclaration> alert : declaration.alerts()) {
            if (alert.in(environment)) {
                alerts.add(rules.rule(alert.item()));
            }
        }
        return alerts.isEmpty()
                ? Optional.empty()
                : Optional.of(new RuleGroup(service.name(), Optional.empty(), alerts));
    }
}
