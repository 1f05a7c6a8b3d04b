package dev.sextant.promql.template;

import org.jspecify.annotations.Nullable;

/**
 * One of the words of a command.
 *
 * @param token its first token
 * @param meaning what it is
 * @param string its value, if it is a string constant
 * @param executable whether a value can be piped into it
 * @param hasFields whether fields stand behind the token
 * @param sure whether its meaning cannot be another one in some run
 */
record Operand(
        Token token, Meaning meaning, @Nullable String string, boolean executable, boolean hasFields, boolean sure) {
    /** What a command of several words gives. */
    static Operand computed(Token first) {
        return new Operand(first, Meaning.OTHER, null, true, true, false);
    }

    /** Whether it certainly is the value of the alert's expression. */
    boolean isValue() {
        return sure && meaning == Meaning.VALUE;
    }

    /** Go's type, in so far as it is certain; empty where it is not. */
    String type() {
        if (sure) {
            return switch (meaning) {
                case VALUE -> "float64";
                case LABEL_VALUE, EXTERNAL_URL -> "string";
                default -> "";
            };
        }
        return switch (token.type()) {
            case STRING, RAW_STRING -> "string";
            case BOOL -> "bool";
            case CHAR_CONSTANT -> "int";
            case NUMBER -> number(token.text());
            default -> "";
        };
    }

    private static String number(String text) {
        if (text.endsWith("i")) {
            return "";
        }
        return Constants.isInteger(text) ? "int" : "float64";
    }
}
