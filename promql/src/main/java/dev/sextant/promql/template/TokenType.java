package dev.sextant.promql.template;

import java.util.Map;
import java.util.Optional;

/** The kinds of tokens of a template. */
enum TokenType {
    /** No token at all; its text is the message. */
    ERROR,
    BOOL,
    /** A single printable character, such as a comma. */
    CHAR,
    CHAR_CONSTANT,
    COMPLEX,
    ASSIGN,
    DECLARE,
    END_OF_TEXT,
    FIELD,
    IDENTIFIER,
    LEFT_DELIMITER,
    LEFT_PAREN,
    NUMBER,
    PIPE,
    RAW_STRING,
    RIGHT_DELIMITER,
    RIGHT_PAREN,
    SPACE,
    STRING,
    TEXT,
    VARIABLE,
    BLOCK,
    BREAK,
    CONTINUE,
    DOT,
    DEFINE,
    ELSE,
    END,
    IF,
    NIL,
    RANGE,
    TEMPLATE,
    WITH;

    private static final Map<String, TokenType> WORDS = Map.ofEntries(
            Map.entry("block", BLOCK),
            Map.entry("break", BREAK),
            Map.entry("continue", CONTINUE),
            Map.entry("define", DEFINE),
            Map.entry("else", ELSE),
            Map.entry("end", END),
            Map.entry("if", IF),
            Map.entry("nil", NIL),
            Map.entry("range", RANGE),
            Map.entry("template", TEMPLATE),
            Map.entry("with", WITH));

    static Optional<TokenType> keyword(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    boolean isKeyword() {
        return compareTo(BLOCK) >= 0;
    }

    /** Whether a command can begin with it. */
    boolean startsOperand() {
        return switch (this) {
            case BOOL,
                    CHAR_CONSTANT,
                    COMPLEX,
                    DOT,
                    FIELD,
                    IDENTIFIER,
                    NUMBER,
                    NIL,
                    RAW_STRING,
                    STRING,
                    VARIABLE,
                    LEFT_PAREN -> true;
            default -> false;
        };
    }
}
