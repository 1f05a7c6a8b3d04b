package dev.sextant.promql.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables that are defined at a place of a template, and what the dot is there. */
final class Scope {
    private final List<String> declared = new ArrayList<>();
    private final Map<String, List<Meaning>> meanings = new HashMap<>();
    private Meaning dot;
    private int ranges;

    private Scope(Meaning dot) {
        this.dot = dot;
        declare("$", dot);
    }

    /** Of the template itself: Prometheus puts four declarations in front. */
    static Scope ofAlert() {
        Scope scope = new Scope(Meaning.ROOT);
        scope.declare("$labels", Meaning.LABELS);
        scope.declare("$externalLabels", Meaning.OTHER);
        scope.declare("$externalURL", Meaning.OTHER);
        scope.declare("$value", Meaning.VALUE);
        return scope;
    }

    /** Of a template defined inside another. */
    static Scope ofDefinition() {
        return new Scope(Meaning.OTHER);
    }

    void declare(String name, Meaning meaning) {
        declared.add(name);
        meanings.computeIfAbsent(name, none -> new ArrayList<>(1)).add(meaning);
    }

    /** What the newest variable of that name is; null where none is defined. */
    @Nullable
    Meaning variable(String name) {
        List<Meaning> known = meanings.get(name);
        return known == null || known.isEmpty() ? null : known.get(known.size() - 1);
    }

    /** The newest variable of that name gets another value. */
    void becomes(String name, Meaning meaning) {
        List<Meaning> known = meanings.get(name);
        if (known != null && !known.isEmpty()) {
            known.set(known.size() - 1, meaning);
        }
    }

    int mark() {
        return declared.size();
    }

    /** Forgets what was declared since. */
    void reset(int mark) {
        while (declared.size() > mark) {
            List<Meaning> known = meanings.get(declared.remove(declared.size() - 1));
            if (known != null) {
                known.remove(known.size() - 1);
            }
        }
    }

    Meaning dot() {
        return dot;
    }

    void dot(Meaning meaning) {
        dot = meaning;
    }

    boolean insideRange() {
        return ranges > 0;
    }

    void enterRange() {
        ranges++;
    }

    void leaveRange() {
        ranges--;
    }
}
