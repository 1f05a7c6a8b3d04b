package dev.sextant.model.declared;

import dev.sextant.model.EnvironmentName;
import java.util.List;

/**
 * Everything that the teams' files declare.
 *
 * @param environments the environments, in the order of declaration; empty for the single one {@code production}
 * @param platforms the platform; more than one is a mistake that validation reports
 * @param teams the teams, with their receivers and routes
 * @param services the services
 * @param environmentUses every place where an environment is named, to find names that were not declared
 */
public record WorkspaceDeclaration(
        List<Sited<EnvironmentName>> environments,
        List<PlatformDeclaration> platforms,
        List<TeamDeclaration> teams,
        List<ServiceDeclaration> services,
        List<Sited<EnvironmentName>> environmentUses) {
    public WorkspaceDeclaration {
        environments = List.copyOf(environments);
        platforms = List.copyOf(platforms);
        teams = List.copyOf(teams);
        services = List.copyOf(services);
        environmentUses = List.copyOf(environmentUses);
    }

    /** Returns the same with these services. */
    public WorkspaceDeclaration services(List<ServiceDeclaration> others) {
        return new WorkspaceDeclaration(environments, platforms, teams, others, environmentUses);
    }

    /** Returns the environments that a stack is generated for: the declared ones or, without any, {@code production}. */
    public List<EnvironmentName> environmentsOrDefault() {
        return environments.isEmpty()
                ? List.of(new EnvironmentName("production"))
                : environments.stream().map(Sited::value).distinct().toList();
    }
}
