package dev.sextant.cli;

import dev.sextant.importers.ImportProblem;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.rules.Tier;
import java.util.Optional;

/** Warns of alerts that could never fire, since no share of bad events is above 1. */
final class UnsatisfiableTiers {
    private UnsatisfiableTiers() {}

    static void warn(String file, ServiceLevel slo, ImportProblems problems) {
        for (Tier tier : Tier.of(slo)) {
            if (tier.notice().isPresent() && !tier.canFire()) {
                String numbers = tier.factor().toPlainString() + " × "
                        + tier.budget().toPlainString() + " = "
                        + tier.threshold().stripTrailingZeros().toPlainString();
                problems.add(new ImportProblem(
                        ImportProblem.Code.OBJECTIVE_OUT_OF_RANGE,
                        false,
                        file,
                        Math.max(1, slo.site().line()),
                        1,
                        "",
                        "SLO '" + slo.name() + "' can never have a '" + tier.name()
                                + "' alert: it would need an error ratio over " + numbers,
                        Optional.of("raise the objective if you want to be told that early")));
            }
        }
    }
}
