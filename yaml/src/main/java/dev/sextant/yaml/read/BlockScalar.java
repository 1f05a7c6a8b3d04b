package dev.sextant.yaml.read;

/** Reads a literal or folded scalar. YAML 1.1, section 9.2. */
final class BlockScalar {
    private final Cursor cursor;
    private final boolean folded;
    private final int parentIndent;
    private final Traced traced;
    private final Breaks lineBreak = new Breaks();
    private final Breaks emptyLines = new Breaks();
    private char chomping = ' ';
    /** Column of the text; 0 until that is known. */
    private int indent;

    private BlockScalar(Cursor cursor, boolean folded, int parentIndent, Traced traced) {
        this.cursor = cursor;
        this.folded = folded;
        this.parentIndent = parentIndent;
        this.traced = traced;
    }

    static void read(Cursor cursor, boolean folded, int parentIndent, Traced traced) {
        BlockScalar scalar = new BlockScalar(cursor, folded, parentIndent, traced);
        scalar.header();
        scalar.lines();
    }

    private void header() {
        cursor.skip();
        if (!chomping()) {
            indentation();
            chomping();
        } else {
            indentation();
        }
        cursor.skipBlanks();
        if (cursor.peek() == '#') {
            cursor.skipToBreak();
        }
        if (!cursor.isBreakOrEnd()) {
            throw cursor.broken("did not find expected comment or line break");
        }
        if (cursor.isBreak()) {
            cursor.skipBreak();
        }
    }

    private boolean chomping() {
        char c = cursor.peek();
        if (c != '+' && c != '-') {
            return false;
        }
        chomping = c;
        cursor.skip();
        return true;
    }

    private void indentation() {
        char c = cursor.peek();
        if (c == '0') {
            throw cursor.broken("found an indentation indicator equal to 0");
        }
        if (c > '0' && c <= '9') {
            indent = Math.max(parentIndent, 0) + (c - '0');
            cursor.skip();
        }
    }

    private void lines() {
        skipEmptyLines();
        boolean blankBefore = false;
        while (cursor.column() == indent && !cursor.isEnd()) {
            boolean blank = cursor.isBlank();
            if (folded && !blankBefore && !blank) {
                lineBreak.foldInto(traced, emptyLines);
            } else {
                lineBreak.moveTo(traced);
                emptyLines.moveTo(traced);
            }
            blankBefore = blank;
            while (!cursor.isBreakOrEnd()) {
                traced.take(cursor);
            }
            if (cursor.isBreak()) {
                lineBreak.take(cursor);
            }
            skipEmptyLines();
        }
        if (chomping != '-') {
            lineBreak.moveTo(traced);
        }
        if (chomping == '+') {
            emptyLines.moveTo(traced);
        }
        traced.end(cursor.at());
    }

    /** Goes to the first character of the next line that is not empty, and learns from it how the block is indented. */
    private void skipEmptyLines() {
        int widest = 0;
        while (true) {
            while (isIndentation() && cursor.peek() == ' ') {
                cursor.skip();
            }
            widest = Math.max(widest, cursor.column());
            if (isIndentation() && cursor.peek() == '\t') {
                throw cursor.broken("found a tab character where an indentation space is expected");
            }
            if (!cursor.isBreak()) {
                break;
            }
            emptyLines.take(cursor);
        }
        if (indent == 0) {
            indent = Math.max(Math.max(widest, parentIndent + 1), 1);
        }
    }

    private boolean isIndentation() {
        return indent == 0 || cursor.column() < indent;
    }
}
