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
    private static final Pattern SPLIT = Pattern.compile("(\\d+)\\s+‸(ms|[ywdhms])\\b");

    private NumberHints() {}

    /** What to do about an error, of which {@code around} is the text with {@link HintRule#HERE} at its place. */
    static Optional<String> hint(String message, String around) {
        Matcher split = SPLIT.matcher(around);
        if (message.startsWith("unexpected character: '") && split.find()) {
            return Optional.of("write " + split.group(1) + split.group(2) + ", without a space");
        }
        boolean about = message.startsWith("bad number or duration syntax")
                || message.startsWith("unknown unit")
                || message.startsWith("not a valid duration string");
        Matcher written = WRITTEN.matcher(around);
        if (!about || !written.find()) {
            return Optional.empty();
        }
        Optional<String> length = DurationHints.hint(written.group(1));
        if (LENGTH.matcher(around).find()) {
            return length;
        }
        // A unit that nothing has may be no unit at all: 5xx, 10k.
        return SIZE.matcher(around).find()
                ? Optional.of(SUFFIX)
                : length.filter(hint -> hint.startsWith("write ") || hint.contains("every number"));
    }
}
