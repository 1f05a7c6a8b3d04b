package dev.sextant.model.resolved;

import dev.sextant.model.alerting.Inhibition;
import dev.sextant.model.alerting.Receiver;
import dev.sextant.model.alerting.Route;
import dev.sextant.model.alerting.SmtpServer;
import dev.sextant.model.platform.Storage;
import java.util.List;
import java.util.Optional;

/**
 * Alertmanager and what it is told to do.
 *
 * @param replicas how many of it run, at least one
 * @param storage the volume of each replica
 * @param host the public host name, reached by HTTPS; not reachable from outside where absent
 * @param smtp the mail server; present where a receiver sends mail
 * @param receivers every receiver, by name; the one named {@code null} tells nobody and always exists
 * @param route the root of the routing tree
 * @param inhibitions which alerts silence which
 */
public record Alerting(
        int replicas,
        Storage storage,
        Optional<String> host,
        Optional<SmtpServer> smtp,
        List<Receiver> receivers,
        Route route,
        List<Inhibition> inhibitions) {

    /** The name of the receiver that tells nobody. */
    public static final String NOBODY = "null";

    public Alerting {
        receivers = List.copyOf(receivers);
        inhibitions = List.copyOf(inhibitions);
    }
}
