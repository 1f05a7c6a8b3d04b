package dev.sextant.slo.proof;

import dev.sextant.model.proof.RuleTest;
import dev.sextant.slo.ServiceLevel;

/** Makes the test of an SLO's rules: series that its indicator reads, traffic over them, and what its objective says. */
public final class SloProof {
    private SloProof() {}

    /** Returns the test of the rules of {@code slo}, or why there can be none. */
    public static Proof of(ServiceLevel slo) {
        try {
            Source source = Sources.of(slo.indicator());
            Tempo tempo = Tempo.of(slo);
            return Proof.of(
                    new RuleTest(slo.service(), slo.name(), tempo.step(), new Scenarios(slo, tempo, source).all()));
        } catch (Unprovable e) {
            return Proof.none(e.reason());
        }
    }
}
