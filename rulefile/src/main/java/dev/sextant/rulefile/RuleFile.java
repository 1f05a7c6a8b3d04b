package dev.sextant.rulefile;

import java.util.List;

/**
 * What became of a file.
 *
 * @param groups what could be read, also where something else is wrong
 * @param problems everything that is wrong, in the order of the file
 */
public record RuleFile(List<RuleGroup> groups, List<RuleProblem> problems) {
    public RuleFile {
        groups = List.copyOf(groups);
        problems = List.copyOf(problems);
    }

    /** Whether all of it was read and Prometheus loads it; warnings do not matter to that. */
    public boolean isValid() {
        return problems.stream().noneMatch(RuleProblem::isError);
    }
}
