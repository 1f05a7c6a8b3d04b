package dev.sextant.slo.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The series that grow by one with an event. One may be in both sets: every request is counted, and the quick ones in a
 * bucket too.
 *
 * @param good those of a good event, each with its name among its labels
 * @param bad those of a bad event
 * @param idle those that never grow: a term that read no series would give nothing, not zero
 */
record EventSeries(
        Set<SortedMap<String, String>> good, Set<SortedMap<String, String>> bad, Set<SortedMap<String, String>> idle) {
    /** An event that more series count is one that nobody understands. */
    private static final int MOST = 3;

    /** Of each kind of event, small ones first; what these do not solve is no common form. */
    private static final int TRIED = 30;

    /** Returns series that the sums tell apart: a bad event is one more bad and one more in all, a good one only in all. */
    static EventSeries of(List<Term> bad, List<Term> total) throws Unprovable {
        List<Term> terms = Stream.concat(bad.stream(), total.stream()).toList();
        if (terms.stream().map(Term::function).distinct().count() > 1) {
            throw new Unprovable("some events are counted as a rate and some as an increase");
        }
        List<SortedMap<String, String>> series = new LabelSets(terms).all();
        List<Set<SortedMap<String, String>>> bads = new ArrayList<>();
        List<Set<SortedMap<String, String>>> goods = new ArrayList<>();
        for (Set<SortedMap<String, String>> event : events(series)) {
            if (sum(total, event) == 1) {
                int badOnes = sum(bad, event);
                if (badOnes == 1 && bads.size() < TRIED) {
                    bads.add(event);
                } else if (badOnes == 0 && goods.size() < TRIED) {
                    goods.add(event);
                }
            }
        }
        for (boolean mayIdle : new boolean[] {false, true}) {
            for (Set<SortedMap<String, String>> badOne : bads) {
                for (Set<SortedMap<String, String>> goodOne : goods) {
                    EventSeries found = new EventSeries(goodOne, badOne, Set.of()).completed(terms, series);
                    if ((mayIdle || found.idle.isEmpty()) && found.isOneGroup(terms)) {
                        return found;
                    }
                }
            }
        }
        throw new Unprovable(
                goods.isEmpty() || bads.isEmpty()
                        ? "no series were found that count as " + (bads.isEmpty() ? "bad" : "good") + " events"
                        : "good and bad events are not summed up under the same labels");
    }

    /** All series, in the order of their labels. */
    SortedSet<SortedMap<String, String>> all() {
        SortedSet<SortedMap<String, String>> all =
                new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        all.addAll(good);
        all.addAll(bad);
        all.addAll(idle);
        return all;
    }

    private static int sum(List<Term> terms, Set<SortedMap<String, String>> event) {
        int sum = 0;
        for (SortedMap<String, String> series : event) {
            for (Term term : terms) {
                sum += term.reads(series) ? term.sign() : 0;
            }
        }
        return sum;
    }

    private EventSeries completed(List<Term> terms, List<SortedMap<String, String>> series) {
        Set<SortedMap<String, String>> added = new LinkedHashSet<>();
        for (Term term : terms) {
            if (all().stream().noneMatch(term::reads) && added.stream().noneMatch(term::reads)) {
                series.stream().filter(term::reads).findFirst().ifPresent(added::add);
            }
        }
        return new EventSeries(good, bad, added);
    }

    /** Whether every term gives a value, all under the same labels: otherwise operands do not meet, or ratios are several. */
    private boolean isOneGroup(List<Term> terms) {
        Set<SortedMap<String, String>> groups = new HashSet<>();
        for (SortedMap<String, String> series : all()) {
            terms.stream().filter(term -> term.reads(series)).forEach(term -> groups.add(term.group(series)));
        }
        return groups.size() == 1
                && terms.stream().allMatch(term -> all().stream().anyMatch(term::reads));
    }

    /** Sets of series, small ones first. */
    private static Set<Set<SortedMap<String, String>>> events(List<SortedMap<String, String>> series) {
        Set<Set<SortedMap<String, String>>> all = new LinkedHashSet<>();
        Set<Set<SortedMap<String, String>>> last = Set.of(Set.of());
        for (int size = 1; size <= MOST; size++) {
            Set<Set<SortedMap<String, String>>> larger = new LinkedHashSet<>();
            for (Set<SortedMap<String, String>> smaller : last) {
                for (SortedMap<String, String> one : series) {
                    Set<SortedMap<String, String>> event = new LinkedHashSet<>(smaller);
                    if (event.add(one)) {
                        larger.add(event);
                    }
                }
            }
            all.addAll(larger);
            last = larger;
        }
        return all;
    }
}
