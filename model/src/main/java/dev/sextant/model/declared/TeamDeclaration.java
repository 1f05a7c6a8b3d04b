package dev.sextant.model.declared;

import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.alerting.Receiver;
import dev.sextant.source.CallSite;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A team: the receivers that it brings, and which of them is told about its services' alerts.
 *
 * @param name the value of its services' {@code team} label
 * @param receivers the receivers that it brings
 * @param routes the receiver's name by severity; what has none goes to the platform's default receiver
 */
public record TeamDeclaration(
        String name, CallSite site, List<Receiver> receivers, Map<AlertSeverity, Layered<String>> routes) {
    public TeamDeclaration {
        receivers = List.copyOf(receivers);
        Map<AlertSeverity, Layered<String>> bySeverity = new EnumMap<>(AlertSeverity.class);
        bySeverity.putAll(routes);
        routes = Collections.unmodifiableMap(bySeverity);
    }
}
