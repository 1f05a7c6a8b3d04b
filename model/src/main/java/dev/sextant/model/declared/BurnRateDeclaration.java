package dev.sextant.model.declared;

import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.quantity.Percent;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How spending an SLO's error budget too fast is told, where it differs from what is usual.
 *
 * @param pages whether there are the two alerts that wake somebody; there are where unset
 * @param tickets whether there are the two that can wait, and those on a spent budget and on missing data
 * @param noData whether there is one on missing data; as there are tickets where unset
 * @param pageSeverity how urgent a page is; critical where unset
 * @param ticketSeverity how urgent the others are; a warning where unset
 * @param holdingFor how long the threshold has to be exceeded before an alert fires; fires at once where unset
 * @param keepFiringFor how long it goes on behind that; ends at once where unset
 * @param leastBadEvents how many bad events there have to be in the long window; one is enough where unset
 * @param all what every alert of the SLO has beside what is usual
 * @param page what pages have beside that
 * @param ticket what the others have beside that
 * @param pageFast the windows of the most urgent alert; those of the workbook where unset, as all of them
 * @param pageSlow those of the other page
 * @param ticketFast those of the more urgent ticket
 * @param ticketSlow those of the least urgent alert
 */
public record BurnRateDeclaration(
        Layered<Boolean> pages,
        Layered<Boolean> tickets,
        Layered<Boolean> noData,
        Layered<AlertSeverity> pageSeverity,
        Layered<AlertSeverity> ticketSeverity,
        Layered<Duration> holdingFor,
        Layered<Duration> keepFiringFor,
        Layered<Long> leastBadEvents,
        Noted all,
        Noted page,
        Noted ticket,
        Layered<Windows> pageFast,
        Layered<Windows> pageSlow,
        Layered<Windows> ticketFast,
        Layered<Windows> ticketSlow) {

    /**
     * Labels and annotations.
     *
     * @param labels may hold {@code severity}, which then is what it says
     */
    public record Noted(SortedMap<String, String> labels, SortedMap<String, String> annotations) {
        /** None. */
        public static final Noted NOTHING = new Noted(new TreeMap<>(), new TreeMap<>());

        public Noted {
            labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
            annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
        }
    }

    /**
     * Over which windows spending is watched.
     *
     * @param budget the share of the error budget that is spent within the long window at the threshold, more than 0 % and at
     *     most 100 %
     * @param longWindow proves that it matters; at most the SLO's window
     * @param shortWindow proves that it still goes on; less than the long one
     */
    public record Windows(Percent budget, Duration longWindow, Duration shortWindow) {}

    /** Returns what was said of windows, most urgent first. */
    public List<Layered<Windows>> windows() {
        return List.of(pageFast, pageSlow, ticketFast, ticketSlow);
    }
}
