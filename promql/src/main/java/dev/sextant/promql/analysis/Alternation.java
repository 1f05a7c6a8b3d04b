package dev.sextant.promql.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A regular expression that is no more than a list of texts: {@code a|b}, {@code (a|b)_total}, {@code a\.b}. */
final class Alternation {
    /** More texts than this are no list that a person wrote. */
    private static final int LIMIT = 1_000;

    private static final int DEEPEST = 20;
    private static final String META = "\\.+*?()|[]{}^$";

    private final String regex;
    private int at;
    private boolean failed;

    private Alternation(String regex) {
        this.regex = regex;
    }

    /** Every text that the expression matches, in the order written; empty if it is more than a list of texts. */
    static Optional<List<String>> texts(String regex) {
        Alternation parser = new Alternation(regex);
        List<String> texts = parser.alternatives(0);
        return parser.failed || parser.at < regex.length() ? Optional.empty() : Optional.of(texts);
    }

    private List<String> alternatives(int depth) {
        List<String> texts = new ArrayList<>(sequence(depth));
        while (!failed && at < regex.length() && regex.charAt(at) == '|') {
            at++;
            texts.addAll(sequence(depth));
            failed |= texts.size() > LIMIT;
        }
        return texts;
    }

    private List<String> sequence(int depth) {
        List<String> texts = List.of("");
        while (!failed && at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            texts = product(texts, regex.charAt(at) == '(' ? group(depth) : List.of(literal()));
        }
        return texts;
    }

    private List<String> group(int depth) {
        at++;
        if (regex.startsWith("?:", at)) {
            at += 2;
        }
        if (depth >= DEEPEST) {
            failed = true;
            return List.of();
        }
        List<String> texts = alternatives(depth + 1);
        if (failed || at >= regex.length()) {
            failed = true;
            return List.of();
        }
        at++;
        return texts;
    }

    /** As many plain characters as there are. */
    private String literal() {
        StringBuilder text = new StringBuilder();
        while (at < regex.length() && "|()".indexOf(regex.charAt(at)) < 0) {
            char c = regex.charAt(at);
            boolean escaped = c == '\\' && at + 1 < regex.length() && isPunctuation(regex.charAt(at + 1));
            if (!escaped && META.indexOf(c) >= 0) {
                failed = true;
                return "";
            }
            text.append(escaped ? regex.charAt(at + 1) : c);
            at += escaped ? 2 : 1;
        }
        return text.toString();
    }

    /** What RE2 lets one escape without a meaning of its own. */
    private static boolean isPunctuation(char c) {
        return c < 0x80 && !Character.isLetterOrDigit(c);
    }

    private List<String> product(List<String> heads, List<String> tails) {
        if ((long) heads.size() * tails.size() > LIMIT) {
            failed = true;
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (String head : heads) {
            tails.forEach(tail -> texts.add(head + tail));
        }
        return texts;
    }
}
