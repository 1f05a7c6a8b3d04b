package dev.sextant.yaml.read;

/**
 * Goes over comments as Go's yaml.v3 does, which reads them ahead of what follows. That is visible: it accepts a tab in
 * front of a comment in places where it refuses one otherwise.
 */
final class Comments {
    /** How many characters are looked at for the next comment. */
    private static final int LOOK_AHEAD = 512;

    private Comments() {}

    /** Goes behind the comment that follows a token on its line, if one does. */
    static void skipOnLine(Cursor cursor) {
        if (cursor.brokeLine()) {
            return;
        }
        int ahead = 0;
        while (ahead < LOOK_AHEAD && SourceText.isBlank(cursor.peek(ahead))) {
            ahead++;
        }
        if (ahead < LOOK_AHEAD && cursor.peek(ahead) == '#') {
            cursor.skipToBreak();
        }
    }

    /** Goes behind the comment under the cursor, and behind those on the lines that follow. */
    static void skip(Cursor cursor) {
        cursor.skipToBreak();
        for (int next = next(cursor); next > 0; next = next(cursor)) {
            int end = cursor.at() + next;
            while (cursor.at() < end) {
                if (cursor.isBreak()) {
                    cursor.skipBreak();
                } else {
                    cursor.skip();
                }
            }
            cursor.skipToBreak();
        }
    }

    /** How far the next comment is, if nothing but blanks and empty lines are in front of it; otherwise 0. */
    private static int next(Cursor cursor) {
        if (!isNewline(cursor.peek())) {
            return 0;
        }
        for (int ahead = 1; ahead < LOOK_AHEAD; ahead++) {
            char c = cursor.peek(ahead);
            if (c == '#') {
                return ahead;
            }
            if (!SourceText.isBlank(c) && !isNewline(c)) {
                return 0;
            }
        }
        return 0;
    }

    /** The other line breaks take more than a byte, which is more than the library looks at. */
    private static boolean isNewline(char c) {
        return c == '\n' || c == '\r';
    }
}
