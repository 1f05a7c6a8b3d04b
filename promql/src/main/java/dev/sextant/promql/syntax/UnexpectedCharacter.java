package dev.sextant.promql.syntax;

import org.jspecify.annotations.Nullable;

/** What Prometheus's lexer says of a character with which no token begins. */
final class UnexpectedCharacter {
    private UnexpectedCharacter() {}

    /**
     * The message outside of a selector's braces.
     *
     * @param word whether it begins a word where none may stand
     * @return nothing for {@code =}, which alone is a token after all, if one that no rule takes
     */
    static @Nullable String outsideOfBraces(SourceText source, Lexeme token, boolean word) {
        int point = source.codePoint(token.getStartIndex());
        int next = source.codePoint(token.getStartIndex() + 1);
        return switch (point) {
            case '=' -> next == '~' ? "unexpected character after '=': '~'" : null;
            case '!' -> "unexpected character after '!': " + GoText.quoted(next);
            case ']' -> "unexpected right bracket ']'";
            case '[' -> "unexpected left bracket '['";
            default -> "unexpected character: " + GoText.quoted(point) + (word ? ", expected ':'" : "");
        };
    }

    static String inBraces(SourceText source, Lexeme token) {
        int point = source.codePoint(token.getStartIndex());
        return switch (point) {
            case '!' ->
                "unexpected character after '!' inside braces: "
                        + GoText.quoted(source.codePoint(token.getStartIndex() + 1));
            case '{' -> "unexpected left brace '{'";
            default -> "unexpected character inside braces: " + GoText.quoted(point);
        };
    }
}
