package dev.sextant.promql.typed;

import dev.sextant.promql.ast.LabelMatcher;
import java.util.List;
import java.util.Objects;

/**
 * A condition on a label; made by {@link Label}.
 *
 * @param matcher the condition
 * @param problems what is wrong with it
 */
public record Matcher(LabelMatcher matcher, List<Problem> problems) {
    public Matcher {
        Objects.requireNonNull(matcher, "matcher");
        problems = List.copyOf(problems);
    }
}
