package dev.sextant.slo.proof;

import dev.sextant.promql.Regexes;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a value for a label that has to meet several conditions. */
final class MatchingValue {
    /** What a label may well hold, and an absent label last. */
    private static final List<String> PLAIN = List.of("a", "b", "c", "GET", "/", "0", "1", "200", "");

    private static final List<String> STATUSES = List.of("200", "201", "302", "404", "500", "2xx", "5xx");

    private MatchingValue() {}

    /** Returns a value that all conditions accept, the empty one for a label that must not be there. */
    static Optional<String> find(List<LabelMatcher> conditions) {
        return candidates(conditions).stream()
                .filter(value -> conditions.stream().allMatch(condition -> accepts(condition, value)))
                .findFirst();
    }

    private static Set<String> candidates(List<LabelMatcher> conditions) {
        Set<String> wanted = new LinkedHashSet<>();
        Set<String> refused = new LinkedHashSet<>();
        for (LabelMatcher condition : conditions) {
            boolean positive = condition.op() == MatchOp.EQUAL || condition.op() == MatchOp.REGEX;
            (positive ? wanted : refused)
                    .addAll(condition.op().isRegex() ? RegexSamples.of(condition.value()) : List.of(condition.value()));
        }
        Set<String> candidates = new LinkedHashSet<>(wanted);
        if (refused.stream().anyMatch(MatchingValue::isStatus)) {
            candidates.addAll(STATUSES);
        }
        candidates.addAll(PLAIN);
        // Where everything short is refused, what is longer may not be.
        refused.forEach(value -> candidates.add(value + "-other"));
        return candidates;
    }

    private static boolean isStatus(String value) {
        return value.length() == 3
                && value.chars().allMatch(Character::isLetterOrDigit)
                && Character.isDigit(value.charAt(0));
    }

    /** Whether a label of that value meets the condition; the empty value is that of a label that is not there. */
    static boolean accepts(LabelMatcher condition, String value) {
        return switch (condition.op()) {
            case EQUAL -> condition.value().equals(value);
            case NOT_EQUAL -> !condition.value().equals(value);
            case REGEX -> Regexes.matches(condition.value(), value);
            case NOT_REGEX -> !Regexes.matches(condition.value(), value);
        };
    }

    /** Returns the condition that holds where this one does not. */
    static LabelMatcher opposite(LabelMatcher condition) {
        MatchOp op = switch (condition.op()) {
            case EQUAL -> MatchOp.NOT_EQUAL;
            case NOT_EQUAL -> MatchOp.EQUAL;
            case REGEX -> MatchOp.NOT_REGEX;
            case NOT_REGEX -> MatchOp.REGEX;
        };
        return new LabelMatcher(condition.name(), op, condition.value());
    }
}
