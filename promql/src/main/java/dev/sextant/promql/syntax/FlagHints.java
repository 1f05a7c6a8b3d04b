package dev.sextant.promql.syntax;

import static dev.sextant.promql.hint.HintRule.rule;

import dev.sextant.promql.Feature;
import dev.sextant.promql.hint.HintRule;
import java.util.List;
import java.util.Optional;

/** Names the flags with which Prometheus has what is off without them. */
final class FlagHints {
    static final String EXPERIMENTAL_FUNCTIONS = flag(Feature.EXPERIMENTAL_FUNCTIONS);

    private static final List<HintRule> RULES = List.of(
            rule("binop fill modifiers are experimental", "it needs " + flag(Feature.BINOP_FILL_MODIFIERS)),
            rule("experimental duration expression", "it needs " + flag(Feature.DURATION_EXPRESSIONS)),
            rule("anchored modifier is experimental", "it needs " + flag(Feature.EXTENDED_RANGE_SELECTORS)),
            rule("smoothed modifier is experimental", "it needs " + flag(Feature.EXTENDED_RANGE_SELECTORS)));

    private FlagHints() {}

    static Optional<String> hint(String message, String around) {
        return message.startsWith("function \"") && message.endsWith("\" is not enabled")
                ? Optional.of("it needs " + EXPERIMENTAL_FUNCTIONS)
                : HintRule.first(RULES, message, around);
    }

    private static String flag(Feature feature) {
        return "--enable-feature=" + feature.flag();
    }
}
