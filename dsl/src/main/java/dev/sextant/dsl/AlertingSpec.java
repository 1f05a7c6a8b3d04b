package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.alerting.Receiver;
import dev.sextant.model.alerting.SmtpServer;
import dev.sextant.model.declared.AlertingDeclaration;
import dev.sextant.model.platform.Storage;
import dev.sextant.model.quantity.ByteSize;
import dev.sextant.model.secret.SecretKey;
import dev.sextant.source.CallSite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Describes Alertmanager. */
public final class AlertingSpec {

    private final Context context;
    private final Layer layer;
    private final Setting<Integer> replicas;
    private final Setting<Storage> storage;
    private final Setting<String> host;
    private final Setting<SmtpServer> smtp;
    private final Setting<String> defaultReceiver;
    private final Setting<Duration> repeatInterval;
    private final List<Receiver> receivers = new ArrayList<>();

    AlertingSpec(Context context, Layer layer) {
        this.context = context;
        this.layer = layer;
        replicas = new Setting<>("alerting replicas", context, layer);
        storage = new Setting<>("alerting storage", context, layer);
        host = new Setting<>("alerting host", context, layer);
        smtp = new Setting<>("alerting smtp", context, layer);
        defaultReceiver = new Setting<>("alerting defaultReceiver", context, layer);
        repeatInterval = new Setting<>("alerting repeatInterval", context, layer);
    }

    /** Sets how many Alertmanagers form the cluster, at least 1; 1 otherwise. */
    public AlertingSpec replicas(int value) {
        replicas.set(value);
        return this;
    }

    /** Sets the volume of each replica, of the cluster's default storage class; 1 GiB otherwise. */
    public AlertingSpec storage(ByteSize size) {
        storage.set(new Storage(size, Optional.empty()));
        return this;
    }

    /** Sets the volume of each replica and its storage class. */
    public AlertingSpec storage(ByteSize size, String storageClass) {
        storage.set(new Storage(size, Optional.of(storageClass)));
        return this;
    }

    /** Sets the public host name, reached by HTTPS; not reachable from outside otherwise. */
    public AlertingSpec host(String value) {
        host.set(value);
        return this;
    }

    /** Sets the mail server, one that asks for no account. Required where a receiver sends mail. */
    public AlertingSpec smtp(String server, int port, String from) {
        smtp.set(new SmtpServer(server, port, from, Optional.empty(), Optional.empty()));
        return this;
    }

    /** Sets the mail server and the account on it; the password stays in its Secret. */
    public AlertingSpec smtp(String server, int port, String from, String username, SecretKey password) {
        smtp.set(new SmtpServer(server, port, from, Optional.of(username), Optional.of(password)));
        return this;
    }

    /** Adds a receiver that sends mail; see {@link TeamSpec#email}. */
    public AlertingSpec email(String receiver, String... to) {
        CallSite at = CallSite.capture();
        context.holdsEverywhere(layer, "email", at);
        receivers.add(new Receiver.Email(receiver, List.of(to), at));
        return this;
    }

    /** Adds a receiver that writes to a Slack channel; see {@link TeamSpec#slack}. */
    public AlertingSpec slack(String receiver, String channel, SecretKey webhook) {
        CallSite at = CallSite.capture();
        context.holdsEverywhere(layer, "slack", at);
        receivers.add(new Receiver.Slack(receiver, channel, webhook, at));
        return this;
    }

    /** Names who is told about alerts that no team's route takes; nobody otherwise, which is a warning. */
    public AlertingSpec defaultReceiver(String receiver) {
        defaultReceiver.set(receiver);
        return this;
    }

    /** Sets after how long an alert that goes on is sent again; 4 hours otherwise. */
    public AlertingSpec repeatInterval(Duration value) {
        repeatInterval.set(value);
        return this;
    }

    /** Says what is different in one environment. Receivers exist in every environment. */
    public AlertingSpec in(EnvironmentName environment, Configure<AlertingSpec> difference) {
        context.in(layer, environment, this, difference);
        return this;
    }

    AlertingDeclaration declaration() {
        return new AlertingDeclaration(
                replicas.layered(),
                storage.layered(),
                host.layered(),
                smtp.layered(),
                receivers,
                defaultReceiver.layered(),
                repeatInterval.layered());
    }
}
