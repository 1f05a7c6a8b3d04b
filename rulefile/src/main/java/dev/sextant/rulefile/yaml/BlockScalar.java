package dev.sextant.rulefile.yaml;

/** Reads a literal or folded scalar once more, to learn where its characters stand. YAML 1.2, section 8.1. */
final class BlockScalar {
    private static final int NONE = -1;
    /** Nobody indents the first line of a block by more than this against the next. */
    private static final int MOST_TRIED = 100;

    private final SourceText source;
    private final boolean folded;
    private final int indent;
    private final Traced traced = new Traced();
    private int at;
    private int firstBreak;
    private int breaks;

    private BlockScalar(SourceText source, int start, boolean folded, int indent) {
        this.source = source;
        this.folded = folded;
        this.indent = indent;
        this.at = start;
    }

    /** Reads the scalar whose {@code |} or {@code >} stands at an index. */
    static Traced trace(SourceText source, int start, boolean folded, String value) {
        String text = source.text();
        int header = start + 1;
        char chomping = ' ';
        boolean explicit = false;
        while (header < text.length() && "+-123456789".indexOf(text.charAt(header)) >= 0) {
            char c = text.charAt(header++);
            chomping = c == '+' || c == '-' ? c : chomping;
            explicit |= Character.isDigit(c);
        }
        while (header < text.length() && !source.isBreakAt(header)) {
            header++;
        }
        int content = header < text.length() ? source.behindBreak(header) : header;
        int widest = firstIndent(source, content);
        Traced traced = read(source, content, folded, widest, chomping);
        // A number in the header counts from the parent's indentation, which is not known here; so look what fits.
        int narrowest = Math.max(1, widest - MOST_TRIED);
        for (int narrower = widest - 1; explicit && narrower >= narrowest && !traced.is(value); narrower--) {
            traced = read(source, content, folded, narrower, chomping);
        }
        return traced;
    }

    /**
     * The first tab where Go's yaml.v3 wants a space: in the indentation of a block whose header says nothing of it.
     *
     * @return its index, or -1 for none
     */
    static int tabInIndentation(SourceText source, int start) {
        int at = start + 1;
        while (at < source.length() && !source.isBreakAt(at)) {
            if (Character.isDigit(source.charAt(at))) {
                return NONE;
            }
            at = source.charAt(at) == '#' ? behindLine(source, at) : at + 1;
        }
        int indent = Integer.MAX_VALUE;
        while (at < source.length()) {
            int lineStart = source.behindBreak(at);
            int text = lineStart;
            while (text < source.length() && text - lineStart < indent && source.charAt(text) == ' ') {
                text++;
            }
            if (text == source.length()) {
                return NONE;
            }
            if (text - lineStart < indent && !source.isBreakAt(text)) {
                if (source.charAt(text) == '\t') {
                    return text;
                }
                if (indent != Integer.MAX_VALUE) {
                    return NONE;
                }
                indent = text - lineStart;
            }
            at = behindLine(source, text);
        }
        return NONE;
    }

    private static int behindLine(SourceText source, int start) {
        int at = start;
        while (at < source.length() && !source.isBreakAt(at)) {
            at++;
        }
        return at;
    }

    /** The indentation of the first line that has something in it. */
    private static int firstIndent(SourceText source, int start) {
        int lineStart = start;
        for (int i = start; i < source.length(); i++) {
            if (source.isBreakAt(i)) {
                lineStart = i + 1;
            } else if (source.charAt(i) != ' ') {
                return i - lineStart;
            }
        }
        return source.length() - lineStart;
    }

    private static Traced read(SourceText source, int start, boolean folded, int indent, char chomping) {
        BlockScalar scalar = new BlockScalar(source, start, folded, indent);
        scalar.read(chomping);
        scalar.traced.end(scalar.at);
        return scalar.traced;
    }

    private void read(char chomping) {
        int lineBreak = NONE;
        boolean content = skipBreaks();
        while (content) {
            addBreaks();
            boolean textLine = !source.isBlankAt(at);
            while (at < source.length() && !source.isBreakAt(at)) {
                int point = source.text().codePointAt(at);
                traced.add(point, at);
                at += Character.charCount(point);
            }
            lineBreak = at < source.length() ? at : NONE;
            at = lineBreak == NONE ? at : source.behindBreak(at);
            content = skipBreaks();
            if (content && lineBreak != NONE) {
                boolean folds = folded && textLine && !source.isBlankAt(at);
                if (!folds) {
                    traced.add('\n', lineBreak);
                } else if (breaks == 0) {
                    traced.add(' ', lineBreak);
                }
            }
        }
        if (chomping != '-' && lineBreak != NONE) {
            traced.add('\n', lineBreak);
        }
        if (chomping == '+') {
            addBreaks();
        }
    }

    /** Skips empty lines and the indentation of the next; whether that one belongs to the scalar. */
    private boolean skipBreaks() {
        breaks = 0;
        firstBreak = at;
        while (true) {
            int end = at;
            while (end < source.length() && end - at < indent && source.charAt(end) == ' ') {
                end++;
            }
            if (end == source.length() || !source.isBreakAt(end)) {
                boolean inside = end < source.length() && end - at == indent;
                at = inside ? end : at;
                return inside;
            }
            breaks++;
            at = source.behindBreak(end);
        }
    }

    private void addBreaks() {
        int line = firstBreak;
        for (int i = 0; i < breaks; i++) {
            while (!source.isBreakAt(line)) {
                line++;
            }
            traced.add('\n', line);
            line = source.behindBreak(line);
        }
    }
}
