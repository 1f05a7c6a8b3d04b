package dev.sextant.model.resolved;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.dashboard.Dashboard;
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
 */
public record ResolvedModel(
        EnvironmentName environment,
        Platform platform,
        List<Service> services,
        List<RuleGroup> recordingRules,
        List<RuleGroup> alertingRules,
        List<Dashboard> dashboards) {
    public ResolvedModel {
        services = List.copyOf(services);
        recordingRules = List.copyOf(recordingRules);
        alertingRules = List.copyOf(alertingRules);
        dashboards = List.copyOf(dashboards);
    }
}
