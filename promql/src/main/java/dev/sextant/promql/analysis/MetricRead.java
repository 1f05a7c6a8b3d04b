package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.source.Span;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which metrics a selector reads.
 *
 * @param kind how well they are known
 * @param names their names; empty if they are not known. Several if any of them may be read
 * @param span where the selector stands
 */
public record MetricRead(Kind kind, SortedSet<String> names, Span span) {
    /** How well the metrics are known. */
    public enum Kind {
        /** One metric, by its name. */
        EXACT,
        /** One or more of a list of metrics: {@code __name__=~"a|b"}. */
        ALTERNATIVES,
        /** Any metric that some pattern or other condition allows. */
        UNKNOWN
    }

    public MetricRead {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
        if (kind == Kind.UNKNOWN ? !names.isEmpty() : names.isEmpty()) {
            throw new IllegalArgumentException("names and kind disagree");
        }
    }

    static MetricRead exact(String name, Span span) {
        return new MetricRead(Kind.EXACT, new TreeSet<>(List.of(name)), span);
    }

    /** What a selector reads. */
    public static MetricRead of(VectorSelector selector) {
        return of(selector, Placeholders.NONE);
    }

    static MetricRead of(VectorSelector selector, Placeholders placeholders) {
        List<LabelMatcher> conditions = selector.allMatchers().stream()
                .filter(matcher -> matcher.name().equals(LabelMatcher.METRIC_NAME))
                .filter(matcher -> !placeholders.hides(matcher.value()))
                .toList();
        SortedSet<String> names = new TreeSet<>();
        for (LabelMatcher condition : conditions) {
            Optional<List<String>> texts = texts(condition);
            if (texts.isPresent()) {
                names.addAll(texts.get());
                break;
            }
        }
        // No metric has the empty name.
        names.remove("");
        conditions.forEach(condition -> names.removeIf(name -> !Matchers.accepts(condition, name)));
        return new MetricRead(kind(names.size()), names, selector.span());
    }

    private static Kind kind(int names) {
        return switch (names) {
            case 0 -> Kind.UNKNOWN;
            case 1 -> Kind.EXACT;
            default -> Kind.ALTERNATIVES;
        };
    }

    private static Optional<List<String>> texts(LabelMatcher matcher) {
        return switch (matcher.op()) {
            case EQUAL -> Optional.of(List.of(matcher.value()));
            case REGEX -> Alternation.texts(matcher.value());
            case NOT_EQUAL, NOT_REGEX -> Optional.empty();
        };
    }
}
