package dev.sextant.rulefile.yaml;

/** Reads a plain or quoted scalar once more, to learn where its characters stand. YAML 1.2, sections 7.3.1 to 7.3.3. */
final class FlowScalar {
    private static final String ESCAPES = "0abt\tnvfre \"/\\N_LP";
    private static final String ESCAPED = "\0\u0007\b\t\t\n\u000b\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029";

    private final SourceText source;
    private final YamlScalar.Style style;
    private final Traced traced = new Traced();
    private int at;

    private FlowScalar(SourceText source, int start, YamlScalar.Style style) {
        this.source = source;
        this.style = style;
        this.at = style == YamlScalar.Style.PLAIN ? start : start + 1;
    }

    /** Reads as much as the value is long. */
    static Traced trace(SourceText source, int start, YamlScalar.Style style, String value) {
        FlowScalar scalar = new FlowScalar(source, start, style);
        while (scalar.traced.length() < value.length() && scalar.at < source.length()) {
            scalar.step();
        }
        scalar.traced.end(Math.min(scalar.at, source.length()));
        return scalar.traced;
    }

    private void step() {
        char c = source.charAt(at);
        if (source.isBlankAt(at) || source.isBreakAt(at)) {
            space();
        } else if (style == YamlScalar.Style.DOUBLE_QUOTED && c == '\\' && at + 1 < source.length()) {
            escape();
        } else {
            int point = source.text().codePointAt(at);
            traced.add(point, at);
            at += style == YamlScalar.Style.SINGLE_QUOTED && c == '\'' ? 2 : Character.charCount(point);
        }
    }

    /** Spaces within a line stay; a line break becomes a space, and of several all but the first stay. */
    private void space() {
        int end = at;
        while (end < source.length() && source.isBlankAt(end)) {
            end++;
        }
        if (end == source.length() || !source.isBreakAt(end)) {
            for (int i = at; i < end; i++) {
                traced.add(source.charAt(i), i);
            }
            at = end;
            return;
        }
        int first = end;
        at = source.behindBreak(first);
        if (!breaks()) {
            traced.add(' ', first);
        }
    }

    /** Adds the breaks of empty lines, and skips the indentation of the first that is not empty. */
    private boolean breaks() {
        boolean any = false;
        while (true) {
            int end = at;
            while (end < source.length() && source.isBlankAt(end)) {
                end++;
            }
            at = end;
            if (end == source.length() || !source.isBreakAt(end)) {
                return any;
            }
            traced.add('\n', end);
            any = true;
            at = source.behindBreak(end);
        }
    }

    private void escape() {
        char c = source.charAt(at + 1);
        int simple = ESCAPES.indexOf(c);
        if (simple >= 0) {
            traced.add(ESCAPED.charAt(simple), at);
            at += 2;
        } else if (SourceText.isBreak(c)) {
            at = source.behindBreak(at + 1);
            breaks();
        } else {
            int digits = c == 'x' ? 2 : c == 'u' ? 4 : 8;
            int end = Math.min(at + 2 + digits, source.length());
            int point = 0;
            for (int i = at + 2; i < end; i++) {
                point = point * 16 + Math.max(0, Character.digit(source.charAt(i), 16));
            }
            traced.add(Character.isValidCodePoint(point) ? point : 0xfffd, at);
            at = end;
        }
    }
}
