package dev.sextant.slo.read;

import dev.sextant.slo.read.ImportProblem.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Objectives with SLIs of their own make a composite SLO, and a weight says how much one matters in it. By which formula,
 * and what the composite promises, OpenSLO leaves open; so each objective stays what it is, an SLO of its own.
 */
final class OpenSloComposite {
    private static final String WEIGHT = "compositeWeight";

    private OpenSloComposite() {}

    /** Says what is not computed, and where an SLI is missing or stands twice. */
    static void check(Fields slo, List<Fields> objectives) {
        boolean common = OpenSloIndicator.has(slo);
        boolean weighted = objectives.stream().anyMatch(objective -> objective.has(WEIGHT));
        for (Fields objective : objectives) {
            boolean own = OpenSloIndicator.has(objective);
            String field = objective.has("indicator") ? "indicator" : "indicatorRef";
            if (own && common) {
                objective.error(
                        Code.CONFLICT,
                        field,
                        "the SLO has an SLI for all its objectives",
                        "write it in one of the two places");
            } else if (!own && !common) {
                objective.error(
                        Code.MISSING,
                        "indicator",
                        "neither the SLO nor the objective has an SLI",
                        "write indicator or indicatorRef");
            } else if (own && !weighted && objectives.size() > 1) {
                objective.get(field).ifPresent(OpenSloComposite::apart);
            }
            objective.get(WEIGHT).ifPresent(OpenSloComposite::weight);
        }
    }

    private static void apart(Value sli) {
        sli.warning(
                Code.UNSUPPORTED,
                "composites are not computed: each objective becomes an SLO of its own",
                "write an SLO for each");
    }

    private static void weight(Value weight) {
        Optional<BigDecimal> number = weight.number();
        if (number.filter(found -> found.signum() <= 0).isPresent()) {
            weight.error(Code.WRONG_TYPE, "must be more than 0", "write a number such as 1");
        } else if (number.isPresent()) {
            weight.warning(
                    Code.UNSUPPORTED, "weights are not read: each objective becomes an SLO of its own", "remove it");
        }
    }
}
