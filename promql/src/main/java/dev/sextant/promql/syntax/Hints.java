package dev.sextant.promql.syntax;

import dev.sextant.promql.PromqlError;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says how to mend the mistakes that people make most. */
final class Hints {
    /** So much of the text around an error is looked at; there may be very many errors in a very long text. */
    private static final int NEAR = 40;

    private static final String UNITS = "units are ms, s, m, h, d, w and y, in lower case";
    private static final String TEMPLATE = "templates belong in labels and annotations, an expression holds none";

    /** The first that fits is given. */
    private static final List<Rule> RULES = List.of(
            rule("unexpected \"=\" in label matching", ".*", "inside of braces, equality is written ="),
            rule("unexpected \"=\"", ".*", "comparison is written =="),
            rule("unexpected character: '&'", ".*", "the operator is written and"),
            rule("unexpected character: '|'", ".*", "the operator is written or"),
            rule("unexpected character after '!'", ".*", "negation is unless, absent(…), or != for values"),
            rule("unexpected <op:*>", ".*", "power is written ^"),
            rule(
                    "unexpected character",
                    "[\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb].*",
                    "strings stand in plain quotes: \"…\""),
            rule("unexpected character", "\\$.*", "Grafana's variables exist only inside of Grafana"),
            rule("unexpected left brace", "\\{.*", TEMPLATE),
            rule("unexpected character inside braces", "[$.].*", TEMPLATE),
            rule("bad number or duration syntax", "[0-9]+(min|sec|hour|day).*", UNITS),
            rule("bad number or duration syntax", "[0-9]+[A-Z].*", UNITS),
            rule("bad number or duration syntax", "[0-9]+[a-z]+[0-9]+\\b.*", UNITS + "; every number has one"),
            rule("unclosed left parenthesis", ".*", "add the ')' that is missing"),
            rule("unclosed left bracket", ".*", "add the ']' that is missing"),
            rule("unterminated", ".*", "close the string with the quote that it began with"),
            rule("error parsing regexp: missing argument to repetition operator", ".*", "any text is .*, not *"),
            rule("error parsing regexp", ".*", "regular expressions are RE2, without lookaround and backreferences"),
            rule("unexpected end of input", ".*", "the expression stops too early: complete it"),
            rule("unexpected identifier \"not\"", ".*", "negation is unless, or absent(…)"),
            rule("comparisons between scalars", ".*", "write bool behind the operator to get 0 or 1"),
            rule(
                    "ranges only allowed for vector selectors",
                    ".*",
                    "a range stands directly behind a selector; over a result it is a subquery, such as [5m:1m]"),
            rule(
                    "binary expression must contain only",
                    ".*",
                    "a function such as rate or avg_over_time makes an instant vector of a range"),
            rule("set operator", ".*", "vector(…) makes a vector of a number"),
            rule(
                    "expected type instant vector in aggregation expression, got range vector",
                    ".*",
                    "aggregate over time first, with a function such as rate or avg_over_time"));

    private static final Pattern GROUPED_OPERAND = Pattern.compile("group_(left|right)\\s*\\(");
    private static final Pattern SPLIT_OPERATOR = Pattern.compile("[<>=!]\\s+$");

    private Hints() {}

    private record Rule(String message, Pattern place, String hint) {}

    /** For messages that begin so, where the text at the place is so. */
    private static Rule rule(String message, String place, String hint) {
        return new Rule(message, Pattern.compile(place, Pattern.DOTALL), hint);
    }

    static PromqlError add(SourceText source, PromqlError error) {
        return hint(source, error).map(error::withHint).orElse(error);
    }

    private static Optional<String> hint(SourceText source, PromqlError error) {
        String message = error.message();
        Optional<String> function = FunctionHints.hint(message);
        if (function.isPresent()) {
            return function;
        }
        if (message.contains("in grouping opts, expected \"(\"")) {
            return Optional.of("the labels stand in parentheses");
        }
        if (message.endsWith("in label matching, expected string")) {
            return Optional.of(
                    message.startsWith("unexpected \"=\"")
                            ? "inside of braces, equality is written ="
                            : "the value stands in quotes");
        }
        if (message.endsWith("in label matching, expected \",\" or \"}\"")) {
            return Optional.of("conditions are separated by commas, and all of them have to hold");
        }
        String text = source.toString();
        int at = source.index(error.span().start());
        if (message.startsWith("unexpected \"=\"")
                && SPLIT_OPERATOR
                        .matcher(text.substring(Math.max(0, at - NEAR), at))
                        .find()) {
            return Optional.of("there is no space inside of an operator");
        }
        if (message.startsWith("unexpected <op:>>") && at > 0 && text.charAt(at - 1) == '<') {
            return Optional.of("inequality is written !=");
        }
        if (message.startsWith("unexpected end of input")
                && GROUPED_OPERAND.matcher(text).find()) {
            return Optional.of("parentheses behind group_left hold labels: write group_left() (…)");
        }
        String rest = text.substring(at, Math.min(text.length(), at + NEAR));
        for (Rule rule : RULES) {
            if (message.startsWith(rule.message()) && rule.place().matcher(rest).matches()) {
                return Optional.of(rule.hint());
            }
        }
        return Optional.empty();
    }
}
