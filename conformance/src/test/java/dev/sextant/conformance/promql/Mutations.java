package dev.sextant.conformance.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Expressions with something wrong in them: tokens dropped, added, swapped, taken from elsewhere, cut off, misspelt. */
final class Mutations {
    private static final int LONGEST = 400;
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`[^`]*`|#[^\\n]*|[A-Za-z_:][\\w:]*|[0-9][\\w.]*|\\.[0-9]\\w*"
                    + "|==|!=|<=|>=|=~|!~|</|>/|\\s+|.",
            Pattern.DOTALL);

    private static final List<String> POOL =
            List.of(("( ) { } [ ] , + - * / % ^ == != < <= > >= </ >/ = =~ !~ ! @ : and or"
                            + " unless atan2 by without on ignoring group_left group_right fill fill_left fill_right bool offset"
                            + " anchored smoothed start end step range max_of min_of sum topk count_values quantile limitk avg inf"
                            + " nan foo bar a:b rate floor abs label_replace hour info time 1 0 5m 1h 0x1f 017 1e3 .5 1_000 5m1h"
                            + " 1.5m 1d1y 9e99 \"x\" 'y' `z` \"\" \"\\x\" le job __name__ step() start() end() max_of(1,2) (5m)"
                            + " integral a.b .x \u6e29\u5ea6 \u00e9: top\u212a [step():] [range():step()] [max_of(step(),1m):1m]"
                            + " -5m [5m] [5m:] [5m:1m] {a=\"b\"} {a=~\"(\"} {\"m\"} # \u00e9 ~ $ & | ; \\ ? \udcff \ud83d\ude00")
                    .split(" "));

    private static final String CHARACTERS =
            "_:.09aeExXzZ\"'`\\ \t\n\r#(){}[]@!=~<>+-*/%^,;$&|?\0\u00a0\u0117\u0308\u0661\u212a\u2028\ufeff\uffff\udc80\udcff";

    private final Random random;
    private final List<String> seeds;

    Mutations(Random random, List<String> seeds) {
        this.random = random;
        this.seeds = List.copyOf(seeds);
    }

    String next() {
        List<String> tokens = tokens(pick(seeds));
        int changes = new int[] {1, 1, 1, 2, 2, 3, 5}[random.nextInt(7)];
        for (int i = 0; i < changes; i++) {
            change(tokens);
        }
        String text = String.join("", tokens);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static List<String> tokens(String text) {
        return new ArrayList<>(
                TOKEN.matcher(text).results().map(MatchResult::group).toList());
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void change(List<String> tokens) {
        if (tokens.isEmpty()) {
            tokens.add("foo");
        }
        int at = random.nextInt(tokens.size());
        int kind = random.nextInt(22);
        if (kind < 5) {
            tokens.remove(at);
        } else if (kind < 9) {
            tokens.add(at, pick(POOL));
        } else if (kind < 11) {
            tokens.add(at, " " + pick(POOL) + " ");
        } else if (kind < 14) {
            tokens.set(at, pick(POOL));
        } else if (kind < 16) {
            List<String> other = tokens(pick(seeds));
            int from = random.nextInt(other.size() + 1);
            tokens.addAll(at, other.subList(from, Math.min(other.size(), from + 1 + random.nextInt(5))));
        } else if (kind < 18) {
            tokens.set(at, tokens.set(random.nextInt(tokens.size()), tokens.get(at)));
        } else if (kind < 19) {
            tokens.add(at, tokens.get(at));
        } else if (kind < 20) {
            tokens.subList(at, tokens.size()).clear();
        } else {
            tokens.set(at, misspelt(tokens.get(at)));
        }
    }

    private String misspelt(String token) {
        StringBuilder text = new StringBuilder(token);
        char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        // Half of a character would be nothing that a text can hold.
        if (token.isEmpty() || token.codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
            return String.valueOf(c);
        }
        int at = random.nextInt(token.length());
        switch (random.nextInt(3)) {
            case 0 -> text.setCharAt(at, c);
            case 1 -> text.insert(at, c);
            default -> text.deleteCharAt(at);
        }
        return text.toString();
    }
}
