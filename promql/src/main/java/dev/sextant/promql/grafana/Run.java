package dev.sextant.promql.grafana;

import java.util.List;

/**
 * A word with variables in it, nothing standing between them.
 *
 * @param start its first character
 * @param end one past its last character
 * @param variables those in it, at least one
 */
record Run(int start, int end, List<Occurrence> variables, String text) {
    boolean isBare() {
        return variables.size() == 1 && first().start() == start && first().end() == end;
    }

    Occurrence first() {
        return variables.get(0);
    }

    Occurrence last() {
        return variables.get(variables.size() - 1);
    }

    /** What stands in front of the first variable. */
    String prefix() {
        return text.substring(start, first().start());
    }

    /** What stands behind the last variable. */
    String suffix() {
        return text.substring(last().end(), end);
    }
}
