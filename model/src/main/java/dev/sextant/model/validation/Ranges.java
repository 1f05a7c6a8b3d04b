package dev.sextant.model.validation;

import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.secret.SecretKey;
import dev.sextant.source.CallSite;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.time.Duration;

/** Checks numbers, durations and texts against the range that their place allows. */
final class Ranges {

    private final Diagnostics diagnostics;

    Ranges(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void atLeastOne(Layered<Integer> value, String what) {
        for (Sited<Integer> said : Values.of(value)) {
            if (said.value() < 1) {
                outOfRange(said.site(), what + " is " + said.value(), "use 1 or more");
            }
        }
    }

    void port(Layered<Integer> value, String what) {
        for (Sited<Integer> said : Values.of(value)) {
            port(said.value(), what, said.site());
        }
    }

    void port(int port, String what, CallSite site) {
        if (port < 1 || port > 65_535) {
            outOfRange(site, what + " is " + port, "use 1 to 65535");
        }
    }

    /** Whether {@link #positive} has nothing to say about {@code value}: it can be written in Prometheus's notation. */
    static boolean isTimeSpan(Duration value) {
        return !value.isZero() && !value.isNegative() && value.toNanosPart() % 1_000_000 == 0;
    }

    void positive(Layered<Duration> value, String what) {
        Values.of(value).forEach(said -> positive(said, what));
    }

    void positive(Sited<Duration> said, String what) {
        if (!isTimeSpan(said.value())) {
            if (said.value().isZero() || said.value().isNegative()) {
                diagnostics.add(Diagnostic.error(
                                Code.INVALID_DURATION,
                                said.site(),
                                what + (said.value().isZero() ? " is zero" : " is negative"))
                        .hint("use a duration of more than zero, or leave the call out"));
            } else {
                diagnostics.add(
                        Diagnostic.error(Code.INVALID_DURATION, said.site(), what + " is finer than a millisecond")
                                .hint("Prometheus counts in milliseconds"));
            }
        }
    }

    void notBlank(Layered<String> value, String what) {
        for (Sited<String> said : Values.of(value)) {
            if (said.value().isBlank()) {
                diagnostics.add(Diagnostic.error(Code.VALUE_MISSING, said.site(), what + " is blank")
                        .hint("write it, or leave the call out"));
            }
        }
    }

    void dnsLabel(Layered<String> value, String what) {
        for (Sited<String> said : Values.of(value)) {
            if (!Names.isDnsLabel(said.value())) {
                diagnostics.add(Diagnostic.error(
                                Code.INVALID_NAME, said.site(), what + " '" + said.value() + "' is not a DNS label")
                        .hint(Names.DNS_LABEL_HINT));
            }
        }
    }

    /** Checks a reference to a Secret: its name and key become a path in Alertmanager's container. */
    void secret(SecretKey reference, CallSite site) {
        if (!Names.isDnsName(reference.secret()) || !Names.isSecretKey(reference.key())) {
            diagnostics.add(Diagnostic.error(
                            Code.INVALID_NAME,
                            site,
                            "secret('" + reference.secret() + "', '" + reference.key()
                                    + "') cannot be a key of a Kubernetes Secret")
                    .hint("a Secret's name has lower-case letters, digits, '-' and '.'; a key has letters, digits,"
                            + " '-', '_' and '.'"));
        }
    }

    void outOfRange(CallSite site, String message, String hint) {
        diagnostics.add(Diagnostic.error(Code.VALUE_OUT_OF_RANGE, site, message).hint(hint));
    }
}
