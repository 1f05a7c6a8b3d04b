package dev.sextant.promql.syntax;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.hint.HintRule;
import java.util.Optional;

/** Says how to correct the mistakes that people make most. A wrong hint is worse than none. */
final class Hints {
    /** So much of what an error is about is looked at; a very long text may have very many errors. */
    static final int LONGEST = 2_000;

    private Hints() {}

    static PromqlError add(SourceText source, PromqlError error, PrometheusVersion version) {
        return hint(source, error, version).map(error::withHint).orElse(error);
    }

    private static Optional<String> hint(SourceText source, PromqlError error, PrometheusVersion version) {
        String message = error.message();
        String text = source.toString();
        int at = source.index(error.span().start());
        int end = Math.max(at, source.index(error.span().end()));
        String marked = text.substring(at, Math.min(end, at + LONGEST));
        String around = HintRule.around(text, at);
        return FunctionHints.hint(message, marked, version)
                .or(() -> FunctionHints.pipe(message, around, version))
                .or(() -> FlagHints.hint(message, around))
                .or(() -> AggregationHints.hint(message, marked, around))
                .or(() -> matching(message))
                .or(() -> NumberHints.hint(message, around))
                .or(() -> NameHints.hint(message, around, version))
                .or(() -> HintRule.first(RegexHints.RULES, message, around))
                .or(() -> HintRule.first(OperatorHints.RULES, message, around))
                .or(() -> HintRule.first(TextHints.RULES, message, around));
    }

    private static Optional<String> matching(String message) {
        if (message.contains("in grouping opts, expected \"(\"")) {
            return Optional.of("the labels go in parentheses");
        }
        if (message.startsWith("unexpected \"}\" in label matching, expected string")) {
            return Optional.of("an empty value is written \"\"");
        }
        if (message.endsWith("in label matching, expected string") && !message.startsWith("unexpected \"=\"")) {
            return Optional.of("the value goes in quotes");
        }
        if (message.endsWith("in label matching, expected label matching operator")) {
            return Optional.of("a condition is a label and its value, as in job=\"api\"");
        }
        return message.endsWith("in label matching, expected \",\" or \"}\"")
                ? Optional.of("conditions are separated by commas, and all of them have to hold")
                : Optional.empty();
    }
}
