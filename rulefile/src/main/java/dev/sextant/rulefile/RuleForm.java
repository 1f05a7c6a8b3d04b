package dev.sextant.rulefile;

import java.util.Set;

/**
 * What the groups in one kind of file or resource look like.
 *
 * @param group the fields of a group
 * @param rule the fields of a rule
 * @param demands what is demanded beyond what Prometheus demands
 */
record RuleForm(FieldSet group, FieldSet rule, Set<Demand> demands) {
    /** Something that the definition of a resource demands. */
    enum Demand {
        /** There are groups, if none in them. */
        GROUPS,
        /** There is a group. */
        A_GROUP,
        /** A group has a rule. */
        RULES,
        /** An expression is a string, and never an integer. */
        EXPRESSION_IS_TEXT,
        /** What is recorded has a name that needs no quotes in PromQL. */
        PLAIN_METRIC_NAMES
    }

    /** That of rule files. */
    static final RuleForm FILE = new RuleForm(FieldSet.GROUP, FieldSet.RULE, Set.of());

    RuleForm {
        demands = Set.copyOf(demands);
    }

    boolean demands(Demand demand) {
        return demands.contains(demand);
    }
}
