package dev.sextant.promql;

/**
 * Regular expressions such as nearly all are that people write: alternatives and groups of letters, digits, some signs and
 * dots, each repeated once at most. There is nothing in one that RE2 could refuse, and asking it takes longer than parsing
 * a whole rule.
 */
final class PlainRegex {
    private static final String SIGNS = " _-/:,;=@%&#~'<>!\".";

    /** Far below what RE2 has against nesting. */
    private static final int MOST_GROUPS = 20;

    private final String regex;
    private int at;
    private int openGroups;
    /** Whether what was read last may be followed by a sign of repetition. */
    private boolean repeatable;

    private PlainRegex(String regex) {
        this.regex = regex;
    }

    /** Whether it is one; others may be valid all the same. */
    static boolean is(String regex) {
        PlainRegex read = new PlainRegex(regex);
        while (read.at < regex.length()) {
            if (!read.step(regex.charAt(read.at++))) {
                return false;
            }
        }
        return read.openGroups == 0;
    }

    private boolean step(char c) {
        return switch (c) {
            case '*', '+', '?' -> {
                boolean allowed = repeatable;
                repeatable = false;
                yield allowed;
            }
            case '|' -> {
                repeatable = false;
                yield true;
            }
            case '(' -> {
                repeatable = false;
                yield ++openGroups <= MOST_GROUPS;
            }
            case ')' -> {
                repeatable = true;
                yield --openGroups >= 0;
            }
            case '\\' -> {
                repeatable = true;
                yield at < regex.length() && SIGNS.indexOf(regex.charAt(at++)) >= 0;
            }
            default -> {
                repeatable = true;
                yield (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || SIGNS.indexOf(c) >= 0;
            }
        };
    }
}
