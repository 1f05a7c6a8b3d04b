package dev.sextant.cli;

import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.PromqlException;
import dev.sextant.slo.AlertWindows;
import dev.sextant.slo.ForeignEvents;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.read.ImportProblem;
import dev.sextant.slo.rules.LabelCheck;
import dev.sextant.slo.rules.SloSeries;
import dev.sextant.slo.rules.Tier;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/** What only shows when an SLO becomes rules: alerts that could never fire, and labels that would meet. */
final class SloChecks {
    private SloChecks() {}

    /** Whether rules can be made. */
    static boolean check(String file, ServiceLevel slo, Naming naming, ImportProblems problems) {
        tiers(file, slo, problems);
        if (naming == Naming.SLOTH && slo.window() instanceof TimeWindow.Calendar) {
            problems.add(problem(
                    ImportProblem.Code.WINDOW_UNSUPPORTED,
                    true,
                    file,
                    slo,
                    "SLO '" + slo.name() + "' promises for " + slo.window().words()
                            + ", and Sloth has no series for that",
                    "generate with --naming sextant, or write a rolling window"));
            return false;
        }
        if (naming == Naming.SLOTH && slo.indicator() instanceof ForeignEvents) {
            problems.add(problem(
                    ImportProblem.Code.UNSUPPORTED,
                    true,
                    file,
                    slo,
                    "Sloth's rules ask the query of SLO '" + slo.name()
                            + "' over each window, and another engine records one",
                    "generate with --naming sextant"));
            return false;
        }
        if (slo.indicator() instanceof ForeignEvents && shortest(slo).compareTo(SloSeries.SLICE) < 0) {
            problems.add(problem(
                    ImportProblem.Code.WINDOW_UNSUPPORTED,
                    true,
                    file,
                    slo,
                    "SLO '" + slo.name() + "' is watched over " + PrometheusDuration.format(shortest(slo))
                            + ", and its queries are recorded over five minutes",
                    "name windows of five minutes or more"));
            return false;
        }
        // Sloth's own labels have names that nothing else has.
        if (naming == Naming.SEXTANT) {
            for (LabelCheck.Problem problem : LabelCheck.of(slo)) {
                problems.add(
                        problem(ImportProblem.Code.RESERVED_LABEL, true, file, slo, problem.message(), problem.hint()));
            }
        }
        return true;
    }

    private static Duration shortest(ServiceLevel slo) {
        return slo.windows().pairs().stream()
                .map(AlertWindows.Pair::shortWindow)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** No share of bad events is above 1. */
    private static void tiers(String file, ServiceLevel slo, ImportProblems problems) {
        for (Tier tier : Tier.of(slo)) {
            if (tier.notice().isPresent() && !tier.canFire()) {
                problems.add(problem(
                        ImportProblem.Code.OBJECTIVE_OUT_OF_RANGE,
                        false,
                        file,
                        slo,
                        "SLO '" + slo.name() + "' can never have a '" + tier.name()
                                + "' alert: it would need an error ratio over " + tier.arithmetic(),
                        "raise the objective if you want to be told that early"));
            }
        }
    }

    /** A query that is right over the windows that it was tried over, and wrong over one of a catalogue. */
    static ImportProblem noQuery(String file, ServiceLevel slo, PromqlException e) {
        return problem(
                ImportProblem.Code.PROMQL,
                true,
                file,
                slo,
                "SLO '" + slo.name() + "' has a query that is wrong over one of its windows: "
                        + e.errors().get(0).message(),
                "write [{{.window}}] for the range of each rate or increase");
    }

    /** It is about the SLO as a whole. */
    private static ImportProblem problem(
            ImportProblem.Code code, boolean error, String file, ServiceLevel slo, String message, String hint) {
        return new ImportProblem(code, error, file, Math.max(1, slo.site().line()), 1, "", message, Optional.of(hint));
    }
}
