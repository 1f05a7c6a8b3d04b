package dev.sextant.model.declared;

import dev.sextant.model.alerting.Receiver;
import dev.sextant.model.alerting.SmtpServer;
import dev.sextant.model.platform.Storage;
import java.time.Duration;
import java.util.List;

/**
 * Alertmanager as the platform team sizes it; see {@link dev.sextant.model.resolved.Alerting}.
 *
 * @param receivers the receivers that the platform brings
 * @param defaultReceiver the name of the receiver for alerts that no team's route takes
 * @param repeatInterval after how long an unchanged group of alerts is sent again
 */
public record AlertingDeclaration(
        Layered<Integer> replicas,
        Layered<Storage> storage,
        Layered<String> host,
        Layered<SmtpServer> smtp,
        List<Receiver> receivers,
        Layered<String> defaultReceiver,
        Layered<Duration> repeatInterval) {
    public AlertingDeclaration {
        receivers = List.copyOf(receivers);
    }
}
