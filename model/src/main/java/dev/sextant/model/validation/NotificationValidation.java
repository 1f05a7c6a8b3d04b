package dev.sextant.model.validation;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.alerting.Receiver;
import dev.sextant.model.alerting.SmtpServer;
import dev.sextant.model.declared.AlertingDeclaration;
import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.PlatformDeclaration;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.declared.TeamDeclaration;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import dev.sextant.source.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every route leads to a receiver that exists, and every receiver can be reached. */
final class NotificationValidation {

    private final Diagnostics diagnostics;
    private final Ranges ranges;

    NotificationValidation(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.ranges = new Ranges(diagnostics);
    }

    void check(WorkspaceDeclaration workspace) {
        List<Receiver> receivers = new ArrayList<>();
        workspace
                .platforms()
                .forEach(platform -> receivers.addAll(platform.alerting().receivers()));
        Unique teams = new Unique(diagnostics, Code.DUPLICATE_TEAM, "describe a team in one place");
        for (TeamDeclaration team : workspace.teams()) {
            teams.use(team.name(), "team '" + team.name() + "'", team.site());
            if (!Names.isPlain(team.name())) {
                diagnostics.add(Diagnostic.error(
                                Code.INVALID_NAME, team.site(), "team name '" + team.name() + "' is not allowed")
                        .hint(Names.PLAIN_HINT));
            }
            receivers.addAll(team.receivers());
        }
        checkReceivers(receivers);
        Set<String> known = receivers.stream().map(Receiver::name).collect(Collectors.toCollection(TreeSet::new));
        for (TeamDeclaration team : workspace.teams()) {
            for (Map.Entry<AlertSeverity, Layered<String>> route : team.routes().entrySet()) {
                String what =
                        "team '" + team.name() + "' routes " + route.getKey().label() + " alerts to";
                checkKnown(route.getValue(), what, known);
            }
        }
        for (PlatformDeclaration platform : workspace.platforms()) {
            checkKnown(platform.alerting().defaultReceiver(), "the default receiver is", known);
            checkMailServer(workspace, platform.alerting(), receivers);
        }
        checkSomebodyIsTold(workspace, receivers);
    }

    private void checkReceivers(List<Receiver> receivers) {
        Unique names = new Unique(diagnostics, Code.DUPLICATE_RECEIVER, "give one of them another name");
        for (Receiver receiver : receivers) {
            names.use(receiver.name(), "receiver '" + receiver.name() + "'", receiver.site());
            if (!Names.isPlain(receiver.name()) || receiver.name().equals("null")) {
                diagnostics.add(Diagnostic.error(
                                Code.INVALID_NAME,
                                receiver.site(),
                                "receiver name '" + receiver.name() + "' is not allowed")
                        .hint(Names.PLAIN_HINT + "; 'null' is reserved for the receiver that tells nobody"));
            }
            receiver.accept(new ReceiverCheck(diagnostics));
        }
    }

    private void checkKnown(Layered<String> receiver, String what, Set<String> known) {
        for (Sited<String> said : Values.of(receiver)) {
            if (!known.contains(said.value())) {
                String hint = known.isEmpty()
                        ? "no receiver is declared; add one with email(…) or slack(…)"
                        : "declared are " + String.join(", ", known);
                diagnostics.add(Diagnostic.error(
                                Code.UNKNOWN_RECEIVER,
                                said.site(),
                                what + " an unknown receiver '" + said.value() + "'")
                        .hint(hint));
            }
        }
    }

    private void checkMailServer(
            WorkspaceDeclaration workspace, AlertingDeclaration alerting, List<Receiver> receivers) {
        for (Sited<SmtpServer> smtp : Values.of(alerting.smtp())) {
            ranges.port(smtp.value().port(), "the mail server's port", smtp.site());
            smtp.value().password().ifPresent(password -> ranges.secret(password, smtp.site()));
        }
        for (EnvironmentName environment : workspace.environmentsOrDefault()) {
            if (alerting.smtp().in(environment).isPresent()) {
                continue;
            }
            receivers.stream()
                    .filter(Receiver.Email.class::isInstance)
                    .forEach(receiver -> mailServerMissing(receiver, environment));
        }
    }

    private void mailServerMissing(Receiver receiver, EnvironmentName environment) {
        diagnostics.add(Diagnostic.error(
                        Code.SMTP_MISSING,
                        receiver.site(),
                        "receiver '" + receiver.name() + "' sends mail, but " + environment + " has no mail server")
                .hint("add alerting(a -> a.smtp(server, port, from)) to the platform"));
    }

    private void checkSomebodyIsTold(WorkspaceDeclaration workspace, List<Receiver> receivers) {
        if (workspace.platforms().isEmpty()) {
            receivers.stream()
                    .filter(Receiver.Email.class::isInstance)
                    .forEach(r -> workspace.environmentsOrDefault().forEach(e -> mailServerMissing(r, e)));
            if (!workspace.services().isEmpty()) {
                diagnostics.add(new Diagnostic(
                        Code.NOBODY_NOTIFIED,
                        Level.WARNING,
                        "nobody is told about alerts that no team's route takes",
                        Optional.of("add workspace.platform(name, p -> p.alerting(a -> a.defaultReceiver(…)))"),
                        List.of(),
                        Optional.empty()));
            }
        }
        for (PlatformDeclaration platform : workspace.platforms()) {
            for (EnvironmentName environment : workspace.environmentsOrDefault()) {
                if (platform.alerting().defaultReceiver().in(environment).isEmpty()) {
                    diagnostics.add(Diagnostic.warning(
                                    Code.NOBODY_NOTIFIED,
                                    platform.site(),
                                    "in " + environment + " nobody is told about alerts that no team's route takes")
                            .hint("add alerting(a -> a.defaultReceiver(…))"));
                }
            }
        }
    }
}
