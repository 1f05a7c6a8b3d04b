package dev.sextant.promql.syntax;

import dev.sextant.promql.PromqlError;
import java.util.Optional;

/** Says how to mend the mistakes that people make most. */
final class Hints {
    private static final String SMART_QUOTES = "\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb";

    private Hints() {}

    static PromqlError add(SourceText source, PromqlError error) {
        return hint(source, error).map(error::withHint).orElse(error);
    }

    private static Optional<String> hint(SourceText source, PromqlError error) {
        String message = error.message();
        String rest = source.textFrom(error.span().start());
        if (message.startsWith("expected type range vector in call to function")
                && message.endsWith("got instant vector")) {
            return Optional.of("the function wants a range: put [5m] behind the selector");
        }
        if (message.startsWith("comparisons between scalars")) {
            return Optional.of("write bool behind the operator to get 0 or 1");
        }
        if (message.startsWith("unexpected \"=\"") && !message.contains("label matching")) {
            return Optional.of("comparison is written ==");
        }
        if (message.startsWith("unexpected character: '&'")) {
            return Optional.of("the operator is written and");
        }
        if (message.startsWith("unexpected character: '|'")) {
            return Optional.of("the operator is written or");
        }
        if (message.startsWith("unexpected character") && startsWithAny(rest, SMART_QUOTES)) {
            return Optional.of("strings stand in plain quotes: \"…\"");
        }
        if (message.startsWith("unexpected character") && rest.startsWith("$")) {
            return Optional.of("Grafana's variables exist only inside of Grafana");
        }
        if (message.startsWith("bad number or duration syntax")
                && (rest.matches("(?s)[0-9]+(min|sec|hour|day).*") || rest.matches("(?s)[0-9]+[A-Z].*"))) {
            return Optional.of("units are ms, s, m, h, d, w and y, in lower case");
        }
        if (message.startsWith("unexpected")
                && source.toString().matches("(?s).*group_(left|right)\\s*\\(.*")
                && message.contains("end of input")) {
            return Optional.of("parentheses behind group_left hold labels: write group_left() (…)");
        }
        return general(message);
    }

    /** For mistakes whose message says all but how to go on. */
    private static Optional<String> general(String message) {
        if (message.startsWith("unclosed left parenthesis")) {
            return Optional.of("add the ')' that is missing");
        }
        if (message.startsWith("unclosed left bracket")) {
            return Optional.of("add the ']' that is missing");
        }
        if (message.startsWith("unterminated")) {
            return Optional.of("close the string with the quote that it began with");
        }
        if (message.startsWith("unknown function")) {
            return Optional.of("functions are written in lower case, as Prometheus's documentation lists them");
        }
        if (message.startsWith("error parsing regexp")) {
            return Optional.of("regular expressions are RE2, without lookaround and backreferences");
        }
        if (message.startsWith("unexpected end of input")) {
            return Optional.of("the expression stops too early: complete it");
        }
        return Optional.empty();
    }

    private static boolean startsWithAny(String text, String characters) {
        return !text.isEmpty() && characters.indexOf(text.charAt(0)) >= 0;
    }
}
