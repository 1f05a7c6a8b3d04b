package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.alerting.Receiver;
import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.TeamDeclaration;
import dev.sextant.model.secret.SecretKey;
import dev.sextant.source.CallSite;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Describes a team. */
public final class TeamSpec {

    private final String name;
    private final CallSite site = CallSite.capture();
    private final Context context;
    private final Layer layer = new Layer();
    private final List<Receiver> receivers = new ArrayList<>();
    private final Map<AlertSeverity, Setting<String>> routes = new EnumMap<>(AlertSeverity.class);

    TeamSpec(String name, Context context) {
        this.name = name;
        this.context = context;
    }

    /**
     * Adds a receiver that sends mail.
     *
     * @param receiver its name, unique in the workspace
     * @param to the addresses
     */
    public TeamSpec email(String receiver, String... to) {
        CallSite at = CallSite.capture();
        context.holdsEverywhere(layer, "email", at);
        receivers.add(new Receiver.Email(receiver, List.of(to), at));
        return this;
    }

    /**
     * Adds a receiver that writes to a Slack channel.
     *
     * @param receiver its name, unique in the workspace
     * @param channel the channel, with its {@code #}
     * @param webhook where the incoming webhook's address is kept
     */
    public TeamSpec slack(String receiver, String channel, SecretKey webhook) {
        CallSite at = CallSite.capture();
        context.holdsEverywhere(layer, "slack", at);
        receivers.add(new Receiver.Slack(receiver, channel, webhook, at));
        return this;
    }

    /**
     * Tells {@code receiver} about the team's alerts of one severity. Without a route, the platform's default receiver is
     * told; about {@link AlertSeverity#INFO} nobody is.
     */
    public TeamSpec route(AlertSeverity severity, String receiver) {
        routes.computeIfAbsent(severity, s -> new Setting<>("route for " + s.label() + " alerts", context, layer))
                .set(receiver);
        return this;
    }

    /** Says what is different in one environment. */
    public TeamSpec in(EnvironmentName environment, Configure<TeamSpec> difference) {
        context.in(layer, environment, this, difference);
        return this;
    }

    TeamDeclaration declaration() {
        Map<AlertSeverity, Layered<String>> layeredRoutes = new EnumMap<>(AlertSeverity.class);
        routes.forEach((severity, route) -> layeredRoutes.put(severity, route.layered()));
        return new TeamDeclaration(name, site, receivers, layeredRoutes);
    }
}
