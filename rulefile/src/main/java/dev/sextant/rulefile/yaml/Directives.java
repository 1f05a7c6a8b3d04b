package dev.sextant.rulefile.yaml;

/** The lines in front of a document that begin with {@code %}. Go's yaml.v3 refuses those that it does not know. */
final class Directives {
    private Directives() {}

    /** Stops at an unknown one in front of the first document. */
    static void check(SourceText source) {
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '%' && !isKnown(source.text(), at + 1)) {
                throw new Broken(source.place(at), "found unknown directive name", false);
            }
            if (c != '%' && c != '#' && !source.isBlankAt(at) && !source.isBreakAt(at)) {
                return;
            }
            at = source.isBreakAt(at) || source.isBlankAt(at) ? at + 1 : behindLine(source, at);
        }
    }

    private static boolean isKnown(String text, int name) {
        return isWord(text, name, "YAML") || isWord(text, name, "TAG");
    }

    private static boolean isWord(String text, int at, String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || " \t\r\n".indexOf(text.charAt(end)) >= 0);
    }

    private static int behindLine(SourceText source, int start) {
        int at = start;
        while (at < source.length() && !source.isBreakAt(at)) {
            at++;
        }
        return at;
    }
}
