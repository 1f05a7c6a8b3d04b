package dev.sextant.model.validation;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.ServiceDeclaration;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.declared.TeamDeclaration;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every service has a name of its own that can be a folder, a team that exists, and a possible endpoint. */
final class ServiceValidation {

    private final Diagnostics diagnostics;
    private final Ranges ranges;

    ServiceValidation(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.ranges = new Ranges(diagnostics);
    }

    void check(WorkspaceDeclaration workspace) {
        List<EnvironmentName> environments = workspace.environmentsOrDefault();
        Set<String> teams =
                workspace.teams().stream().map(TeamDeclaration::name).collect(Collectors.toCollection(TreeSet::new));
        Unique names = new Unique(
                diagnostics, Code.DUPLICATE_SERVICE, "describe a service in one place, or rename one of the two");
        AlertValidation alerts = new AlertValidation(diagnostics);
        SloValidation slos = new SloValidation(diagnostics, workspace);
        for (ServiceDeclaration service : workspace.services()) {
            names.use(service.name(), "service '" + service.name() + "'", service.site());
            if (!Names.isDnsLabel(service.name())) {
                diagnostics.add(Diagnostic.error(
                                Code.INVALID_SERVICE_NAME,
                                service.site(),
                                "service name '" + service.name() + "' is not a DNS label")
                        .hint(Names.DNS_LABEL_HINT));
            }
            required(service.team(), environments, "service '" + service.name() + "' has no team", service, "team(…)");
            required(
                    service.runtime(),
                    environments,
                    "service '" + service.name() + "' has no runtime",
                    service,
                    "runtime(…)");
            checkTeam(service, teams);
            ranges.dnsLabel(service.namespace(), "namespace");
            ranges.port(service.metricsPort(), "metrics port");
            ranges.positive(service.scrapeInterval(), "scrape interval");
            checkPath(service.metricsPath());
            alerts.check(service, environments);
            slos.check(service, environments);
        }
    }

    private void required(
            Layered<?> value,
            List<EnvironmentName> environments,
            String message,
            ServiceDeclaration service,
            String call) {
        for (EnvironmentName environment : environments) {
            if (value.in(environment).isEmpty()) {
                diagnostics.add(Diagnostic.error(Code.VALUE_MISSING, service.site(), message)
                        .hint("add " + call));
                return;
            }
        }
    }

    private void checkTeam(ServiceDeclaration service, Set<String> teams) {
        for (Sited<String> team : Values.of(service.team())) {
            if (!teams.contains(team.value())) {
                String known = teams.isEmpty() ? "none is declared" : "declared are " + String.join(", ", teams);
                diagnostics.add(Diagnostic.error(
                                Code.UNKNOWN_TEAM,
                                team.site(),
                                "service '" + service.name() + "' names the team '" + team.value()
                                        + "', which was not declared")
                        .hint(known + "; add it with workspace.team(\"" + team.value() + "\", …)"));
            }
        }
    }

    private void checkPath(Layered<String> path) {
        for (Sited<String> said : Values.of(path)) {
            if (!said.value().startsWith("/") || said.value().chars().anyMatch(Character::isWhitespace)) {
                diagnostics.add(Diagnostic.error(Code.INVALID_NAME, said.site(), "'" + said.value() + "' is not a path")
                        .hint("begin it with '/' and leave out spaces"));
            }
        }
    }
}
