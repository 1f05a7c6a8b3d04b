package dev.sextant.slo.proof;

import dev.sextant.promql.Regexes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Some texts that a regular expression matches. It knows what people write in matchers: alternatives, groups, classes, dots
 * and repetition; whatever it makes of an expression is held against the expression itself.
 */
final class RegexSamples {
    /** Enough for one of them to meet the other conditions on the label. */
    private static final int MOST = 16;

    private static final int DEEPEST = 20;
    private static final int LONGEST_REPETITION = 64;

    private final String regex;
    private int at;
    private int depth;

    private RegexSamples(String regex) {
        this.regex = regex;
    }

    /** Returns the samples, the most natural ones first; none where the expression is beyond this class. */
    static List<String> of(String regex) {
        if (Regexes.fault(regex).isPresent()) {
            return List.of();
        }
        return new RegexSamples(regex)
                .alternatives().stream()
                        .filter(sample -> Regexes.matches(regex, sample))
                        .toList();
    }

    private Set<String> alternatives() {
        Set<String> samples = new LinkedHashSet<>(sequence());
        while (peek() == '|') {
            at++;
            samples.addAll(sequence());
        }
        return samples;
    }

    private List<String> sequence() {
        List<String> heads = List.of("");
        while (at < regex.length() && peek() != '|' && peek() != ')') {
            int start = at;
            List<String> atom = atom();
            int end = at;
            int[] times = repetition();
            List<String> tails = new ArrayList<>();
            for (int count : times) {
                tails.addAll(repeated(atom, count));
            }
            heads = product(heads, tails, end - start == 1 && regex.charAt(start) == '.');
        }
        return heads;
    }

    /** How often, most natural first: {@code *} and {@code ?} are there once. */
    private int[] repetition() {
        int[] times = {1};
        switch (peek()) {
            case '*', '?' -> {
                at++;
                times = new int[] {1, 0};
            }
            case '+' -> {
                at++;
                times = new int[] {1, 2};
            }
            case '{' -> times = counted();
            default -> {
                return times;
            }
        }
        if (peek() == '?') {
            at++;
        }
        return times;
    }

    private int[] counted() {
        int close = regex.indexOf('}', at);
        String least = close < 0 ? "" : regex.substring(at + 1, close).split(",", 2)[0];
        if (least.isEmpty() || least.length() > 3 || !least.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new int[] {1};
        }
        at = close + 1;
        int count = Math.min(Integer.parseInt(least), LONGEST_REPETITION);
        return count == 0 ? new int[] {1, 0} : new int[] {count};
    }

    private static List<String> repeated(List<String> atom, int times) {
        return times == 0
                ? List.of("")
                : atom.stream().map(text -> text.repeat(times)).toList();
    }

    private List<String> atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> {
                CharacterClass members = CharacterClass.at(regex, at);
                at = members.end();
                yield members.samples();
            }
            case '\\' -> escape();
            case '.' -> List.of("a", "0", "-");
            case '^', '$' -> List.of("");
            default -> List.of(String.valueOf(c));
        };
    }

    private List<String> group() {
        if (peek() == '?') {
            // Flags, such as in (?i:a), and names, such as in (?P<n>a); what flags do, the final match tells.
            while (at < regex.length() && ":)>".indexOf(peek()) < 0) {
                at++;
            }
            if (peek() == ')') {
                at++;
                return List.of("");
            }
            at++;
        }
        if (++depth > DEEPEST) {
            at = regex.length();
            return List.of("");
        }
        List<String> samples = List.copyOf(alternatives());
        depth--;
        at++;
        return samples;
    }

    private List<String> escape() {
        char c = at < regex.length() ? regex.charAt(at++) : '\\';
        return switch (c) {
            case 'd' -> List.of("0", "1");
            case 'w' -> List.of("a", "0");
            case 'D', 'S' -> List.of("a");
            case 'W' -> List.of("-");
            case 's' -> List.of(" ");
            case 'b', 'B', 'A', 'z' -> List.of("");
            default -> List.of(String.valueOf(c));
        };
    }

    /** Behind a digit a dot is a digit first: {@code 5..} is 500. */
    private static List<String> product(List<String> heads, List<String> tails, boolean dot) {
        Set<String> texts = new LinkedHashSet<>();
        for (String tail : tails) {
            for (String head : heads) {
                boolean digit = !head.isEmpty() && Character.isDigit(head.charAt(head.length() - 1));
                texts.add(head + (dot && digit && tail.startsWith("a") ? "0".repeat(tail.length()) : tail));
            }
        }
        return texts.stream().limit(MOST).toList();
    }

    /** The next character, or one that means nothing at the end. */
    private char peek() {
        return at < regex.length() ? regex.charAt(at) : '\0';
    }
}
