package dev.sextant.generators.alertmanager;

import dev.sextant.model.alerting.Receiver;
import dev.sextant.model.resolved.Alerting;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.Tree.FieldsBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * The receivers. The one that tells nobody comes first and always exists. All others also report the end of an alert,
 * which Alertmanager leaves out by default for mail and Slack.
 */
final class Receivers implements Receiver.Visitor<FieldsBuilder> {
    private final NotificationText text;

    private Receivers(NotificationText text) {
        this.text = text;
    }

    static Node tree(Alerting alerting, NotificationText text) {
        Receivers kinds = new Receivers(text);
        List<Node> receivers = new ArrayList<>();
        receivers.add(Tree.map().put("name", Alerting.NOBODY).build());
        alerting.receivers()
                .forEach(receiver -> receivers.add(receiver.accept(kinds).build()));
        return Tree.list(receivers);
    }

    @Override
    public FieldsBuilder email(Receiver.Email receiver) {
        return Tree.map()
                .put("name", receiver.name())
                .put(
                        "email_configs",
                        Tree.list(Tree.map()
                                .put("to", String.join(", ", receiver.to()))
                                .put("send_resolved", true)
                                .put("headers", Tree.map().put("Subject", text.title()))));
    }

    @Override
    public FieldsBuilder slack(Receiver.Slack receiver) {
        return Tree.map()
                .put("name", receiver.name())
                .put(
                        "slack_configs",
                        Tree.list(Tree.map()
                                .put("api_url_file", SecretFiles.path(receiver.webhook()))
                                .put("channel", receiver.channel())
                                .put("send_resolved", true)
                                .put("color", text.color())
                                .put("title", text.title())
                                .put("text", Tree.block(text.alerts()))));
    }
}
