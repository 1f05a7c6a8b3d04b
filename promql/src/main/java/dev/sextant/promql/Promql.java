package dev.sextant.promql;

import dev.sextant.promql.syntax.Reader;

/** PromQL as text. */
public final class Promql {
    private Promql() {}

    /**
     * Reads and checks an expression, with every feature of the language on. Never throws for what the text holds; a
     * text that is too large or nested too deep gets an error that names the limit.
     */
    public static ParseResult parse(String text) {
        return parse(text, Dialect.FULL);
    }

    /** Reads and checks an expression as that Prometheus does. */
    public static ParseResult parse(String text, Dialect dialect) {
        return Reader.read(text, dialect);
    }

    /** Whether a metric may be called so without quotes: {@code [A-Za-z_:][A-Za-z0-9_:]*}. */
    public static boolean isMetricName(String name) {
        return isName(name, true);
    }

    /** Whether a label may be called so without quotes: {@code [A-Za-z_][A-Za-z0-9_]*}. */
    public static boolean isLabelName(String name) {
        return isName(name, false);
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
