package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.source.CallSite;
import java.util.ArrayList;
import java.util.List;

/** What all files of a repository describe together. Each file adds its part; the order of the files does not matter. */
public final class Workspace {

    private final Context context;
    private final List<Sited<EnvironmentName>> environments = new ArrayList<>();
    private final List<PlatformSpec> platforms = new ArrayList<>();
    private final List<TeamSpec> teams = new ArrayList<>();
    private final List<ServiceSpec> services = new ArrayList<>();

    Workspace(Context context) {
        this.context = context;
    }

    /**
     * Declares the environments. A stack is generated for each, into a folder of its name. Without any, there is one:
     * {@code production}.
     */
    public Workspace environments(EnvironmentName... names) {
        CallSite site = CallSite.capture();
        for (EnvironmentName name : names) {
            environments.add(new Sited<>(name, site));
        }
        return this;
    }

    /**
     * Describes the monitoring stack itself. At most once in a workspace; without it, every component has its defaults.
     *
     * @param name what is observed as a whole, a DNS label, for example {@code online-shop}
     */
    public Workspace platform(String name, Configure<PlatformSpec> platform) {
        PlatformSpec spec = new PlatformSpec(name, context);
        platforms.add(spec);
        platform.configure(spec);
        return this;
    }

    /**
     * Describes a team: its receivers, and which of them is told about its services' alerts.
     *
     * @param name the value of the {@code team} label of its services' alerts; unique in the workspace
     */
    public Workspace team(String name, Configure<TeamSpec> team) {
        TeamSpec spec = new TeamSpec(name, context);
        teams.add(spec);
        team.configure(spec);
        return this;
    }

    /**
     * Describes a service. Generates its ServiceMonitor, rules, routes, log pipeline and its place on the dashboards.
     *
     * @param name a DNS label, unique in the workspace; the value of its series' {@code job} label
     */
    public Workspace service(String name, Configure<ServiceSpec> service) {
        ServiceSpec spec = new ServiceSpec(name, context);
        services.add(spec);
        service.configure(spec);
        return this;
    }

    WorkspaceDeclaration declaration() {
        return new WorkspaceDeclaration(
                environments,
                platforms.stream().map(PlatformSpec::declaration).toList(),
                teams.stream().map(TeamSpec::declaration).toList(),
                services.stream().map(ServiceSpec::declaration).toList(),
                context.environmentUses());
    }
}
