package dev.sextant.yaml.read;

/** Reads a scalar without quotes. YAML 1.1, section 9.1.3. */
final class PlainScalar {
    private PlainScalar() {}

    static void read(Cursor cursor, ScalarText.Context context, Traced traced) {
        int indent = context.indent() + 1;
        Whitespace space = new Whitespace();
        int end = cursor.at();
        cursor.require(Scanner.LOOK_AHEAD);
        while (!cursor.isDocumentIndicator() && cursor.peek() != '#') {
            while (!cursor.isSpace(0) && !ends(cursor, context.flow())) {
                if (!space.isEmpty()) {
                    space.moveTo(traced, cursor.source());
                }
                traced.take(cursor);
                end = cursor.at();
                cursor.require(2);
            }
            if (!cursor.isBlank() && !cursor.isBreak()) {
                break;
            }
            while (cursor.isBlank() || cursor.isBreak()) {
                if (space.isBroken() && cursor.peek() == '\t' && cursor.column() < indent) {
                    throw cursor.broken("found a tab character that violates indentation");
                }
                space.take(cursor);
            }
            if (!context.flow() && cursor.column() < indent) {
                break;
            }
            cursor.require(Scanner.LOOK_AHEAD);
        }
        traced.end(end);
    }

    private static boolean ends(Cursor cursor, boolean flow) {
        char c = cursor.peek();
        return (c == ':' && cursor.isSpace(1)) || (flow && ",?[]{}".indexOf(c) >= 0);
    }
}
