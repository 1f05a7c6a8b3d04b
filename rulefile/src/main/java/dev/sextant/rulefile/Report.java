package dev.sextant.rulefile;

import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.source.Place;
import dev.sextant.source.Span;
import dev.sextant.yaml.read.YamlStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects problems, with the rule that is being read. */
final class Report {
    /** More than anybody reads. A file with so many errors is not read on; of warnings, the others are counted. */
    static final int MOST_PROBLEMS = 10_000;

    private final YamlHints hints;
    private final List<RuleProblem> problems = new ArrayList<>();
    private int errors;
    private int warnings;
    private @Nullable Place firstUnlisted;
    private String text = "";
    private String rule = "";

    /** About a file. */
    Report(String file) {
        this.hints = new YamlHints(file);
    }

    /** Reads a text of an object, which the problems in it name. */
    void within(String described, Runnable read) {
        String outer = text;
        text = outer.isEmpty() ? described : outer + ", " + described;
        rule = text;
        try {
            read.run();
        } finally {
            text = outer;
            rule = outer;
        }
    }

    /** Says which rule or group the problems that follow belong to. */
    void reading(String described) {
        rule = text.isEmpty() || described.isEmpty() ? text + described : text + ", " + described;
    }

    void add(Kind kind, Place place, String message) {
        add(kind, place, place, message, Optional.empty());
    }

    void add(Kind kind, Place place, String message, String hint) {
        add(kind, place, place, message, Optional.of(hint));
    }

    /** A problem inside a text. */
    void add(Kind kind, LocatedText text, Span span, String message, Optional<String> hint) {
        add(kind, text.placeAt(span.start()), text.placeAt(Math.max(span.start(), span.end())), message, hint);
    }

    private void add(Kind kind, Place place, Place end, String message, Optional<String> hint) {
        if (kind.isError()) {
            if (errors == MOST_PROBLEMS) {
                throw new LimitReached(place, "there are more than " + MOST_PROBLEMS + " errors");
            }
            errors++;
        } else if (warnings++ >= MOST_PROBLEMS) {
            firstUnlisted = firstUnlisted == null ? place : firstUnlisted;
            return;
        }
        problems.add(new RuleProblem(kind, place, end, rule, message, hint));
    }

    /** A document that cannot be read. */
    void broken(YamlStream.Failure failure) {
        Kind kind = failure.limit() ? Kind.LIMIT : Kind.YAML_SYNTAX;
        Optional<String> hint = failure.limit() ? Optional.empty() : hints.broken(failure.place());
        add(kind, failure.place(), failure.place(), failure.message(), hint);
    }

    /** A list or a mapping where a text has to be. */
    void notText(Place place, String name, String message) {
        add(Kind.WRONG_TYPE, place, place, message, hints.notText(place, name.startsWith("annotation ")));
    }

    /** Something else where a list has to be. */
    void notList(Place place, String message) {
        add(Kind.WRONG_TYPE, place, place, message, hints.notList(place));
    }

    /** A key that is no text. */
    void notKey(Place place, String message) {
        add(Kind.WRONG_TYPE, place, place, message, hints.notKey(place));
    }

    /** A rule that makes the same series as an earlier one. */
    void duplicate(RuleGroup group, Rule later, Place place, Place first) {
        reading("group " + StringText.quote(group.name().value()));
        add(
                Kind.DUPLICATE_RULE,
                place,
                "a rule " + StringText.quote(later.name().value()) + " with the same labels is at line " + first.line(),
                "it might cause inconsistency while recording expressions");
        reading("");
    }

    /** The last problem of a document that is not read on; of many documents with too many problems the first says so. */
    void stop(LimitReached limit) {
        if (problems.size() > MOST_PROBLEMS) {
            return;
        }
        problems.add(new RuleProblem(Kind.LIMIT, limit.place(), limit.place(), "", limit.problem(), Optional.empty()));
    }

    List<RuleProblem> inOrder() {
        List<RuleProblem> all = new ArrayList<>(problems);
        if (firstUnlisted != null) {
            String message = (warnings - MOST_PROBLEMS) + " more warnings are not listed";
            all.add(new RuleProblem(Kind.MORE_WARNINGS, firstUnlisted, firstUnlisted, "", message, Optional.empty()));
        }
        return all.stream().sorted(Comparator.comparing(RuleProblem::place)).toList();
    }
}
