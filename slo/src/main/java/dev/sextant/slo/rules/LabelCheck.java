package dev.sextant.slo.rules;

import dev.sextant.slo.Indicator;
import dev.sextant.slo.MeasuredEvents;
import dev.sextant.slo.Notice;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.TimeSlices;
import dev.sextant.slo.Windowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Labels that would meet in the rules of an SLO: two series would become one, which Prometheus refuses at run time. */
public final class LabelCheck {
    private final ServiceLevel slo;
    private final List<Problem> problems = new ArrayList<>();

    private LabelCheck(ServiceLevel slo) {
        this.slo = slo;
    }

    /**
     * What is wrong.
     *
     * @param message what is wrong
     * @param hint what to do
     */
    public record Problem(String message, String hint) {}

    /** Returns what is wrong with {@code slo}, as far as its expressions tell. */
    public static List<Problem> of(ServiceLevel slo) {
        LabelCheck check = new LabelCheck(slo);
        GroupLabels.of(slo.indicator()).ifPresent(check::groups);
        check.sides();
        return check.problems;
    }

    private void groups(List<String> labels) {
        Set<String> fixed = new TreeSet<>(slo.labels().keySet());
        fixed.addAll(slo.alerts().labels().keySet());
        slo.alerts().page().map(Notice::labels).ifPresent(own -> fixed.addAll(own.keySet()));
        slo.alerts().ticket().map(Notice::labels).ifPresent(own -> fixed.addAll(own.keySet()));
        for (String label : labels) {
            if (SloSeries.RESERVED.contains(label)) {
                add(
                        "SLO '" + slo.name() + "' is grouped by " + label + ", which tells SLOs apart",
                        "give the label another name with label_replace(…)");
            } else if (fixed.contains(label)) {
                add(
                        "SLO '" + slo.name() + "' is grouped by " + label + ", and has a label of that name itself",
                        "remove one of the two: alerts of two groups would have the same labels");
            }
        }
    }

    private void sides() {
        Optional<List<String>> counted = labels(slo.indicator(), Indicator.Events::counted, MeasuredEvents::counted);
        Optional<List<String>> total = labels(slo.indicator(), Indicator.Events::total, MeasuredEvents::total);
        if (counted.isPresent() && total.isPresent() && !counted.get().equals(total.get())) {
            add(
                    "SLO '" + slo.name() + "' counts events by " + names(counted.get()) + ", and all of them by "
                            + names(total.get()) + ": they never meet",
                    "aggregate both by the same labels");
        }
    }

    /** The labels of one side; absent where there are no two, or where it is not known. */
    private static Optional<List<String>> labels(
            Indicator indicator,
            Function<Indicator.Events, Windowed> ofAll,
            Function<MeasuredEvents, Windowed> ofSlice) {
        return indicator instanceof TimeSlices slices && slices.measured() instanceof MeasuredEvents sliced
                ? GroupLabels.of(ofSlice.apply(sliced))
                : Optional.of(indicator)
                        .filter(Indicator.Events.class::isInstance)
                        .map(Indicator.Events.class::cast)
                        .flatMap(events -> GroupLabels.of(ofAll.apply(events)));
    }

    private static String names(List<String> labels) {
        return labels.isEmpty() ? "no label" : String.join(", ", labels);
    }

    private void add(String message, String hint) {
        problems.add(new Problem(message, hint));
    }
}
