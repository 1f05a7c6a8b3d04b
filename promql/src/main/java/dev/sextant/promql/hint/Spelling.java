package dev.sextant.promql.hint;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the name that a misspelt one was meant to be. A wrong suggestion is worse than none, so that names of a few
 * letters have to agree in nearly all of them.
 */
public final class Spelling {
    /** Longer than any name that is suggested; what is longer is no slip of the hand. */
    private static final int LONGEST = 60;
    /** From this length on, a part that is missing at the end is seen. */
    private static final int LONG = 8;

    /** Behind what separates words, and in front of the capitals of {@code camelCase}. */
    private static final Pattern WORDS = Pattern.compile("[-_ ]+|(?<=[a-z0-9])(?=[A-Z])");

    private Spelling() {}

    /** The known name that was most likely meant, if there is a likely one; of equally likely ones the first. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .map(name -> new Candidate(name, difference(written, name), -commonPrefix(written, name)))
                .filter(candidate -> candidate.difference < WordDistance.FAR)
                .min(Comparator.comparingInt(Candidate::difference).thenComparingInt(Candidate::prefix))
                .map(Candidate::name);
    }

    private record Candidate(String name, int difference, int prefix) {}

    /** Names that differ in case, dashes and underscores are the same; one in several words is compared word by word. */
    private static int difference(String written, String meant) {
        String plain = plain(written);
        String other = plain(meant);
        if (plain.equals(other)) {
            return 0;
        }
        // log is not log2, and humanize1000 is not humanize1024.
        if (!digits(plain).equals(digits(other))) {
            return WordDistance.FAR;
        }
        List<String> words = words(written);
        List<String> others = words(meant);
        if (words.size() == others.size()) {
            return sum(words, others);
        }
        boolean cutOff = plain.length() >= LONG && other.startsWith(plain);
        return cutOff ? 2 * WordDistance.LETTER : WordDistance.withOneSlip(plain, other);
    }

    private static int sum(List<String> words, List<String> others) {
        int sum = 0;
        for (int i = 0; i < words.size(); i++) {
            sum += WordDistance.between(words.get(i), others.get(i));
        }
        return sum > WordDistance.MOST ? WordDistance.FAR : sum;
    }

    private static String plain(String name) {
        return String.join("", words(name));
    }

    private static List<String> words(String name) {
        return WORDS.splitAsStream(name)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String digits(String name) {
        return name.chars()
                .filter(c -> c >= '0' && c <= '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int commonPrefix(String a, String b) {
        int at = 0;
        while (at < a.length()
                && at < b.length()
                && Character.toLowerCase(a.charAt(at)) == Character.toLowerCase(b.charAt(at))) {
            at++;
        }
        return at;
    }
}
