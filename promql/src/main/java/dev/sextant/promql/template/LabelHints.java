package dev.sextant.promql.template;

import dev.sextant.promql.hint.HintRule;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hints about labels whose names are no fields of a template, and which are read by {@code index} therefore. */
final class LabelHints {
    private static final String LABELS = "(\\$(?:labels|externalLabels)|\\$?\\.(?:Labels|ExternalLabels))";
    private static final String REST = "[^\\s{}()|\"'`,]";
    private static final Pattern FIELD =
            Pattern.compile(LABELS + "\\.([\\p{L}\\p{N}_.]+‸" + REST + "+)(.*)", Pattern.DOTALL);
    private static final Pattern BRACKETS =
            Pattern.compile(LABELS + "\\.?‸\\[\\s*[\"'`]?([^\\]\"'`{}]+)[\"'`]?\\s*\\](.*)", Pattern.DOTALL);

    /** Where a call needs no parentheses: at the beginning of a pipeline, and up to its end. */
    private static final Pattern BEGINS =
            Pattern.compile("(?:\\{\\{-?|\\||\\(|=|\\b(?:if|with|range))\\s*$", Pattern.DOTALL);

    private static final Pattern ENDS = Pattern.compile("\\s*(?:-?\\}\\}|\\||\\))");

    /** What is no part of a name: an operator, a semicolon, or the dash of a delimiter. */
    private static final Pattern NO_NAME = Pattern.compile("‸(?:[;=!<>&]|-\\}\\})");

    private LabelHints() {}

    /** What to do about an error, of which {@code around} is the text with {@link HintRule#HERE} at its place. */
    static Optional<String> hint(String message, String around) {
        if (!message.startsWith("bad character") && !message.equals("expected :=")) {
            return Optional.empty();
        }
        if (NO_NAME.matcher(around).find()) {
            return Optional.empty();
        }
        return hint(FIELD.matcher(around), around).or(() -> hint(BRACKETS.matcher(around), around));
    }

    private static Optional<String> hint(Matcher matcher, String around) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(2).replace(HintRule.HERE, "").strip();
        boolean alone = BEGINS.matcher(around.substring(0, matcher.start())).find()
                && ENDS.matcher(matcher.group(3)).lookingAt();
        return Optional.of("write " + index(matcher.group(1), name, alone));
    }

    /** A call that reads a label of any name. */
    static String index(String labels, String name, boolean alone) {
        String call = "index " + labels + " \"" + name + "\"";
        return alone ? call : "(" + call + ")";
    }
}
