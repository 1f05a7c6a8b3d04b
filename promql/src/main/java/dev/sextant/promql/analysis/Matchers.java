package dev.sextant.promql.analysis;

import dev.sextant.promql.Regexes;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import java.util.Set;

/** What a condition on a label says about its being there. */
final class Matchers {
    private static final Set<String> EVERYTHING_BUT_EMPTY = Set.of(".+", "(.+)", ".+.*", ".*.+", "..*");

    private Matchers() {}

    /** Whether a label of that value passes; the empty value is that of a label that is not there. */
    static boolean accepts(LabelMatcher matcher, String value) {
        return switch (matcher.op()) {
            case EQUAL -> matcher.value().equals(value);
            case NOT_EQUAL -> !matcher.value().equals(value);
            case REGEX -> Regexes.matches(matcher.value(), value);
            case NOT_REGEX -> !Regexes.matches(matcher.value(), value);
        };
    }

    /** What is known of the label when the condition holds. */
    static Presence presence(LabelMatcher matcher) {
        if (!accepts(matcher, "")) {
            return Presence.PRESENT;
        }
        boolean onlyEmpty = matcher.op() == MatchOp.NOT_REGEX
                ? EVERYTHING_BUT_EMPTY.contains(matcher.value())
                : matcher.value().isEmpty() && matcher.op() != MatchOp.NOT_EQUAL;
        return onlyEmpty ? Presence.ABSENT : Presence.POSSIBLE;
    }
}
