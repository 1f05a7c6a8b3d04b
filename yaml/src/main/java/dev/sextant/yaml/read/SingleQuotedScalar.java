package dev.sextant.yaml.read;

/** Reads a scalar in {@code '}. YAML 1.1, section 9.1.2. */
final class SingleQuotedScalar {
    private SingleQuotedScalar() {}

    static void read(Cursor cursor, Traced traced) {
        Mark start = cursor.mark();
        Whitespace space = new Whitespace();
        cursor.skip();
        while (true) {
            Quotes.checkGoesOn(cursor, start);
            while (!cursor.isSpace(0) && (cursor.peek() != '\'' || cursor.peek(1) == '\'')) {
                boolean quote = cursor.peek() == '\'';
                traced.take(cursor);
                if (quote) {
                    cursor.skip();
                }
            }
            if (cursor.peek() == '\'') {
                break;
            }
            while (cursor.isBlank() || cursor.isBreak()) {
                space.take(cursor);
            }
            space.moveTo(traced, cursor.source());
        }
        traced.end(cursor.at());
        cursor.skip();
    }
}
