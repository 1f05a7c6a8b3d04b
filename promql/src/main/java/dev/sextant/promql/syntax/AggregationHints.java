package dev.sextant.promql.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what an aggregation wants. */
final class AggregationHints {
    private static final Pattern NAME = Pattern.compile("^\\w+");
    private static final Pattern SWAPPED = Pattern.compile(
            "(topk|bottomk|limitk|limit_ratio|quantile|count_values)\\s*\\([^(),]*,\\s*‸", Pattern.CASE_INSENSITIVE);

    private AggregationHints() {}

    /**
     * What to do about an error.
     *
     * @param marked the text that it is about
     * @param around the text with {@link dev.sextant.promql.hint.HintRule#HERE} at its place
     */
    static Optional<String> hint(String message, String marked, String around) {
        if (message.startsWith("wrong number of arguments for aggregate")) {
            Matcher name = NAME.matcher(marked);
            return name.find() ? Optional.of(usage(name.group(), message.contains("expected 2"))) : Optional.empty();
        }
        if (!message.startsWith("expected type instant vector in aggregation expression")) {
            return Optional.empty();
        }
        if (message.endsWith("got range vector")) {
            return Optional.of("aggregate over time first, with a function such as rate or avg_over_time");
        }
        Matcher swapped = SWAPPED.matcher(around);
        return swapped.find() ? Optional.of(usage(swapped.group(1), true)) : Optional.empty();
    }

    private static String usage(String name, boolean parameter) {
        if (!parameter) {
            return name + " takes one vector";
        }
        return "the parameter comes first: " + name
                + switch (name.toLowerCase(Locale.ROOT)) {
                    case "quantile" -> "(0.9, x)";
                    case "limit_ratio" -> "(0.1, x)";
                    case "count_values" -> "(\"label\", x)";
                    default -> "(5, x)";
                };
    }
}
