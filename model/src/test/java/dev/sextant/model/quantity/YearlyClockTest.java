package dev.sextant.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.model.quantity.YearlyClock.Change;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class YearlyClockTest {
    private static final Instant FROM = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2036-01-01T00:00:00Z");

    /** Right before and at each change, and some hours into each month: what the JDK says, in all zones of the world. */
    @Test
    void agreesWithTheDatabase() {
        List<String> none = new ArrayList<>();
        for (String zone : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            ZoneRules rules = ZoneId.of(zone).getRules();
            YearlyClock clock = YearlyClock.of(zone).orElse(null);
            if (clock == null) {
                none.add(zone);
                continue;
            }
            for (Instant moment : moments(rules)) {
                assertThat(offset(clock, moment))
                        .as("%s at %s", zone, moment)
                        .isEqualTo(rules.getOffset(moment).getTotalSeconds());
            }
        }
        assertThat(none).containsExactly("Africa/Casablanca", "Africa/El_Aaiun", "Asia/Gaza", "Asia/Hebron");
    }

    @Test
    void knowsNamesOnly() {
        assertThat(YearlyClock.isZone("Europe/Berlin")).isTrue();
        assertThat(YearlyClock.isZone("Africa/Casablanca")).isTrue();
        assertThat(YearlyClock.isZone("europe/berlin")).isFalse();
        assertThat(YearlyClock.isZone("+01:00")).isFalse();
        assertThat(YearlyClock.isZone("")).isFalse();
    }

    private static List<Instant> moments(ZoneRules rules) {
        List<Instant> moments = new ArrayList<>();
        for (ZoneOffsetTransition next = rules.nextTransition(FROM);
                next != null && next.getInstant().isBefore(TO);
                next = rules.nextTransition(next.getInstant())) {
            moments.add(next.getInstant().minusSeconds(1));
            moments.add(next.getInstant());
        }
        for (LocalDateTime month = LocalDateTime.of(2027, 1, 1, 0, 0);
                month.getYear() < 2029;
                month = month.plusMonths(1)) {
            for (int hours = -14; hours <= 14; hours++) {
                moments.add(month.plusHours(hours).toInstant(ZoneOffset.UTC));
            }
        }
        return moments;
    }

    /** What the record means, computed as PromQL does. */
    private static int offset(YearlyClock clock, Instant moment) {
        int month = moment.atOffset(ZoneOffset.UTC).getMonthValue();
        int ahead = 0;
        for (Change change : clock.changes()) {
            ahead += isOver(change, moment) ? change.aheadSeconds() : 0;
        }
        return clock.newYearSeconds() + (month % 12 > 1 ? ahead : 0);
    }

    private static boolean isOver(Change change, Instant moment) {
        LocalDateTime shifted = moment.plusSeconds(change.shiftSeconds())
                .atOffset(ZoneOffset.UTC)
                .toLocalDateTime();
        int back = change.weekday()
                .map(weekday -> Math.floorMod(shifted.getDayOfWeek().getValue() - weekday, 7))
                .orElse(0);
        return shifted.getMonthValue() > change.month()
                || (shifted.getMonthValue() == change.month() && shifted.getDayOfMonth() - back >= change.day());
    }
}
