package dev.sextant.model.dashboard;

import dev.sextant.promql.ast.VectorSelector;
import java.util.regex.Pattern;

/**
 * A choice at the top of a dashboard: the values of a label, several at once or all of them.
 *
 * @param name the name by which queries refer to it, {@code $name}: letters, digits and {@code _}, not starting with
 *     {@code __}, which is Grafana's own
 * @param title shown in front of the choice
 * @param series the series whose label is offered
 * @param label the label
 */
public record Variable(String name, String title, VectorSelector series, String label) {
    /** The name of the variable that every dashboard has besides its own: the choice of the Prometheus data source. */
    public static final String DATA_SOURCE = "datasource";

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    public Variable {
        if (!NAME.matcher(name).matches() || name.startsWith("__")) {
            throw new IllegalArgumentException("'" + name + "' cannot name a variable");
        }
        if (name.equals(DATA_SOURCE)) {
            throw new IllegalArgumentException("the variable '" + name + "' is the choice of the data source");
        }
    }
}
