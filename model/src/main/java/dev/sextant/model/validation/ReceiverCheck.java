package dev.sextant.model.validation;

import dev.sextant.model.alerting.Receiver;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;

/** What each kind of receiver needs to reach somebody. Adds its findings and answers whether there were none. */
final class ReceiverCheck implements Receiver.Visitor<Boolean> {

    private final Diagnostics diagnostics;

    ReceiverCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    @Override
    public Boolean email(Receiver.Email receiver) {
        if (receiver.to().isEmpty()) {
            diagnostics.add(Diagnostic.error(
                            Code.VALUE_MISSING, receiver.site(), "receiver '" + receiver.name() + "' has no address")
                    .hint("email(name, address, …)"));
            return false;
        }
        boolean fine = true;
        for (String address : receiver.to()) {
            int at = address.indexOf('@');
            if (at < 1 || at == address.length() - 1 || address.chars().anyMatch(Character::isWhitespace)) {
                diagnostics.add(
                        Diagnostic.error(Code.INVALID_NAME, receiver.site(), "'" + address + "' is not a mail address")
                                .hint("write one address per parameter, name@host"));
                fine = false;
            }
        }
        return fine;
    }

    @Override
    public Boolean slack(Receiver.Slack receiver) {
        boolean fine = receiver.channel().startsWith("#") && receiver.channel().length() > 1;
        if (!fine) {
            diagnostics.add(Diagnostic.error(
                            Code.INVALID_NAME, receiver.site(), "'" + receiver.channel() + "' is not a Slack channel")
                    .hint("write it with its '#'"));
        }
        new Ranges(diagnostics).secret(receiver.webhook(), receiver.site());
        return fine;
    }
}
