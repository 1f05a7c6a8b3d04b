package dev.sextant.promql.template;

import static dev.sextant.promql.hint.HintRule.rule;

import dev.sextant.promql.hint.HintRule;
import java.util.List;
import java.util.Optional;

/** Says how to correct the mistakes in templates that people make most. A wrong hint is worse than none. */
final class TemplateHints {
    private static final String CURLY = "[\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb]";
    private static final String CLOSE = "close the action with }}";
    private static final String NO_ARITHMETIC = "templates do no arithmetic: compute it in the expression";
    private static final String COMMENT = "a comment is written {{/* … */}}, without spaces between braces and stars";
    private static final String NO_COMMA = "arguments are separated by spaces, not by commas";
    private static final String CLOSE_QUOTES = "close the string with the quote that it began with";

    private static final String CALL_SPACES = "a function takes no parentheses, and spaces between arguments";
    /** Functions that take no number. */
    private static final String OF_TEXT =
            "\\b(?:toUpper|toLower|title|stripPort|stripDomain|safeHtml|urlQueryEscape|graphLink|tableLink|parseDuration|len)";

    private static final String REGEX = "a regular expression is matched by a function: ";
    private static final String CALL = "a function takes no parentheses: write ";
    private static final String LABEL = "(\\$labels\\.\\w+|\\.Labels\\.\\w+)";

    private static final String TEXT = "(\"[^\"]*\"|`[^`]*`)";
    private static final String VALUE = "(\\$value|\\$?\\.Value)\\b";
    private static final String INTEGER = "(-?(?:0|[1-9]\\d{0,14}))(?![\\w.])";
    /** The error may be at the second sign of the operator. */
    private static final String SECOND = "\\s*(?:‸==?|=‸=)\\s*";

