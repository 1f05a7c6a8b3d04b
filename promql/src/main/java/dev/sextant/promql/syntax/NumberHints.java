package dev.sextant.promql.syntax;

import dev.sextant.promql.hint.DurationHints;
import dev.sextant.promql.hint.HintRule;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hints about numbers and lengths of time. */
final class NumberHints {
    private static final String SUFFIX = "numbers have no suffixes: write 10e6, or 10 * 1024^2";

    private static final Pattern WRITTEN = Pattern.compile("‸-?(\\d[\\w.]*(?: [a-z]+)?)");
    /** Where only a length of time can stand. */
    private static final Pattern LENGTH = Pattern.compile("(?:[\\[:]|offset)\\s*-?\\s*‸");

    private static final Pattern SIZE = Pattern.compile("‸[\\d.]+(?:[KMGTP]i?B?|[kmgtp]i?[bB]?)\\b");
    /** A range, a step or an offset that is cut in two at a space. */
    private static final Pattern SPLIT_RANGE = Pattern.compile("[\\[:]([^\\[\\]:]*\\s‸[^\\[\\]:]*)[\\]:]");

    private static final Pattern SPLIT_OFFSET = Pattern.compile(
            "\\boffset\\s+-?\\s*(\\d[\\w.]*\\s+‸\\p{L}+(?:\\s*\\d+\\s*\\p{L}+)*)", Pattern.CASE_INSENSITIVE);
    /** A range must be longer, and so must a step. */
    private static final String ZERO = "write 0s";

    private NumberHints() {}

    /** What to do about an error, of which {@code around} is the text with {@link HintRule#HERE} at its place. */
    static Optional<String> hint(String message, String around) {
        if (message.startsWith("unexpected character: '") || message.contains("in subquery or range")) {
            return split(SPLIT_RANGE.matcher(around)).filter(hint -> !hint.equals(ZERO));
        }
        if (message.startsWith("unexpected identifier") || message.startsWith("unexpected duration")) {
            return split(SPLIT_OFFSET.matcher(around));
        }
        boolean about = message.startsWith("bad number or duration syntax")
                || message.startsWith("unknown unit")
                || message.startsWith("not a valid duration string");
        Matcher written = WRITTEN.matcher(around);
        if (!about || !written.find()) {
            return Optional.empty();
        }
        Optional<String> length = DurationHints.hint(written.group(1)).filter(hint -> !hint.equals(ZERO));
        if (LENGTH.matcher(around).find()) {
            return length;
        }
        // A unit that nothing has may be no unit at all: 5xx, 10k.
        return SIZE.matcher(around).find()
                ? Optional.of(SUFFIX)
                : length.filter(hint -> hint.startsWith("write ") || hint.contains("every number"));
    }

    private static Optional<String> split(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String text = matcher.group(1).replace(HintRule.HERE, "").strip();
        String joined = "write " + text.replaceAll("\\s+", "");
        return DurationHints.hint(text)
                .filter(hint -> hint.startsWith("write ") || hint.startsWith("a month"))
                .map(hint -> hint.equals(joined) ? hint + ", without a space" : hint);
    }
}
