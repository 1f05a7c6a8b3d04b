package dev.sextant.slo.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between brackets in a regular expression.
 *
 * @param samples some of its members
 * @param end where the text behind the closing bracket begins
 */
record CharacterClass(List<String> samples, int end) {
    private static final String USUAL = "0a-A_/. 1b";

    /** Reads a class whose opening bracket stands in front of {@code start}. */
    static CharacterClass at(String regex, int start) {
        int at = start;
        boolean negated = at < regex.length() && regex.charAt(at) == '^';
        at += negated ? 1 : 0;
        List<String> members = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        int first = at;
        while (at < regex.length() && (regex.charAt(at) != ']' || at == first)) {
            if (regex.charAt(at) == '\\' && at + 1 < regex.length()) {
                at++;
                String few = escaped(regex.charAt(at));
                few.chars().forEach(c -> members.add(String.valueOf((char) c)));
                all.append(regex.charAt(at) == 'd' ? "0123456789" : few);
            } else if (regex.charAt(at) == '-'
                    && at > first
                    && at + 1 < regex.length()
                    && regex.charAt(at + 1) != ']') {
                at++;
                char from = all.isEmpty() ? regex.charAt(at) : all.charAt(all.length() - 1);
                for (int c = from; c <= regex.charAt(at) && c < from + 128; c++) {
                    all.append((char) c);
                }
                members.add(String.valueOf(regex.charAt(at)));
            } else {
                members.add(String.valueOf(regex.charAt(at)));
                all.append(regex.charAt(at));
            }
            at++;
        }
        List<String> samples = negated
                ? USUAL.chars()
                        .filter(c -> all.indexOf(String.valueOf((char) c)) < 0)
                        .mapToObj(c -> String.valueOf((char) c))
                        .toList()
                : List.copyOf(members);
        return new CharacterClass(samples, Math.min(at + 1, regex.length()));
    }

    private static String escaped(char c) {
        return switch (c) {
            case 'd' -> "09";
            case 'w' -> "a0_";
            case 's' -> " ";
            default -> String.valueOf(c);
        };
    }
}
