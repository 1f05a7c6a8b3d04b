package dev.sextant.conformance.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the samples that promtool prints, as far as their labels' names: {@code {a="1", b="2"} 3E+00, {} 4E+00}. */
final class Samples {

    private final String text;
    private int at;

    private Samples(String text) {
        this.text = text;
    }

    /** Returns the names of the labels of each sample. */
    static List<SortedSet<String>> labels(String text) {
        Samples samples = new Samples(text);
        List<SortedSet<String>> found = new ArrayList<>();
        while (samples.at < text.length()) {
            found.add(samples.names());
            samples.skipValue();
        }
        return found;
    }

    private SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        expect("{");
        while (text.charAt(at) != '}') {
            names.add(text.charAt(at) == '"' ? quoted() : word());
            expect("=");
            quoted();
            if (text.startsWith(", ", at)) {
                at += 2;
            }
        }
        expect("}");
        return names;
    }

    private String word() {
        int end = text.indexOf('=', at);
        String word = text.substring(at, end);
        at = end;
        return word;
    }

    private String quoted() {
        expect("\"");
        int start = at;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return text.substring(start, at++);
    }

    /** A value holds no comma and no blank, unless it is a native histogram, which ends with two braces. */
    private void skipValue() {
        int end = text.startsWith(" {{", at) ? text.indexOf("}}", at) + 2 : text.indexOf(", {", at);
        at = end < 0 ? text.length() : end;
        if (text.startsWith(", ", at)) {
            at += 2;
        }
    }

    private void expect(String token) {
        if (!text.startsWith(token, at)) {
            throw new IllegalStateException("no " + token + " at " + at + " of " + text);
        }
        at += token.length();
    }
}
