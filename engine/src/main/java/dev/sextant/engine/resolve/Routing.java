package dev.sextant.engine.resolve;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.alerting.Inhibition;
import dev.sextant.model.alerting.Receiver;
import dev.sextant.model.alerting.Route;
import dev.sextant.model.declared.AlertingDeclaration;
import dev.sextant.model.declared.TeamDeclaration;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.model.platform.Defaults;
import dev.sextant.model.resolved.Alerting;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.slo.rules.SloSeries;
import dev.sextant.slo.rules.Tier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Who is told about what: the teams' wishes as one routing tree. */
final class Routing {

    /**
     * The labels that tell one trouble from another. Alerts of the cluster itself have no service, but a namespace;
     * without it a full disk in one namespace would silence the warning of another.
     */
    private static final List<String> SAME_TROUBLE = List.of("alertname", "namespace", "service", "slo");

    private final WorkspaceDeclaration workspace;
    private final EnvironmentName environment;

    Routing(WorkspaceDeclaration workspace, EnvironmentName environment) {
        this.workspace = workspace;
        this.environment = environment;
    }

    List<Receiver> receivers(AlertingDeclaration alerting) {
        List<Receiver> all = new ArrayList<>(alerting.receivers());
        workspace.teams().forEach(team -> all.addAll(team.receivers()));
        all.sort(Comparator.comparing(Receiver::name));
        return all;
    }

    /**
     * The root tells the default receiver. Below it come the alerts that Prometheus's own chart fires to prove that
     * alerting works, the teams with their severities, and last what is only context for other alerts.
     */
    Route root(AlertingDeclaration alerting) {
        String otherwise = alerting.defaultReceiver().in(environment).orElse(Alerting.NOBODY);
        List<Route> children = new ArrayList<>();
        children.add(route(
                Alerting.NOBODY, new LabelMatcher("alertname", MatchOp.REGEX, "Watchdog|InfoInhibitor"), List.of()));
        workspace.teams().stream()
                .sorted(Comparator.comparing(TeamDeclaration::name))
                .forEach(team -> teamRoute(team, otherwise).ifPresent(children::add));
        children.add(severityRoute(Alerting.NOBODY, AlertSeverity.INFO));
        return new Route(
                otherwise,
                List.of(),
                SAME_TROUBLE,
                Optional.of(Duration.ofSeconds(30)),
                Optional.of(Duration.ofMinutes(5)),
                Optional.of(alerting.repeatInterval().in(environment).orElse(Defaults.REPEAT_INTERVAL)),
                children);
    }

    private Optional<Route> teamRoute(TeamDeclaration team, String otherwise) {
        List<Route> bySeverity = new ArrayList<>();
        for (AlertSeverity severity : AlertSeverity.values()) {
            Optional<String> receiver =
                    Optional.ofNullable(team.routes().get(severity)).flatMap(route -> route.in(environment));
            if (receiver.isPresent()) {
                bySeverity.add(severityRoute(receiver.get(), severity));
            } else if (severity == AlertSeverity.INFO) {
                bySeverity.add(severityRoute(Alerting.NOBODY, severity));
            }
        }
        boolean onlyInfo =
                bySeverity.size() == 1 && bySeverity.get(0).receiver().equals(Alerting.NOBODY);
        return onlyInfo
                ? Optional.empty()
                : Optional.of(route(otherwise, new LabelMatcher("team", MatchOp.EQUAL, team.name()), bySeverity));
    }

    private static Route severityRoute(String receiver, AlertSeverity severity) {
        return route(receiver, new LabelMatcher("severity", MatchOp.EQUAL, severity.label()), List.of());
    }

    private static Route route(String receiver, LabelMatcher matcher, List<Route> children) {
        return new Route(
                receiver, List.of(matcher), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), children);
    }

    /**
     * While an alert is critical, the same alert of the same service, or namespace, is not told a second time as a warning.
     * While an SLO's budget burns fast, nobody needs to hear that it burns slowly, too.
     */
    static List<Inhibition> inhibitions(SortedSet<String> groups) {
        List<String> same =
                Stream.concat(SAME_TROUBLE.stream(), groups.stream()).distinct().toList();
        List<Inhibition> all = new ArrayList<>();
        all.add(new Inhibition(
                List.of(new LabelMatcher("severity", MatchOp.EQUAL, AlertSeverity.CRITICAL.label())),
                List.of(new LabelMatcher(
                        "severity", MatchOp.REGEX, AlertSeverity.WARNING.label() + "|" + AlertSeverity.INFO.label())),
                same));
        for (int i = 0; i < Tier.NAMES.size() - 1; i++) {
            String slower = String.join("|", Tier.NAMES.subList(i + 1, Tier.NAMES.size()));
            all.add(new Inhibition(
                    List.of(new LabelMatcher(SloSeries.TIER, MatchOp.EQUAL, Tier.NAMES.get(i))),
                    List.of(new LabelMatcher(SloSeries.TIER, MatchOp.REGEX, slower)),
                    same));
        }
        return all;
    }
}
