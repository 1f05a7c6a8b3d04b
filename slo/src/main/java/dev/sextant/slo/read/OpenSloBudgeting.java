package dev.sextant.slo.read;

import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.read.ImportProblem.Code;
import java.util.Optional;

/** How an SLO spends its budget. The specification writes TimeSlices here and Timeslices there. */
enum OpenSloBudgeting {
    /** Events, or samples, by number. */
    OCCURRENCES("Occurrences"),
    /** Slices of time, each good or bad. */
    TIMESLICES("Timeslices"),
    /** Slices of time, each as good as its ratio. */
    RATIO_TIMESLICES("RatioTimeslices");

    private static final String FIELD = "budgetingMethod";

    private final String word;

    OpenSloBudgeting(String word) {
        this.word = word;
    }

    /** The method of an SLO; nothing, which is reported, if it names none. */
    static Optional<OpenSloBudgeting> read(Fields slo) {
        Optional<LocatedText> text = slo.requiredText(FIELD, "write Occurrences");
        for (OpenSloBudgeting method : values()) {
            if (text.filter(found -> found.value().equalsIgnoreCase(method.word))
                    .isPresent()) {
                return Optional.of(method);
            }
        }
        text.ifPresent(found -> slo.problems()
                .error(
                        Code.UNSUPPORTED,
                        found.place(),
                        slo.path(FIELD),
                        "there is no budgeting method " + StringText.quote(found.value()),
                        "write Occurrences, Timeslices or RatioTimeslices"));
        return Optional.empty();
    }
}
