package dev.sextant.promql.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables that are defined at a place of a template, and what the dot is there. */
final class Scope {
    private final List<String> declared = new ArrayList<>();
    private final Map<String, List<Meaning>> meanings = new HashMap<>();
    /** Also those that are forgotten again. */
    private final Set<String> everDeclared = new HashSet<>();

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
        scope.declare("$externalLabels", Meaning.EXTERNAL_LABELS);
        scope.declare("$externalURL", Meaning.EXTERNAL_URL);
        scope.declare("$value", Meaning.VALUE);
        return scope;
    }

    /** Of a template defined inside another. */
    static Scope ofDefinition() {
        return new Scope(Meaning.OTHER);
    }

    /** Whether it is of a template defined inside another, which may never be expanded. */
    boolean isOfDefinition() {
        return variable("$labels") == null;
    }

    /** A variable that the template itself declares, or gives another value. */
    void declareOwn(String name) {
        everDeclared.add(name);
        declare(name, Meaning.OTHER);
    }

    /** Whether the template declares a variable of that name in some place. */
    boolean declaresOwn(String name) {
        return everDeclared.contains(name);
    }

    /** Whether the template declares a variable in some place before this one. */
    boolean declaresAny() {
        return !everDeclared.isEmpty();
    }

    /** The variables that are defined here. */
    Set<String> names() {
        return new LinkedHashSet<>(declared);
    }

    private void declare(String name, Meaning meaning) {
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
