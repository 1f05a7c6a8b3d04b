package dev.sextant.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Collects what one run finds, so that all of it is reported at once. A finding that comes up twice is kept once. */
public final class Diagnostics {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::level)
            .thenComparing(d -> d.sites().isEmpty() ? "" : d.sites().get(0).className())
            .thenComparingInt(d -> d.sites().isEmpty() ? 0 : d.sites().get(0).line())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /** Adds a finding. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds several findings. */
    public void addAll(Iterable<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    /** Takes back the findings that {@code condition} holds for. */
    public void removeIf(Predicate<Diagnostic> condition) {
        found.removeIf(condition);
    }

    /** Returns whether one of the findings forbids writing. */
    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.level() == Level.ERROR);
    }

    /** Returns the findings: errors first, then by the file and line that they are about. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> all = new ArrayList<>(found);
        all.sort(ORDER);
        return List.copyOf(all);
    }
}
