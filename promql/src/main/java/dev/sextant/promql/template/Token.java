package dev.sextant.promql.template;

import dev.sextant.promql.print.StringText;

/**
 * A piece of a template.
 *
 * @param type its kind
 * @param start index of its first character
 * @param end index behind its last
 * @param text as it stands there; of an error the message
 */
record Token(TokenType type, int start, int end, String text) {
    private static final int SHOWN = 10;

    /** As Go names it in messages. */
    String described() {
        if (type == TokenType.END_OF_TEXT) {
            return "EOF";
        }
        if (type == TokenType.ERROR) {
            return text;
        }
        if (type.isKeyword()) {
            return "<" + text + ">";
        }
        // Go measures bytes here, and cuts after characters.
        if (utf8Length() > SHOWN) {
            int cut = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
            return StringText.quote(text.substring(0, cut)) + "...";
        }
        return StringText.quote(text);
    }

    private int utf8Length() {
        return new Utf8Offsets(text).of(text.length());
    }
}
