package dev.sextant.dsl;

import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.declared.BurnRateDeclaration;
import dev.sextant.model.declared.BurnRateDeclaration.Noted;
import dev.sextant.model.declared.BurnRateDeclaration.Windows;
import dev.sextant.model.quantity.Percent;
import java.time.Duration;

/**
 * Describes how spending an SLO's error budget too fast is told, where it differs from what is usual: two pages and two
 * tickets over the windows of the SRE workbook, scaled to the SLO's own. Who is told, the team's routes say by severity.
 *
 * <p>Source: Google, The Site Reliability Workbook, chapter 5.
 */
public final class BurnRateSpec {
    private final Setting<Boolean> pages;
    private final Setting<Boolean> tickets;
    private final Setting<Boolean> noData;
    private final Setting<AlertSeverity> pageSeverity;
    private final Setting<AlertSeverity> ticketSeverity;
    private final Setting<Duration> holdingFor;
    private final Setting<Duration> keepFiringFor;
    private final Setting<Long> leastBadEvents;
    private final Setting<Windows> pageFast;
    private final Setting<Windows> pageSlow;
    private final Setting<Windows> ticketFast;
    private final Setting<Windows> ticketSlow;

    BurnRateSpec(Context context, Layer layer) {
        pages = new Setting<>("withoutPages", context, layer);
        tickets = new Setting<>("withoutTickets", context, layer);
        noData = new Setting<>("withoutNoData", context, layer);
        pageSeverity = new Setting<>("pageSeverity", context, layer);
        ticketSeverity = new Setting<>("ticketSeverity", context, layer);
        holdingFor = new Setting<>("holdingFor", context, layer);
        keepFiringFor = new Setting<>("keepFiringFor", context, layer);
        leastBadEvents = new Setting<>("atLeast", context, layer);
        pageFast = new Setting<>("pageFast", context, layer);
        pageSlow = new Setting<>("pageSlow", context, layer);
        ticketFast = new Setting<>("ticketFast", context, layer);
        ticketSlow = new Setting<>("ticketSlow", context, layer);
    }

    /** Wakes nobody: there are tickets only. */
    public BurnRateSpec withoutPages() {
        pages.set(false);
        return this;
    }

    /** Tells nothing that can wait: there are pages only, and nothing on a spent budget or missing data. */
    public BurnRateSpec withoutTickets() {
        tickets.set(false);
        return this;
    }

    /** Says nothing when data is missing. Default: a ticket, after an hour without any. */
    public BurnRateSpec withoutNoData() {
        noData.set(false);
        return this;
    }

    /** Sets how urgent a page is. Default: {@link AlertSeverity#CRITICAL}. */
    public BurnRateSpec pageSeverity(AlertSeverity value) {
        pageSeverity.set(value);
        return this;
    }

    /** Sets how urgent everything else is, at most as a page is (SXT006). Default: {@link AlertSeverity#WARNING}. */
    public BurnRateSpec ticketSeverity(AlertSeverity value) {
        ticketSeverity.set(value);
        return this;
    }

    /**
     * Sets how long a threshold has to be exceeded before its alert fires: {@code for} of the rule. Default: it fires at
     * once, since its short window has seen minutes already.
     */
    public BurnRateSpec holdingFor(Duration duration) {
        holdingFor.set(duration);
        return this;
    }

    /** Sets how long an alert goes on once nothing is exceeded: {@code keep_firing_for}. Default: it ends at once. */
    public BurnRateSpec keepFiringFor(Duration duration) {
        keepFiringFor.set(duration);
        return this;
    }

    /**
     * Asks for a number of bad events within the long window, so that one failure of three requests in a night wakes nobody.
     * For indicators that count events by counters (SXT008 for others). Default: one is enough.
     *
     * @param badEvents 1 or more (SXT006); they are counted by the rate over five minutes, so nearly
     */
    public BurnRateSpec atLeast(long badEvents) {
        leastBadEvents.set(badEvents);
        return this;
    }

    /**
     * Sets over which windows the most urgent alert watches. Default: 2 % in 1 h, still in 5 min, of a window of 30 days.
     *
     * @param budget the share of the error budget that may be spent within the long window, up to 100 % (SXT006)
     * @param longWindow proves that it matters; at most the SLO's own window (SXT006)
     * @param shortWindow proves that it still goes on; shorter, and at least twice the interval of scrapes (SXT006)
     */
    public BurnRateSpec pageFast(Percent budget, Duration longWindow, Duration shortWindow) {
        pageFast.set(new Windows(budget, longWindow, shortWindow));
        return this;
    }

    /** The same of the other page. Default: 5 % in 6 h, still in 30 min. */
    public BurnRateSpec pageSlow(Percent budget, Duration longWindow, Duration shortWindow) {
        pageSlow.set(new Windows(budget, longWindow, shortWindow));
        return this;
    }

    /** The same of the more urgent ticket. Default: 10 % in 1 d, still in 2 h. */
    public BurnRateSpec ticketFast(Percent budget, Duration longWindow, Duration shortWindow) {
        ticketFast.set(new Windows(budget, longWindow, shortWindow));
        return this;
    }

    /** The same of the least urgent alert. Default: 10 % in 3 d, still in 6 h. */
    public BurnRateSpec ticketSlow(Percent budget, Duration longWindow, Duration shortWindow) {
        ticketSlow.set(new Windows(budget, longWindow, shortWindow));
        return this;
    }

    BurnRateDeclaration declaration() {
        return new BurnRateDeclaration(
                pages.layered(),
                tickets.layered(),
                noData.layered(),
                pageSeverity.layered(),
                ticketSeverity.layered(),
                holdingFor.layered(),
                keepFiringFor.layered(),
                leastBadEvents.layered(),
                Noted.NOTHING,
                Noted.NOTHING,
                Noted.NOTHING,
                pageFast.layered(),
                pageSlow.layered(),
                ticketFast.layered(),
                ticketSlow.layered());
    }
}