    /** The first that fits is given. */
    private static final List<HintRule> RULES = List.of(
            rule("illegal number syntax: \"-", "\\{\\{‸-[^\\s\\d]", "put a space after {{-"),
            rule("bad ", "\\{\\{‸-[^\\s\\d]", "put a space after {{-"),
            rule("unexpected \"-", "‸-+\\}\\}", "put a space before -}}"),
            rule("bad character U+002D", "‸-\\}\\}", "put a space before -}}"),
            rule("bad character U+003B", "drop the semicolon"),
            rule("unexpected \";\"", "drop the semicolon"),
            rule("unrecognized character", "‸" + CURLY, "strings go in plain quotes: \"…\""),
            rule("malformed character constant", "‸'([^'\"\\\\]*)'", "strings go in double quotes: \"#1\""),
            rule("malformed character constant", "strings go in double quotes: \"…\""),
            rule("unterminated character constant", "strings go in double quotes: \"…\""),
            rule("invalid syntax", "‸''", "an empty string is written \"\""),
            rule("invalid syntax", "‸\"", "write a backslash twice, or put the string in backquotes"),
            rule("unterminated", CLOSE_QUOTES),
            rule("unclosed action", CLOSE),
            rule("unexpected \"}\"", CLOSE),
            rule("bad character U+007D", CLOSE),
            rule("unexpected \"{\"", "\\{\\{-?\\s*‸", "an action goes in two braces: {{ … }}"),
            rule("unexpected EOF", "add the {{ end }} that is missing"),
            rule("unexpected {{end}}", "there is one {{ end }} too many"),
            rule("unexpected {{else}}", "else goes between an if, with or range and its {{ end }}"),
            rule(
                    "expected end; found {{else}}",
                    "a second branch is written {{ else if … }}, and the last one {{ else }}"),
            rule("missing value for if", "if needs a condition, as in if gt $value 5.0"),
            rule("missing value for command", "\\{\\{-?\\s*‸", "write a value, such as {{ $value }}"),
            rule("missing value for command", "\\|\\s*‸", "a function goes after |, as in $value | humanize"),
            rule("non executable command", "a function goes after |, as in $value | humanize"),
            rule("unclosed left paren", "add the ')' that is missing"),
            rule("unexpected right paren", "there is one ')' too many, or a '(' is missing"),
            rule(
                    "unexpected \"(\"",
                    "\\bquery‸\\(\\s*([^\"`{}$|\\s][^\"`{}$|]*?)\\s*\\)\\s*(?:\\||-?\\}\\})",
                    CALL + "query \"#1\""),
            rule(
                    "unexpected \"(\"",
                    "\\bquery‸\\(\\s*([^\"`$|\\s][^`$|]*?)\\s*\\)\\s*(?:\\||-?\\}\\})",
                    CALL + "query `#1`"),
            rule("unexpected \"(\"", OF_TEXT + "‸\\(\\s*\\$?[vV]alue\\s*\\)", CALL_SPACES),
            rule(
                    "unexpected \"(\"",
                    "([A-Za-z]\\w*)‸\\(\\s*((?:labels|externalLabels)\\.\\w+|labels|externalLabels|externalURL|value)\\s*\\)",
                    CALL + "#1 $#2"),
            rule("unexpected \"(\"", "([A-Za-z]\\w*)‸\\(\\s*([$.\"`\\d][^(),}]*?)\\s*\\)", CALL + "#1 #2"),
            rule("unexpected \"(\"", "[A-Za-z]\\w*‸\\(", CALL_SPACES),
            rule("unexpected \",\"", NO_COMMA),
            rule("unexpected <define>", "define goes outside of every other action"),
            rule("unexpected ", "\\b(?:template|define|block)\\s+‸\\w", "the template name goes in quotes"),
            rule("unexpected ", "\\bprintf\\s+‸(%[\\w.+-]+)", "the format goes in quotes: printf \"#1\""),
            rule("unexpected \"%\"", "‸%\\s*-?\\}\\}", "write text after the braces: }}%"),
            rule("unexpected ", "‸/\\*", COMMENT),
            rule("comment ends before", COMMENT),
            rule("unclosed comment", "close the comment with */}}"),
            rule("unexpected ", LABEL + "\\s*(?:‸=~|=‸~)\\s*" + TEXT, REGEX + "match #2 #1"),
            rule("unexpected ", "(?:‸=~|=‸~)", REGEX + "match \"…\" x"),
            rule("unexpected ", LABEL + "\\s*(?:‸!~|!‸~)\\s*" + TEXT, REGEX + "not (match #2 #1)"),
            rule("unexpected ", "(?:‸!~|!‸~)", REGEX + "not (match \"…\" x)"),
            rule("unexpected \"=\"", LABEL + SECOND + TEXT, "comparison is a function: eq #1 #2"),
            rule("unexpected \"!\"", LABEL + "\\s*‸!=\\s*" + TEXT, "comparison is a function: ne #1 #2"),
            rule("unexpected \"=\"", VALUE + SECOND + INTEGER, "comparison is a function: eq #1 #2.0"),
            rule("unexpected \"!\"", VALUE + "\\s*‸!=\\s*" + INTEGER, "comparison is a function: ne #1 #2.0"),
            rule("unexpected \">\"", VALUE + "\\s*‸>=\\s*" + INTEGER, "comparison is a function: ge #1 #2.0"),
            rule("unexpected \">\"", VALUE + "\\s*‸>\\s*" + INTEGER, "comparison is a function: gt #1 #2.0"),
            rule("unexpected \"<\"", VALUE + "\\s*‸<=\\s*" + INTEGER, "comparison is a function: le #1 #2.0"),
            rule("unexpected \"<\"", VALUE + "\\s*‸<\\s*" + INTEGER, "comparison is a function: lt #1 #2.0"),
            rule("unexpected \"=\"", "(?:=\\s*‸=|‸=)", "comparison is a function: eq a b"),
            rule("unexpected \"!\"", "‸!=", "comparison is a function: ne a b"),
            rule("unexpected \"!\"", "! is written as a function: not a"),
            rule("unexpected \">\"", "‸>=", "comparison is a function: ge a b"),
            rule("unexpected \">\"", "comparison is a function: gt a b"),
            rule("unexpected \"<\"", "‸<=", "comparison is a function: le a b"),
            rule("unexpected \"<\"", "comparison is a function: lt a b"),
            rule("unexpected \"&\"", "&& is written as a function: and a b"),
            rule("unexpected \"|\"", "\\|‸\\|", "|| is written as a function: or a b"),
            rule("missing value", "\\|\\|\\s*‸", "|| is written as a function: or a b"),
            rule("unexpected \"", "‸[*/%+]", NO_ARITHMETIC),
            rule("illegal number syntax: \"-\"", NO_ARITHMETIC),
            rule("illegal number syntax: \"+\"", NO_ARITHMETIC),
            rule("bad character", "‸[<>=!]", "comparison is a function, as in gt $value 5.0 or eq $labels.x \"a\""),
            rule("bad character", "(?:\\$value|\\.Value|\\))‸[-*/+%]", NO_ARITHMETIC));

    private TemplateHints() {}

    static Optional<String> hint(String text, int at, String message) {
        String around = HintRule.around(text, at);
        return LabelHints.hint(message, around).or(() -> HintRule.first(RULES, message, around));
    }
}
