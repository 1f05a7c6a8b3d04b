package dev.sextant.slo.read;

import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.Measured;
import dev.sextant.slo.TimeSlices;
import dev.sextant.slo.read.ImportProblem.Code;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Reads what an objective promises, and how what the SLI measures spends its budget. */
final class OpenSloObjective {
    private final OpenSloSlices slices;
    private final Optional<OpenSloBudgeting> budgeting;
    private final Optional<TimeWindow> window;

    /**
     * Reads objectives of one SLO.
     *
     * @param budgeting absent if it could not be read
     * @param window absent if it could not be read
     */
    OpenSloObjective(ImportOptions options, Optional<OpenSloBudgeting> budgeting, Optional<TimeWindow> window) {
        this.slices = new OpenSloSlices(options);
        this.budgeting = budgeting;
        this.window = window;
    }

    /** The share of good events, or slices, that is promised. */
    static Optional<Percent> target(Fields objective) {
        objective.text("displayName");
        Optional<Value> target = objective.get("target");
        Optional<Value> percent = objective.get("targetPercent");
        if (target.isPresent() == percent.isPresent()) {
            objective.error(
                    target.isPresent() ? Code.CONFLICT : Code.MISSING,
                    target.isPresent() ? "targetPercent" : "target",
                    target.isPresent() ? "there is a target, too" : "is missing",
                    "write one of target: 0.999 and targetPercent: 99.9");
            return Optional.empty();
        }
        return target.flatMap(Objectives::ratio).or(() -> percent.flatMap(Objectives::percent));
    }

    /**
     * What spends the budget.
     *
     * @param sli absent if it could not be read: what the objective says is still worth reading for its problems
     */
    Optional<Indicator> indicator(Optional<OpenSloSli> sli, Fields objective) {
        Optional<Measured> measured = sli.flatMap(found -> measured(found, objective));
        return budgeting.flatMap(method -> switch (method) {
            case OCCURRENCES -> {
                OpenSloSlices.refuse(objective);
                yield measured.map(Measured::occurrences);
            }
            case TIMESLICES -> {
                Optional<BigDecimal> target = OpenSloSlices.target(objective);
                Optional<Indicator> made = sliced(measured, objective, target);
                yield target.flatMap(share -> made);
            }
            case RATIO_TIMESLICES -> {
                OpenSloSlices.refuseTarget(objective);
                yield sliced(measured, objective, Optional.empty());
            }
        });
    }

    private Optional<Indicator> sliced(Optional<Measured> measured, Fields objective, Optional<BigDecimal> target) {
        Optional<Duration> length = slices.length(objective, window);
        return measured.flatMap(what -> length.map(slice -> new TimeSlices(what, slice, target)));
    }

    private static Optional<Measured> measured(OpenSloSli sli, Fields objective) {
        return sli.accept(new OpenSloSli.Visitor<>() {
            @Override
            public Optional<Measured> ratio(OpenSloSli.Ratio ratio) {
                OpenSloThreshold.ignored(objective);
                return Optional.of(ratio.measured());
            }

            @Override
            public Optional<Measured> threshold(OpenSloSli.Threshold threshold) {
                return OpenSloThreshold.samples(threshold.value(), objective);
            }
        });
    }
}
