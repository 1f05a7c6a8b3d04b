package dev.sextant.promql.syntax;

import static dev.sextant.promql.hint.HintRule.rule;

import dev.sextant.promql.hint.HintRule;
import java.util.List;

/** Hints about operators, and about what other languages have in their place. */
final class OperatorHints {
    private static final String AND = "the operator is written and";
    private static final String OR = "the operator is written or";
    private static final String EQUAL = "comparison is written ==";
    private static final String UNEQUAL = "inequality is written !=";
    private static final String NOT = "negation is unless, absent(…), or != for values";
    private static final String MATCH = "=~ and !~ match labels, inside braces";
    private static final String LOGQL = "this is LogQL, which Loki reads";

    /** The first that fits is given. */
    static final List<HintRule> RULES = List.of(
            rule("unexpected ", "[{,]\\s*‸(=~|!~|!=|=)\\s*[\"'`]", "the label name before #1 is missing"),
            rule("unexpected \"=\" in label matching", "inside braces, equality is written ="),
            rule("unexpected \"=\"", "[(,]\\s*([\\w]+)\\s*‸=\\s*[\"'`]", "labels are matched in braces: {#1=\"…\"}"),
            rule("unexpected \"=\"", "([=!<>]=)\\s*‸", "the operator is written #1"),
            rule("unexpected \"=\"", "([<>=!])\\s+‸", "write #1= without a space"),
            rule("unexpected \"=\"", "‸=\\s*([<>])", "the operator is written #1="),
            rule("unexpected \"=\"", "‸=\\s*!", UNEQUAL),
            rule("unexpected \"=\"", EQUAL),
            rule("unexpected character after '=': '~'", MATCH),
            rule("unexpected character after '!': '~'", MATCH),
            rule("unexpected character after '!'", "‸(!)\\s+=", "write #1= without a space"),
            rule("unexpected character after '!' inside braces", UNEQUAL + ", or !~ for a regular expression"),
            rule("unexpected character after '!'", NOT),
            rule("unexpected character: '&'", AND),
            rule("unexpected character: '|'", "‸\\|[=~>]", LOGQL),
            rule(
                    "unexpected character: '|'",
                    "‸\\|\\s*(?:json|logfmt|line_format|label_format|unwrap|pattern|regexp|unpack|decolorize)\\b",
                    LOGQL),
            rule("unexpected character: '|'", OR),
            rule("unexpected <op:>>", "<\\s*‸", UNEQUAL),
            rule("unexpected <op:*>", "\\*\\s*‸", "power is written ^"),
            rule("unexpected <op:*>", "(\\w+)\\s*\\(\\s*‸\\*\\s*\\)", "name a metric in place of *, as in #1(up)"),
            rule("unexpected <op:/>", "/‸", "a comment begins with #"),
            rule("unexpected <bool>", "bool goes after the operator, as in x > bool 1"),
            rule("unexpected <by>", "by goes with an aggregation, as in sum by (job) (x)"),
            rule("unexpected <without>", "without goes with an aggregation, as in sum without (job) (x)"),
            rule("unexpected <group_left>", "group_left goes after on(…) or ignoring(…)"),
            rule("unexpected <group_right>", "group_right goes after on(…) or ignoring(…)"),
            rule("unexpected identifier \"not\"", "negation is unless, or absent(…)"),
            rule("unexpected identifier", "\\bnot\\s+‸", "negation is unless, or absent(…)"),
            rule(
                    "unexpected end of input",
                    "\\d%\\s*‸$",
                    "% is the remainder of a division; a percentage is a number, such as 0.5 or 50"),
            rule(
                    "unexpected end of input",
                    "group_(left|right)\\s*\\([^()]*\\)\\s*‸$",
                    "parentheses after group_#1 hold labels: write group_#1() (…)"),
            rule("comparisons between scalars", "write bool after the operator to get 0 or 1"),
            rule(
                    "binary expression must contain only",
                    "‸[\"'`]",
                    "label values are matched inside braces, as in up{job=\"api\"}"),
            rule(
                    "binary expression must contain only",
                    "a function such as rate or avg_over_time makes an instant vector of a range"),
            rule("set operator", "vector(…) makes a vector of a number"));

    private OperatorHints() {}
}
