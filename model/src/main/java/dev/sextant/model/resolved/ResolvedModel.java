package dev.sextant.model.resolved;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.proof.RuleTest;
import dev.sextant.model.rule.RuleGroup;
import java.util.List;

/**
 * One environment's monitoring stack, everything explicit. Generators read this and nothing else.
 *
 * @param environment the environment
 * @param platform the stack's own components
 * @param services the services, by name
 * @param recordingRules groups that record, with the alerts on what they record, by name
 * @param alertingRules groups of alerting rules, by name
 * @param dashboards in the order in which they are listed
 * @param ruleTests what the recording rules are held to, in the order of their groups
 */
public record ResolvedModel(
        EnvironmentName environment,
        Platform platform,
        List<Service> services,
        List<RuleGroup> recordingRules,
        List<RuleGroup> alertingRules,
        List<Dashboard> dashboards,
        List<RuleTest> ruleTests) {
    public ResolvedModel {
        services = List.copyOf(services);
        recordingRules = List.copyOf(recordingRules);
        alertingRules = List.copyOf(alertingRules);
        dashboards = List.copyOf(dashboards);
        ruleTests = List.copyOf(ruleTests);
    }

    /** A model whose rules are held to nothing. */
    public ResolvedModel(
            EnvironmentName environment,
            Platform platform,
            List<Service> services,
            List<RuleGroup> recordingRules,
            List<RuleGroup> alertingRules,
            List<Dashboard> dashboards) {
        this(environment, platform, services, recordingRules, alertingRules, dashboards, List.of());
    }
}
