package dev.sextant.promql;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/** Regular expressions as Prometheus reads them: RE2, the dot also matching newlines, the whole value matched. */
public final class Regexes {
    private Regexes() {}

    /** What RE2 has against an expression, in Go's words. */
    public static Optional<String> fault(String regex) {
        if (PlainRegex.is(regex)) {
            return Optional.empty();
        }
        try {
            var unused = Pattern.compile(regex);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("error parsing regexp: " + description(e, regex));
        }
    }

    /** Whether the expression matches the whole value; the expression is known to be good. */
    public static boolean matches(String regex, String value) {
        return compile(regex).matches(value);
    }

    private static Pattern compile(String regex) {
        return Pattern.compile("^(?s:" + regex + ")$");
    }

    private static String description(PatternSyntaxException e, String regex) {
        String pattern = e.getPattern() == null ? "" : e.getPattern();
        // Where a group is closed that was never opened, RE2/J names its own stack instead.
        return pattern.equals("stack underflow")
                ? "unexpected ): `" + regex + "`"
                : e.getDescription() + ": `" + pattern + "`";
    }
}
