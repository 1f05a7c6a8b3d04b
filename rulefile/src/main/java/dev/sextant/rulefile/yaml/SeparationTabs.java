package dev.sextant.rulefile.yaml;

/**
 * Makes spaces of the tabs that only separate. The YAML 1.2 reader that we use refuses some of them that Go's yaml.v3
 * takes: {@code key:<tab>} at the end of a line, and tabs that indent JSON. Used only for a file that was refused for a
 * tab, and keeps every index.
 */
final class SeparationTabs {
    private final String text;
    private final StringBuilder out;
    private int at;
    private int flow;
    /** Whether the line has a token already, other than the dashes in front of list items. */
    private boolean behindToken;
    /** Column of the last dash or first token of the line; what follows is deeper. */
    private int indent;

    private int lineStart;
    /** Whether the last token was a plain scalar that went on to the end of its line. */
    private boolean plainOpen;

    private SeparationTabs(String text) {
        this.text = text;
        this.out = new StringBuilder(text);
    }

    static String replaced(String text) {
        return new SeparationTabs(text).replace();
    }

    private String replace() {
        while (at < text.length()) {
            step();
        }
        return out.toString();
    }

    private void step() {
        char c = text.charAt(at);
        if (flow == 0 && !behindToken && continuesPlain() && "\n\r \t#".indexOf(c) < 0) {
            plain();
            return;
        }
        switch (c) {
            case '\n', '\r' -> newLine();
            case ' ' -> at++;
            case '\t' -> {
                if (flow > 0 || behindToken || continuesPlain()) {
                    out.setCharAt(at, ' ');
                }
                at++;
            }
            case '#' -> {
                plainOpen = false;
                skipLine();
            }
            case '"', '\'' -> quoted(c);
            case '[', '{' -> {
                token();
                flow++;
                at++;
            }
            case ']', '}' -> {
                flow = Math.max(0, flow - 1);
                at++;
            }
            case '|', '>' -> {
                if (flow > 0) {
                    plain();
                } else {
                    block();
                }
            }
            default -> {
                if (flow > 0 && (c == ',' || c == ':')) {
                    at++;
                } else if ((c == '-' || c == '?') && !behindToken && endsToken(at + 1)) {
                    indent = at - lineStart;
                    at++;
                } else {
                    plain();
                }
            }
        }
    }

    private void newLine() {
        at++;
        behindToken = false;
        lineStart = at;
    }

    private void token() {
        if (!behindToken) {
            indent = continuesPlain() ? indent : at - lineStart;
            behindToken = true;
        }
        plainOpen = false;
    }

    /** Whether what comes next on the line belongs to a plain scalar of a line before. */
    private boolean continuesPlain() {
        return plainOpen && at - lineStart > indent;
    }

    private void skipLine() {
        while (at < text.length() && !SourceText.isBreak(text.charAt(at))) {
            at++;
        }
    }

    private void quoted(char quote) {
        token();
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at + 1, text.length());
    }

    /** A plain scalar up to the end of its line, an indicator or a comment; also an anchor, an alias, a tag. */
    private void plain() {
        token();
        at++;
        while (at < text.length() && !SourceText.isBreak(text.charAt(at))) {
            char c = text.charAt(at);
            boolean ends = (c == ':' && endsToken(at + 1))
                    || (c == '#' && isBlank(text.charAt(at - 1)))
                    || (flow > 0 && ",[]{}".indexOf(c) >= 0);
            if (ends) {
                at += c == ':' ? 1 : 0;
                return;
            }
            at++;
        }
        plainOpen = true;
        // Blanks at the end of a line belong to no scalar.
        for (int i = at - 1; i > 0 && isBlank(text.charAt(i)); i--) {
            out.setCharAt(i, ' ');
        }
    }

    private void block() {
        token();
        skipLine();
        while (at < text.length()) {
            newLine();
            int end = at;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            boolean empty = end < text.length() && SourceText.isBreak(text.charAt(end));
            if (!empty && end - at <= indent) {
                return;
            }
            skipLine();
        }
    }

    private boolean endsToken(int index) {
        return index >= text.length() || isBlank(text.charAt(index)) || SourceText.isBreak(text.charAt(index));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
