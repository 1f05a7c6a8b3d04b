package dev.sextant.model.alerting;

import dev.sextant.model.secret.SecretKey;
import dev.sextant.source.CallSite;
import java.util.List;

/** A place to which Alertmanager sends notifications. */
public sealed interface Receiver {

    /** Returns the name by which routes refer to this receiver; unique in the whole workspace. */
    String name();

    /** Returns where the receiver was declared. */
    CallSite site();

    /** Calls the method of {@code visitor} for this kind of receiver. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Mail to one or more addresses, through the platform's SMTP server.
     *
     * @param to the addresses, at least one
     */
    record Email(String name, List<String> to, CallSite site) implements Receiver {
        public Email {
            to = List.copyOf(to);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.email(this);
        }
    }

    /**
     * A Slack channel, through an incoming webhook.
     *
     * @param channel the channel, with its leading {@code #}
     * @param webhook the Secret key that holds the webhook's address (the address is a credential)
     */
    record Slack(String name, String channel, SecretKey webhook, CallSite site) implements Receiver {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.slack(this);
        }
    }

    /** One case per kind of receiver. */
    interface Visitor<R> {
        R email(Email receiver);

        R slack(Slack receiver);
    }
}
