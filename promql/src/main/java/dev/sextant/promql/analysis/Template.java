package dev.sextant.promql.analysis;

import java.util.HashSet;
import java.util.Set;

/**
 * A replacement as Go's {@code Regexp.Expand} reads it: {@code $1}, {@code ${1}}, {@code $name}; {@code $$} is a dollar,
 * and so is one that nothing fitting follows.
 *
 * @param hasText whether some of it stays as it is
 * @param references the groups that it refers to, by number or name
 */
record Template(boolean hasText, Set<String> references) {
    Template {
        references = Set.copyOf(references);
    }

    static Template of(String text) {
        Set<String> references = new HashSet<>();
        boolean hasText = false;
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) != '$') {
                hasText = true;
                at++;
                continue;
            }
            boolean brace = at + 1 < text.length() && text.charAt(at + 1) == '{';
            int start = brace ? at + 2 : at + 1;
            int end = start;
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
            boolean closed = !brace || (end < text.length() && text.charAt(end) == '}');
            if (end == start || !closed) {
                hasText = true;
                at += text.startsWith("$$", at) ? 2 : 1;
                continue;
            }
            references.add(text.substring(start, end));
            at = brace ? end + 1 : end;
        }
        return new Template(hasText, references);
    }

    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    boolean isEmpty() {
        return !hasText && references.isEmpty();
    }

    boolean refersTo(int group) {
        return references.contains(Integer.toString(group));
    }
}
