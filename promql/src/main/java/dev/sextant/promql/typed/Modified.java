package dev.sextant.promql.typed;

import dev.sextant.promql.ast.AtModifier;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.source.CallSite;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Modifiers with one more, each at most once.
 *
 * @param modifiers what stands behind the selector or subquery then
 * @param problems what is wrong with the one that was added
 */
record Modified(Modifiers modifiers, List<Problem> problems) {
    private static final Instant EARLIEST = Instant.ofEpochMilli(Long.MIN_VALUE / 1024);
    private static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE / 1024);

    static Modified offset(Modifiers before, Length back) {
        if (before.offset().isPresent()) {
            return twice(before, "offset");
        }
        Length.Checked offset = back.offset();
        return new Modified(before.offset(offset.expr()), offset.problems());
    }

    static Modified at(Modifiers before, Instant moment) {
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            return fault(before, "the moment of @ is too far from now: " + moment);
        }
        if (!moment.equals(moment.truncatedTo(ChronoUnit.MILLIS))) {
            return fault(before, "the moment of @ must be whole milliseconds, not " + moment);
        }
        return at(before, new AtModifier.Timestamp(moment.toEpochMilli()));
    }

    static Modified at(Modifiers before, AtModifier moment) {
        return before.at().isPresent() ? twice(before, "@") : new Modified(before.at(moment), List.of());
    }

    private static Modified twice(Modifiers before, String what) {
        Problem problem = Problem.of(
                Problem.Kind.VALUE,
                CallSite.capture(),
                what + " is set already",
                "a selector or subquery has at most one " + what);
        return new Modified(before, List.of(problem));
    }

    private static Modified fault(Modifiers before, String message) {
        return new Modified(before, List.of(Problem.of(Problem.Kind.VALUE, CallSite.capture(), message)));
    }
}
