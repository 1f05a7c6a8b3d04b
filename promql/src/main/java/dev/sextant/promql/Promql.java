package dev.sextant.promql;

import dev.sextant.promql.syntax.Reader;

/** PromQL as text. */
public final class Promql {
    private Promql() {}

    /**
     * Reads and checks an expression as {@link Dialect#FULL} has it. Never throws for what the text holds; a
     * text that is too large or nested too deep gets an error that names the limit.
     */
    public static ParseResult parse(String text) {
        return parse(text, Dialect.FULL);
    }

    /** Reads and checks an expression as that Prometheus does. */
    public static ParseResult parse(String text, Dialect dialect) {
        return Reader.read(text, dialect);
    }

    /** Whether a metric may be called so without quotes, whatever flags are set: {@code [A-Za-z_:][A-Za-z0-9_:]*}. */
    public static boolean isMetricName(String name) {
        return isName(name, true);
    }

    /** Whether a label may be called so without quotes, whatever flags are set: {@code [A-Za-z_][A-Za-z0-9_]*}. */
    public static boolean isLabelName(String name) {
        return isName(name, false);
    }

    /**
     * Whether a label may be called so without quotes with {@link Feature#UNQUOTED_UTF8_NAMES}: letters, digits from 0 to
     * 9, underscores and dots, with a letter or an underscore in front.
     */
    public static boolean isUtf8LabelName(String name) {
        int point;
        for (int i = 0; i < name.length(); i += Character.charCount(point)) {
            point = name.codePointAt(i);
            boolean letter = isNameLetter(point);
            if (!letter && !(i > 0 && (point == '.' || (point >= '0' && point <= '9')))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /**
     * Whether a name may begin with it without quotes with {@link Feature#UNQUOTED_UTF8_NAMES}: an underscore, or a letter
     * as Java knows them, whose version of Unicode may be another than that of the Go which Prometheus was built with.
     */
    public static boolean isNameLetter(int point) {
        return point == '_' || Character.isLetter(point);
    }

    private static boolean isName(String name, boolean colons) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (colons && c == ':');
            if (!letter && !(i > 0 && c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
