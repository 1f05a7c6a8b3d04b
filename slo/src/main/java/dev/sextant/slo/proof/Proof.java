package dev.sextant.slo.proof;

import dev.sextant.model.proof.RuleTest;
import java.util.Optional;

/**
 * The test of an SLO's rules.
 *
 * @param test absent where no traffic can be made for the indicator
 * @param reason why it is absent, as a sentence without its full stop; empty where it is there
 */
public record Proof(Optional<RuleTest> test, String reason) {

    static Proof of(RuleTest test) {
        return new Proof(Optional.of(test), "");
    }

    static Proof none(String reason) {
        return new Proof(Optional.empty(), reason);
    }
}
