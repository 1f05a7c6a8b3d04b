package dev.sextant.promql.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * What is known of the labels that the series of a result carry; {@code __name__} is one of them. It is a promise about
 * every series: a label said to be present is on all of them, one said to be absent on none. Nothing is promised of a
 * result that is empty.
 *
 * @param present labels that every series has
 * @param possible labels that a series may have; empty if the set is open, where that is said of all others
 * @param absent labels that no series has; empty if the set is closed, where that is said of all others
 * @param open whether labels that are not named here may be there
 */
public record LabelSet(SortedSet<String> present, SortedSet<String> possible, SortedSet<String> absent, boolean open) {
    /** More labels than a series has. Beyond it nothing is known, so that long chains stay cheap. */
    private static final int LIMIT = 128;

    /** Nothing is known. */
    public static final LabelSet UNKNOWN = new LabelSet(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), true);

    /** No label at all, as on {@code vector(1)} and on scalars. */
    public static final LabelSet NONE = exactly(List.of());

    public LabelSet {
        present = Collections.unmodifiableSortedSet(new TreeSet<>(present));
        possible = Collections.unmodifiableSortedSet(new TreeSet<>(possible));
        absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
        if (open ? !possible.isEmpty() : !absent.isEmpty()) {
            throw new IllegalArgumentException("what holds for all other labels needs no saying");
        }
        if (!Collections.disjoint(present, possible) || !Collections.disjoint(present, absent)) {
            throw new IllegalArgumentException("a label is present or not");
        }
    }

    /** Every series has these labels and no others. */
    public static LabelSet exactly(Collection<String> labels) {
        return new LabelSet(new TreeSet<>(labels), new TreeSet<>(), new TreeSet<>(), false);
    }

    /** Every series has these labels, and may have others. */
    public static LabelSet atLeast(Collection<String> labels) {
        return new LabelSet(new TreeSet<>(labels), new TreeSet<>(), new TreeSet<>(), true);
    }

    /** A series has some of these labels and no others. */
    public static LabelSet atMost(Collection<String> labels) {
        return new LabelSet(new TreeSet<>(), new TreeSet<>(labels), new TreeSet<>(), false);
    }

    /** What is known of one label. The empty name is that of no label. */
    public Presence of(String label) {
        if (label.isEmpty()) {
            return Presence.ABSENT;
        }
        if (present.contains(label)) {
            return Presence.PRESENT;
        }
        boolean maybe = open ? !absent.contains(label) : possible.contains(label);
        return maybe ? Presence.POSSIBLE : Presence.ABSENT;
    }

    public boolean has(String label) {
        return of(label) == Presence.PRESENT;
    }

    public boolean lacks(String label) {
        return of(label) == Presence.ABSENT;
    }

    /** Whether every series has the same labels, which are {@link #present()}. */
    public boolean isExact() {
        return !open && possible.isEmpty();
    }

    /** The same with something else said of one label. */
    public LabelSet with(String label, Presence presence) {
        return of(label) == presence
                ? this
                : new Draft(this).put(label, presence).done();
    }

    /** The same with these labels absent. */
    public LabelSet without(Collection<String> labels) {
        if (labels.stream().allMatch(this::lacks)) {
            return this;
        }
        Draft draft = new Draft(this);
        labels.forEach(label -> draft.put(label, Presence.ABSENT));
        return draft.done();
    }

    /** The same with all other labels absent. */
    public LabelSet only(Collection<String> labels) {
        Draft draft = new Draft(NONE);
        labels.forEach(label -> draft.put(label, of(label)));
        return draft.done();
    }

    /** What holds for series that come from here or from there. */
    public LabelSet or(LabelSet other) {
        if (equals(other)) {
            return this;
        }
        Draft draft = new Draft(open || other.open ? UNKNOWN : NONE);
        for (String label : mentioned(other)) {
            draft.put(label, of(label).or(other.of(label)));
        }
        return draft.done();
    }

    /** What is left when any label but these may have been taken away. */
    LabelSet thinned(Collection<String> kept) {
        Draft draft = new Draft(this);
        present.stream().filter(label -> !kept.contains(label)).forEach(label -> draft.put(label, Presence.POSSIBLE));
        return draft.done();
    }

    /** What is left when any label may have been added. */
    LabelSet opened() {
        return atLeast(present);
    }

    /** The labels of which more is known than of all others, here or there. */
    SortedSet<String> mentioned(LabelSet other) {
        SortedSet<String> all = new TreeSet<>(present);
        all.addAll(possible);
        all.addAll(absent);
        all.addAll(other.present);
        all.addAll(other.possible);
        all.addAll(other.absent);
        return all;
    }

    /** {@code {a, b}} for exactly those, {@code b?} for one that may be there, {@code !c} for one that is not. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        present.forEach(text::add);
        possible.forEach(label -> text.add(label + "?"));
        absent.forEach(label -> text.add("!" + label));
        if (open) {
            text.add("…");
        }
        return text.toString();
    }

    /** A set in the making. */
    static final class Draft {
        private final SortedSet<String> present;
        private final SortedSet<String> possible;
        private final SortedSet<String> absent;
        private final boolean open;

        Draft(LabelSet from) {
            present = new TreeSet<>(from.present);
            possible = new TreeSet<>(from.possible);
            absent = new TreeSet<>(from.absent);
            open = from.open;
        }

        Draft put(String label, Presence presence) {
            if (label.isEmpty()) {
                return this;
            }
            present.remove(label);
            possible.remove(label);
            absent.remove(label);
            switch (presence) {
                case PRESENT -> present.add(label);
                case POSSIBLE -> {
                    if (!open) {
                        possible.add(label);
                    }
                }
                case ABSENT -> {
                    if (open) {
                        absent.add(label);
                    }
                }
            }
            return this;
        }

        LabelSet done() {
            return present.size() + possible.size() + absent.size() > LIMIT
                    ? UNKNOWN
                    : new LabelSet(present, possible, absent, open);
        }
    }
}
