package dev.sextant.promql.syntax;

import dev.sextant.promql.hint.HintRule;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what an aggregation wants. */
final class AggregationHints {
    private static final Pattern NAME = Pattern.compile("^\\w+");
    private static final Pattern SWAPPED = Pattern.compile(
            "(topk|bottomk|limitk|limit_ratio|quantile|count_values)\\s*\\([^(),]*,\\s*‸", Pattern.CASE_INSENSITIVE);

    private static final Pattern GROUPING =
            Pattern.compile("\\b(?:by|without)\\s*\\([^()]*\\)\\s*$", Pattern.CASE_INSENSITIVE);

    private AggregationHints() {}

    /** What to do about a grouping of an aggregation that has one. */
    private static Optional<String> second(String around) {
        String before = around.substring(0, around.indexOf(HintRule.HERE)).stripTrailing();
        String operator = before.substring(0, callStart(before)).stripTrailing();
        boolean second = GROUPING.matcher(before).find()
                || (before.endsWith(")") && GROUPING.matcher(operator).find());
        return second
                ? Optional.of("an aggregation has one by or without: put all labels into one list")
                : Optional.empty();
    }

    /** Where the parenthesis opens that the last character closes. */
    private static int callStart(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
            if (depth <= 0) {
                return i;
            }
        }
        return 0;
    }

    /**
     * What to do about an error.
     *
     * @param marked the text that it is about
     * @param around the text with {@link HintRule#HERE} at its place
     */
    static Optional<String> hint(String message, String marked, String around) {
        if (message.startsWith("wrong number of arguments for aggregate")) {
            Matcher name = NAME.matcher(marked);
            return name.find() ? Optional.of(usage(name.group(), message.contains("expected 2"))) : Optional.empty();
        }
        if (message.startsWith("unexpected <by>") || message.startsWith("unexpected <without>")) {
            return second(around);
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
