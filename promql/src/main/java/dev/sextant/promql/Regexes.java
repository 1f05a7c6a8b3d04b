package dev.sextant.promql;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/** Regular expressions as Prometheus reads them: RE2, the dot also matching newlines, the whole value matched. */
public final class Regexes {
    private Regexes() {}

    /** What RE2 has against an expression, in Go's words. */
    public static Optional<String> fault(String regex) {
        if (isPlain(regex)) {
            return Optional.empty();
        }
        try {
            var unused = Pattern.compile(regex);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("error parsing regexp: " + description(e, regex));
        }
    }

    /**
     * Whether it is made of alternatives of letters, digits, some signs, dots, and dots repeated at will, as nearly all are
     * that people write. There is nothing in it that RE2 could refuse, and asking takes longer than parsing a rule.
     */
    private static boolean isPlain(String regex) {
        char before = '|';
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            boolean repeats = c == '*' || c == '+';
            if (repeats ? before != '.' : !isPlain(c)) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || " _-/:,;=@%&#~'<>!\"|.".indexOf(c) >= 0;
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
