package dev.sextant.slo.read;

import dev.sextant.promql.Dialect;
import dev.sextant.slo.AlertWindows;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a file with SLOs leaves open.
 *
 * @param window of SLOs that name none; a day to ten years, unless {@code catalogue} has it
 * @param catalogue windows to alert on, by the SLO's window
 * @param extraLabels of every SLO; they win over those in the file
 * @param reservedLabels names that no label of a file may have, since they tell SLOs from each other
 * @param dialect the PromQL that queries have to be
 * @param foreignQueries whether Sloth's queries are of another language instead, and not judged
 */
public record ImportOptions(
        Duration window,
        Map<Duration, AlertWindows> catalogue,
        SortedMap<String, String> extraLabels,
        Set<String> reservedLabels,
        Dialect dialect,
        boolean foreignQueries) {
    /** 30 days, no windows of one's own, no extra labels, Sloth's identity labels, and all of PromQL without flags. */
    public static final ImportOptions DEFAULT = new ImportOptions(
            Duration.ofDays(30),
            Map.of(),
            new TreeMap<>(),
            Set.of("sloth_id", "sloth_service", "sloth_slo", "sloth_window"),
            Dialect.PLAIN,
            false);

    public ImportOptions {
        Objects.requireNonNull(window, "window");
        catalogue = Map.copyOf(catalogue);
        extraLabels = Collections.unmodifiableSortedMap(new TreeMap<>(extraLabels));
        reservedLabels = Set.copyOf(reservedLabels);
        Objects.requireNonNull(dialect, "dialect");
        for (String label : extraLabels.keySet()) {
            if (reservedLabels.contains(label)) {
                throw new IllegalArgumentException("extra label " + label + " is reserved");
            }
        }
        if (!Windows.isWatchable(window, catalogue)) {
            throw new IllegalArgumentException("window " + window + " is no day to ten years, nor in the catalogue");
        }
    }

    /** The same with another window for SLOs that name none. */
    public ImportOptions window(Duration other) {
        return new ImportOptions(other, catalogue, extraLabels, reservedLabels, dialect, foreignQueries);
    }

    /** The same with other windows to alert on. */
    public ImportOptions catalogue(Map<Duration, AlertWindows> other) {
        return new ImportOptions(window, other, extraLabels, reservedLabels, dialect, foreignQueries);
    }

    /** The same with other labels of every SLO. */
    public ImportOptions extraLabels(SortedMap<String, String> other) {
        return new ImportOptions(window, catalogue, other, reservedLabels, dialect, foreignQueries);
    }

    /** The same with other names that no label may have. */
    public ImportOptions reservedLabels(Set<String> other) {
        return new ImportOptions(window, catalogue, extraLabels, other, dialect, foreignQueries);
    }

    /** The same with another PromQL. */
    public ImportOptions dialect(Dialect other) {
        return new ImportOptions(window, catalogue, extraLabels, reservedLabels, other, foreignQueries);
    }
}
