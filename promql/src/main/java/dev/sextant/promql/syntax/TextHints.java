package dev.sextant.promql.syntax;

import static dev.sextant.promql.hint.HintRule.rule;

import dev.sextant.promql.hint.HintRule;
import java.util.List;

/** Hints about braces, strings, numbers and ends. */
final class TextHints {
    private static final String TEMPLATE = "templates go in labels and annotations, not in expressions";
    private static final String VARIABLE = "Prometheus has no variables, those are Grafana's: write the value";
    private static final String QUOTES = "strings go in plain quotes: \"…\"";
    private static final String CURLY = "[\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb]";
    private static final String VALUE = "the value goes in quotes";
    private static final String CONDITIONS = "conditions are separated by commas, and all of them have to hold";
    private static final String CLOSE = "add the '}' that is missing";
    private static final String INSIDE = "unexpected character inside braces";
    private static final String IN_DURATION = "unexpected character in duration expression";
    private static final String ESCAPE = "unknown escape sequence";

    /** The first that fits is given. */
    static final List<HintRule> RULES = List.of(
            rule("unexpected character", "‸" + CURLY, QUOTES),
            rule("unexpected character", "‸\\$(?:labels|value|externalLabels|externalURL)\\b", TEMPLATE),
            rule("unexpected character", "‸\\$(?:\\{|\\w)", VARIABLE),
            rule(IN_DURATION, "‸\\{\\{", TEMPLATE),
            rule(IN_DURATION, "\\[‸\\[\\s*\\d[^\\]]*\\]\\]", "one pair of brackets is enough"),
            rule(IN_DURATION, "\\[‸\\[\\w+\\]\\]", VARIABLE),
            rule("unexpected left brace", "‸\\{\\s*\"?[\\w.]+\"?\\s*(?:=|!)", "one pair of braces is enough"),
            rule("unexpected left brace", "\\{‸\\{", TEMPLATE),
            rule("unexpected left brace", "‸\\{\\{", TEMPLATE),
            rule(INSIDE, "(?:=|=~|!=|!~)\\s*[\\w./:*+-]*‸[^<>=!~]", VALUE),
            rule(INSIDE, "[\"'`]\\s*‸[)\\]]", CLOSE),
            rule(INSIDE, "[\"'`]\\s*‸[;&|]", CONDITIONS),
            rule("unexpected end of input inside braces", "[\"'`{,]\\s*‸", CLOSE),
            rule("unexpected \",\" in label matching", ",\\s*‸", "remove one comma"),
            rule("unexpected \"{\"", "\\}\\s*‸", "one pair of braces holds all conditions, separated by commas"),
            rule("unexpected \"{\"", "[)\\]]\\s*‸", "braces go directly after the metric name"),
            rule("unexpected \",\"", "\\d‸,\\d{3}\\b", "write the number without commas"),
            rule("unclosed left parenthesis", "add the ')' that is missing"),
            rule("unclosed left bracket", "add the ']' that is missing"),
            rule("unexpected right parenthesis", "\\[[^\\]]*\\)?‸", "add the ']' that is missing"),
            rule("unexpected right parenthesis", "there is one ')' too many, or a '(' is missing"),
            rule("unterminated", "close the string with the quote that it began with"),
            rule(ESCAPE + " U+0022", "drop the backslash: \" needs none between '…'"),
            rule(ESCAPE + " U+0027", "drop the backslash: ' needs none between \"…\""),
            rule(ESCAPE, "write a backslash twice, or put the string in backquotes"),
            rule("vector selector must contain", "name a metric, or a label with a value, such as job=~\".+\""),
            rule("no offset modifiers allowed before range", "offset goes after the range: x[5m] offset 5m"),
            rule("no @ modifiers allowed before range", "@ goes after the range: x[5m] @ end()"),
            rule(
                    "ranges only allowed for vector selectors",
                    "\\)\\s*‸|\\)\\s*\\[[^\\]]*\\]‸",
                    "a range goes directly after a selector; over a result it is a subquery, such as [5m:1m]"),
            rule("unexpected end of input", "the expression ends too early"));

    private TextHints() {}
}
