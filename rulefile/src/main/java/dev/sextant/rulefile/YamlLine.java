package dev.sextant.rulefile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of YAML as its author sees it: a key, perhaps behind dashes, and a value.
 *
 * @param item whether it begins an item of a list
 * @param keyColumn where the key begins, or the value of an item without one; from 1
 * @param key as it is written, with its colon and the space behind; empty for an item
 * @param column where the value begins, from 1
 * @param value up to the end of the line, without space around it; empty where there is none
 */
record YamlLine(boolean item, int keyColumn, String key, int column, String value) {
    private static final Pattern LINE =
            Pattern.compile("(\\s*(?:-\\s+)*)((?:[\\w./-]+|\"[^\"]*\"|'[^']*')\\s*:(?:\\s+|$))?(.*)");

    /** The parts of a line; none for one that is blank, or holds a comment only. */
    static Optional<YamlLine> of(String line) {
        Matcher matcher = LINE.matcher(line);
        if (line.isBlank() || line.strip().startsWith("#") || !matcher.matches()) {
            return Optional.empty();
        }
        String key = matcher.group(2) == null ? "" : matcher.group(2);
        String value = matcher.group(3);
        return Optional.of(new YamlLine(
                matcher.group(1).contains("-"),
                width(matcher.group(1)) + 1,
                key,
                width(matcher.group(1) + key) + 1,
                value.stripTrailing()));
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    boolean hasKey() {
        return !key.isEmpty();
    }

    /** The name of the key. */
    String name() {
        return key.strip().replaceFirst("\\s*:$", "");
    }

    /** Whether a block of text follows. */
    boolean opensBlock() {
        return value.matches("(?:[&!]\\S+\\s+)*[|>][-+0-9]*(?:\\s+#.*)?");
    }

    /** Whether it is part of a list or mapping in brackets, where quotes belong elsewhere. */
    boolean isFlow() {
        return key.startsWith("\"") || value.endsWith(",");
    }

    /** The line with its value in quotes. */
    String quoted(String text) {
        return (hasKey() ? name() + ": " : "") + "'" + text.replace("'", "''") + "'";
    }
}
