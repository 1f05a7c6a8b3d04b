package dev.sextant.model.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The clock of a time zone as it is set from now on, year after year, in numbers that PromQL can compute with.
 *
 * <p>Source: the IANA time zone database, as the JDK holds it.
 *
 * @param newYearSeconds what it is ahead of UTC in December and January
 * @param changes when it is set anew in the months between, in their order; none where it never is
 */
public record YearlyClock(int newYearSeconds, List<Change> changes) {
    /** What a zone has planned for later than this follows no rule that we could write down. */
    private static final int LAST_PLANNED_YEAR = 2030;

    public YearlyClock {
        changes = List.copyOf(changes);
    }

    /**
     * When the clock is set anew.
     *
     * @param aheadSeconds by how much it is set ahead; less than zero: back
     * @param month 1 to 12
     * @param day of the month: the first that it can be
     * @param weekday 0 for Sunday to 6 for Saturday: the first one from {@code day} on; absent: on {@code day} itself
     * @param shiftSeconds what has to be added to UTC for the change to be at midnight of that day
     */
    public record Change(int aheadSeconds, int month, int day, Optional<Integer> weekday, int shiftSeconds) {
        public Change {
            Objects.requireNonNull(weekday, "weekday");
        }
    }

    /** Whether {@code zone} is a name of the time zone database. */
    public static boolean isZone(String zone) {
        return rules(zone).isPresent();
    }

    /** Returns the clock of {@code zone}; nothing if there is no such zone, or its clock follows no yearly rule. */
    public static Optional<YearlyClock> of(String zone) {
        return rules(zone).flatMap(YearlyClock::of);
    }

    /** Names only: an offset such as +01:00 is one all year, which is rarely meant where it is written. */
    private static Optional<ZoneRules> rules(String zone) {
        try {
            return ZoneId.getAvailableZoneIds().contains(zone)
                    ? Optional.of(ZoneId.of(zone).getRules())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<YearlyClock> of(ZoneRules rules) {
        LocalDate newYear = LocalDate.of(LAST_PLANNED_YEAR, 1, 1);
        int ahead = rules.getOffset(newYear.atStartOfDay()).getTotalSeconds();
        List<ZoneOffsetTransition> planned = rules.getTransitions();
        if (!planned.isEmpty()
                && planned.get(planned.size() - 1).getDateTimeBefore().getYear() >= LAST_PLANNED_YEAR) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            Optional<Change> change = change(rule);
            if (change.isEmpty()) {
                return Optional.empty();
            }
            changes.add(change.get());
        }
        return Optional.of(new YearlyClock(ahead, changes));
    }

    private static Optional<Change> change(ZoneOffsetTransitionRule rule) {
        int given = rule.getDayOfMonthIndicator();
        int days = rule.getMonth().length(false);
        int month = rule.getMonth().getValue();
        if (month == 12 || month == 1 || (given < 0 && days < 30)) {
            return Optional.empty();
        }
        // Counted from the end, -1 is the last day, and the weekday is sought before it.
        int latest = given < 0 ? days + given + 1 : given;
        int day = given < 0 && rule.getDayOfWeek() != null ? latest - 6 : latest;
        // Where the week reaches into the next month, the same moment is told from days before.
        int early = rule.getDayOfWeek() == null ? 0 : Math.max(0, day + 6 - days);
        int secondOfDay =
                rule.isMidnightEndOfDay() ? 86_400 : rule.getLocalTime().toSecondOfDay();
        int ahead = switch (rule.getTimeDefinition()) {
            case UTC -> 0;
            case STANDARD -> rule.getStandardOffset().getTotalSeconds();
            case WALL -> rule.getOffsetBefore().getTotalSeconds();
        };
        return Optional.of(new Change(
                rule.getOffsetAfter().getTotalSeconds() - rule.getOffsetBefore().getTotalSeconds(),
                month,
                day - early,
                Optional.ofNullable(rule.getDayOfWeek()).map(weekday -> Math.floorMod(weekday.getValue() - early, 7)),
                ahead - secondOfDay - early * 86_400));
    }
}
