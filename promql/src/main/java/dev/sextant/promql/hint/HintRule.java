package dev.sextant.promql.hint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hint for one mistake.
 *
 * @param message how the error's message begins
 * @param around what the text around the place has to be, in which {@link #HERE} marks the place
 * @param hint what to do; {@code #1} is the first group of {@code around}
 */
public record HintRule(String message, Pattern around, String hint) {
    /** Marks the place of the error in the text that a rule looks at. */
    public static final String HERE = "\u2038";

    /** So much of the text on each side of an error is looked at; a very long text may have very many errors. */
    private static final int NEAR = 80;

    /** The text around a place, with {@link #HERE} there. */
    public static String around(String text, int at) {
        return text.substring(Math.max(0, at - NEAR), at)
                + HERE
                + text.substring(at, Math.min(text.length(), at + NEAR));
    }

    /** For a message, whatever the text. */
    public static HintRule rule(String message, String hint) {
        return rule(message, "", hint);
    }

    /** For a message where the text is so. */
    public static HintRule rule(String message, String around, String hint) {
        return new HintRule(message, Pattern.compile(around, Pattern.DOTALL), hint);
    }

    private Optional<String> hint(String error, String text) {
        Matcher matcher = around.matcher(text);
        if (!error.startsWith(message) || !matcher.find()) {
            return Optional.empty();
        }
        String filled = hint;
        for (int i = 1; i <= matcher.groupCount(); i++) {
            filled = filled.replace("#" + i, String.valueOf(matcher.group(i)));
        }
        return Optional.of(filled);
    }

    /** What the first rule that fits says. */
    public static Optional<String> first(List<HintRule> rules, String error, String text) {
        return rules.stream().flatMap(rule -> rule.hint(error, text).stream()).findFirst();
    }
}
