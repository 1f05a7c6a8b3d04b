package dev.sextant.generators.alertmanager;

import dev.sextant.model.alerting.Inhibition;
import dev.sextant.model.alerting.SmtpServer;
import dev.sextant.model.resolved.Alerting;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.Tree.FieldsBuilder;

/** Alertmanager's configuration file: what it sends, to whom, and what it holds back. */
final class AlertmanagerConfig {

    private AlertmanagerConfig() {}

    static Node tree(Alerting alerting, String environment) {
        FieldsBuilder config = Tree.map();
        alerting.smtp().ifPresent(smtp -> config.put("global", smtp(smtp)));
        config.put("route", Routes.tree(alerting.route()))
                .put("receivers", Receivers.tree(alerting, new NotificationText(environment)));
        if (!alerting.inhibitions().isEmpty()) {
            config.put(
                    "inhibit_rules",
                    Tree.list(alerting.inhibitions().stream()
                            .map(AlertmanagerConfig::inhibition)
                            .toList()));
        }
        return config.build();
    }

    /** TLS is required although that is the default: an account's password goes over this connection. */
    private static FieldsBuilder smtp(SmtpServer smtp) {
        return Tree.map()
                .put("smtp_smarthost", smtp.host() + ":" + smtp.port())
                .put("smtp_from", smtp.from())
                .putIfPresent("smtp_auth_username", smtp.username())
                .putIfPresent("smtp_auth_password_file", smtp.password().map(SecretFiles::path))
                .put("smtp_require_tls", true);
    }

    private static Node inhibition(Inhibition inhibition) {
        return Tree.map()
                .put("source_matchers", Matchers.tree(inhibition.source()))
                .put("target_matchers", Matchers.tree(inhibition.target()))
                .put("equal", Tree.texts(inhibition.equal()))
                .build();
    }
}
