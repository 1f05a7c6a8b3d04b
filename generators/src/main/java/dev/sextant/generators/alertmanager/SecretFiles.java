package dev.sextant.generators.alertmanager;

import dev.sextant.model.alerting.Receiver;
import dev.sextant.model.alerting.SmtpServer;
import dev.sextant.model.resolved.Alerting;
import dev.sextant.model.secret.SecretKey;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Where Alertmanager finds secrets: the operator mounts each of them as a folder with a file per key. */
final class SecretFiles {
    private static final String FOLDER = "/etc/alertmanager/secrets/";

    private SecretFiles() {}

    static String path(SecretKey key) {
        return FOLDER + key.secret() + "/" + key.key();
    }

    /** Returns the Secrets that have to be mounted for {@link #path} to exist. */
    static NavigableSet<String> mounted(Alerting alerting) {
        NavigableSet<String> secrets = new TreeSet<>();
        alerting.smtp().flatMap(SmtpServer::password).map(SecretKey::secret).ifPresent(secrets::add);
        for (Receiver receiver : alerting.receivers()) {
            receiver.accept(new Credential()).map(SecretKey::secret).ifPresent(secrets::add);
        }
        return secrets;
    }

    private static final class Credential implements Receiver.Visitor<Optional<SecretKey>> {
        @Override
        public Optional<SecretKey> email(Receiver.Email receiver) {
            return Optional.empty();
        }

        @Override
        public Optional<SecretKey> slack(Receiver.Slack receiver) {
            return Optional.of(receiver.webhook());
        }
    }
}
