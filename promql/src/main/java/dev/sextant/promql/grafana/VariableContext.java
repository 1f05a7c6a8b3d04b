package dev.sextant.promql.grafana;

/** What a variable stands for in an expression, judged by what stands around it. */
public enum VariableContext {
    /** A string or a part of one: a label's value, a regular expression, a replacement. */
    STRING,
    /** A length of time, or a part of one: {@code [$x]}, {@code [5m:$step]}, {@code offset $x}. */
    DURATION,
    /** A number, or a part of one. */
    NUMBER,
    /** A vector: a metric's name, or a whole expression. */
    METRIC,
    /** A range vector, as the argument of a function that wants one. */
    RANGE,
    /** A part of a name: {@code node_${part}_total}. */
    NAME_PART,
    /** A label's name in braces or in the list of a clause, or several of them. */
    LABEL,
    /** A string that is not quoted. */
    TEXT,
    /** One or more conditions in braces. */
    MATCHER,
    /** An operator between a label and its value. */
    MATCH_OPERATOR,
    /** A function or an aggregation operator. */
    FUNCTION,
    /** An operator between two expressions. */
    OPERATOR,
    /** What follows an expression: modifiers, a clause, or nothing. */
    SUFFIX
}
