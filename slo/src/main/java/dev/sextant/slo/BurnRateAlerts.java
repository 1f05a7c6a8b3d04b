package dev.sextant.slo;

import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How spending the error budget too fast is told.
 *
 * @param name the name of those on spending too fast
 * @param spentName the name of that on a spent budget
 * @param absentName the name of that on missing data
 * @param labels of every alert of the SLO
 * @param annotations of every alert of the SLO
 * @param page what wakes somebody; absent if nothing does
 * @param ticket what can wait until somebody is at work; absent if nothing is told
 * @param firing when those on spending too fast fire
 * @param noData that nothing is known; absent if that is not told
 */
public record BurnRateAlerts(
        String name,
        String spentName,
        String absentName,
        SortedMap<String, String> labels,
        SortedMap<String, String> annotations,
        Optional<Notice> page,
        Optional<Notice> ticket,
        Firing firing,
        Optional<Notice> noData) {
    /** How long a budget has to be spent before that is told. */
    public static final Duration SPENT_FOR = Duration.ofMinutes(5);

    /** How long data has to be missing: enough for a service to be installed anew, and for its first event. */
    public static final Duration NO_DATA_FOR = Duration.ofHours(1);

    public BurnRateAlerts {
        labels = Notice.sorted(labels);
        annotations = Notice.sorted(annotations);
    }

    /** Tells of missing data where something is told that can wait. */
    public BurnRateAlerts(
            String name,
            String spentName,
            String absentName,
            SortedMap<String, String> labels,
            SortedMap<String, String> annotations,
            Optional<Notice> page,
            Optional<Notice> ticket,
            Firing firing) {
        this(name, spentName, absentName, labels, annotations, page, ticket, firing, ticket);
    }

    /** Names the other alerts after the first, which fire at once. */
    public BurnRateAlerts(
            String name,
            SortedMap<String, String> labels,
            SortedMap<String, String> annotations,
            Optional<Notice> page,
            Optional<Notice> ticket) {
        this(name, name + "BudgetSpent", name + "NoData", labels, annotations, page, ticket, Firing.AT_ONCE);
    }

    /** The same with another notice of missing data. */
    public BurnRateAlerts noData(Optional<Notice> other) {
        return new BurnRateAlerts(name, spentName, absentName, labels, annotations, page, ticket, firing, other);
    }
}
