package dev.sextant.promql.syntax;

import static dev.sextant.promql.hint.HintRule.rule;

import dev.sextant.promql.hint.HintRule;
import java.util.List;

/** Hints about regular expressions; the message ends with the part that is wrong. */
final class RegexHints {
    private static final String WRONG = "error parsing regexp: ";
    private static final String RE2 = "regular expressions are RE2, without lookaround and backreferences";

    static final List<HintRule> RULES = List.of(
            rule(WRONG + "missing argument to repetition operator: `*", "any text is .*, not *"),
            rule(WRONG + "missing argument to repetition operator: `+", "the character + is written [+]"),
            rule(WRONG + "missing argument to repetition operator: `?", "the character ? is written [?]"),
            rule(WRONG + "invalid or unsupported Perl syntax: `(?", RE2),
            rule(WRONG + "invalid named capture: `(?<=", RE2),
            rule(WRONG + "invalid named capture: `(?<!", RE2),
            rule(WRONG + "invalid escape sequence: `\\1", RE2),
            rule(WRONG + "invalid escape sequence: `\\2", RE2),
            rule(WRONG + "missing closing )", "close the group, or write [(] for the character"),
            rule(WRONG + "unexpected )", "open the group, or write [)] for the character"),
            rule(WRONG + "missing closing ]", "close the class of characters, or write [[] for the character"),
            rule(WRONG + "invalid repeat count", "a repetition counts to 1000 at most"));

    private RegexHints() {}
}
