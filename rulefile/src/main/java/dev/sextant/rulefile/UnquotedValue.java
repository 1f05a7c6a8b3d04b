package dev.sextant.rulefile;

import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that YAML takes for something else, because of how they begin or what they hold. */
final class UnquotedValue {
    private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]*(?:\\s+#.*)?");
    private static final Pattern ALIAS = Pattern.compile("\\*[\\p{L}\\p{N}_]\\S*(?:\\s*:.*)?");
    private static final Pattern ANCHOR = Pattern.compile("&[\\p{L}\\p{N}_].*");
    private static final Pattern TAG = Pattern.compile("!(?:[\\w!<].*|\\s.*)?");
    private static final Pattern SELECTOR = Pattern.compile("\\{\\s*[\\w.:\"]+\\s*(?:=|!)");
    private static final Pattern WORDS = Pattern.compile("\\[[^\\[\\]{},:\"']*\\]");
    private static final Pattern COLON = Pattern.compile(":(?:\\s|$)");
    private static final Pattern OF_HELM = Pattern.compile(
            "\\{\\{[^}]*\\.(?:Values|Release|Chart|Files)\\b" + "|\\{\\{-?\\s*(?:include |tpl |toYaml |[`\"]\\{\\{)");

    private static final Pattern ACTION = Pattern.compile(
            "\\s*(?:\\{%|\\{\\{-?\\s*(?:(?:if|else|end|range|with|define|template|include|toYaml|tpl)\\b"
                    + "|\\.Values|\\.Release|\\.Chart|/\\*|\\$\\w+\\s*:=))");

    private UnquotedValue() {}

    /** Whether it is filled in by Helm before it becomes YAML. */
    static boolean isOfHelm(String value) {
        return OF_HELM.matcher(value).find();
    }

    static boolean isTemplate(String value) {
        return value.startsWith("{{");
    }

    /** Whether YAML cannot read it, or not as the text that it is. */
    static boolean isBroken(String value) {
        if (value.isEmpty()) {
            return false;
        }
        return switch (value.charAt(0)) {
            case '@', '`', '%', ',', ']', '}' -> true;
            case '*' -> !ALIAS.matcher(value).matches();
            case '&' -> !ANCHOR.matcher(value).matches();
            case '!' -> !TAG.matcher(value).matches();
            case '|', '>' -> !BLOCK.matcher(value).matches();
            case '-', '?' -> value.length() > 1 && value.charAt(1) == ' ';
            case '{', '[' ->
                isTemplate(value)
                        || textBehindBracket(value)
                        || SELECTOR.matcher(value).lookingAt();
            case '"', '\'' -> textBehindQuote(value).isPresent();
            default -> COLON.matcher(value).find();
        };
    }

    /** Whether it was meant as a text where YAML sees a mapping or a list. */
    static boolean isText(String value) {
        return isTemplate(value) || SELECTOR.matcher(value).lookingAt() || isWords(value);
    }

    /** Whether it is one text in brackets. */
    static boolean isWords(String value) {
        return WORDS.matcher(value).matches();
    }

    /** Whether a line is an action of a template that the whole file is. */
    static boolean isAction(String line) {
        return ACTION.matcher(line).lookingAt();
    }

    /** Whether an action is all that a line has. */
    static boolean isOneAction(String line) {
        boolean one = line.strip().endsWith("}}") && line.indexOf("}}") == line.lastIndexOf("}}");
        return one || line.strip().startsWith("{%");
    }

    /** Whether it begins with a bracket that the line does not close, and that no comma continues. */
    static boolean opensBracket(String value) {
        long open = value.chars().filter(c -> c == '[' || c == '{').count();
        long closed = value.chars().filter(c -> c == ']' || c == '}').count();
        boolean begins = value.startsWith("[") || value.startsWith("{");
        return begins && open > closed && value.length() > 1 && !value.endsWith(",");
    }

    private static boolean textBehindBracket(String value) {
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                String behind = value.substring(i + 1).strip();
                return !behind.isEmpty() && ",#]}".indexOf(behind.charAt(0)) < 0;
            }
        }
        return false;
    }

    /** What stands behind the quote that closes, if anything does. */
    private static Optional<String> textBehindQuote(String value) {
        int close = closingQuote(value);
        String behind = close < 0 ? "" : value.substring(close + 1).strip();
        return behind.isEmpty() || ",#]}:".indexOf(behind.charAt(0)) >= 0 ? Optional.empty() : Optional.of(behind);
    }

    /** Whether it begins with a quote that the line does not close. */
    static boolean opensQuote(String value) {
        return (value.startsWith("\"") || value.startsWith("'")) && closingQuote(value) < 0;
    }

    private static int closingQuote(String value) {
        char quote = value.charAt(0);
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (quote == '"' && c == '\\') {
                i++;
            } else if (c == quote) {
                if (quote == '"' || i + 1 == value.length() || value.charAt(i + 1) != quote) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Whether it is clear which text was meant: not with escapes, nor with several texts in quotes. */
    static boolean isClear(String value) {
        if (!value.startsWith("\"") && !value.startsWith("'")) {
            return true;
        }
        int close = closingQuote(value);
        boolean several = value.endsWith(value.substring(0, 1)) && value.startsWith(" ", close + 1);
        return !several && !(value.startsWith("\"") && value.contains("\\"));
    }

    /** The text that was meant: without quotes around it that others inside of it would close. */
    static String meant(String value) {
        char first = value.charAt(0);
        boolean around = (first == '"' || first == '\'') && value.length() > 1 && value.endsWith(String.valueOf(first));
        return around ? value.substring(1, value.length() - 1) : value;
    }
}
