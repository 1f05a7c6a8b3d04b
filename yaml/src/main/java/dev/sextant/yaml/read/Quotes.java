package dev.sextant.yaml.read;

/** What scalars in either sort of quotes have in common. */
final class Quotes {
    private Quotes() {}

    /** Stops where a quoted scalar cannot go on. */
    static void checkGoesOn(Cursor cursor, Mark start) {
        cursor.require(Scanner.LOOK_AHEAD);
        if (cursor.isDocumentIndicator()) {
            throw cursor.broken(
                    start, "found unexpected document indicator: the quote that opens here is not closed before it");
        }
        if (cursor.isEnd()) {
            throw cursor.broken(start, "found unexpected end of stream: the quote that opens here is never closed");
        }
    }
}
