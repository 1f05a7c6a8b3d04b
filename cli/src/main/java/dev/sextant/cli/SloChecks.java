package dev.sextant.cli;

import dev.sextant.importers.ImportProblem;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.rules.LabelCheck;
import dev.sextant.slo.rules.Tier;
import java.util.Optional;

/** What only shows when an SLO becomes rules: alerts that could never fire, and labels that would meet. */
final class SloChecks {
    private SloChecks() {}

    static void check(String file, ServiceLevel slo, Naming naming, ImportProblems problems) {
        tiers(file, slo, problems);
        // Sloth's own labels have names that nothing else has.
        if (naming == Naming.SEXTANT) {
            for (LabelCheck.Problem problem : LabelCheck.of(slo)) {
                problems.add(new ImportProblem(
                        ImportProblem.Code.RESERVED_LABEL,
                        true,
                        file,
                        Math.max(1, slo.site().line()),
                        1,
                        "",
                        problem.message(),
                        Optional.of(problem.hint())));
            }
        }
    }

    /** No share of bad events is above 1. */
    private static void tiers(String file, ServiceLevel slo, ImportProblems problems) {
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
