package dev.sextant.promql.grafana;

/**
 * A variable with what is put in its place.
 *
 * @param replacement the text that Prometheus's language has there
 * @param whole whether the replacement is all of a name, number, duration or the like
 * @param eitherWay whether a number and a vector are equally likely
 */
record Slot(Occurrence variable, VariableContext context, String replacement, boolean whole, boolean eitherWay) {
    static Slot whole(Occurrence variable, VariableContext context, String replacement) {
        return new Slot(variable, context, replacement, true, false);
    }

    static Slot part(Occurrence variable, VariableContext context, String replacement) {
        return new Slot(variable, context, replacement, false, false);
    }

    /** A number at first, for which {@link #asVector()} stands if that fails. */
    static Slot eitherWay(Occurrence variable) {
        return new Slot(variable, VariableContext.NUMBER, StandIn.NUMBER, true, true);
    }

    Slot asVector() {
        return whole(variable, VariableContext.METRIC, StandIn.name(variable));
    }

    /** A string for a regular expression that is none while the variable stands in it. */
    Slot asWord() {
        return part(variable, VariableContext.STRING, StandIn.name(variable));
    }
}
