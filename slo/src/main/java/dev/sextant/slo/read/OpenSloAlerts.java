package dev.sextant.slo.read;

import dev.sextant.slo.BurnRateAlerts;
import dev.sextant.slo.Notice;
import dev.sextant.slo.read.ImportProblem.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads alert policies, inline or by reference. A condition of severity {@code page} or {@code critical} gives the alert
 * that wakes somebody, any other one the alert that can wait. A policy that does not say {@code alertWhenBreaching} alerts,
 * since it has conditions for it. Where no policy says {@code alertWhenNoData}, missing data is told as for any other SLO.
 */
final class OpenSloAlerts {
    private static final OpenSloEntry ENTRY =
            new OpenSloEntry(OpenSloObjects.ALERT_POLICY, OpenSloFields.POLICY_ENTRY, "alertPolicyRef");

    private final OpenSloObjects objects;
    private final OpenSloConditions conditions;
    private final OpenSloTargets targets;
    /** Of what several SLOs may refer to, so that its problems are reported once. */
    private final Map<OpenSloObject, Optional<OpenSloPolicy>> defined = new HashMap<>();

    OpenSloAlerts(OpenSloObjects objects) {
        this.objects = objects;
        this.conditions = new OpenSloConditions(objects);
        this.targets = new OpenSloTargets(objects);
    }

    /** How an SLO alerts; not at all if it has no policies. */
    BurnRateAlerts read(Fields slo) {
        List<OpenSloPolicy> policies = new ArrayList<>();
        slo.get("alertPolicies")
                .ifPresent(list -> list.list().forEach(item -> policy(item).ifPresent(policies::add)));
        boolean page = policies.stream().anyMatch(OpenSloPolicy::page);
        boolean ticket = policies.stream().anyMatch(OpenSloPolicy::ticket);
        String name = policies.stream()
                .filter(OpenSloPolicy::tells)
                .map(OpenSloPolicy::name)
                .findFirst()
                .orElse("");
        return new BurnRateAlerts(name, new TreeMap<>(), new TreeMap<>(), notice(page), notice(ticket))
                .noData(notice(tellsNoData(policies, ticket)));
    }

    private static boolean tellsNoData(List<OpenSloPolicy> policies, boolean otherwise) {
        List<Boolean> said =
                policies.stream().flatMap(policy -> policy.noData().stream()).toList();
        return said.isEmpty() ? otherwise : said.contains(true);
    }

    private static Optional<Notice> notice(boolean wanted) {
        return wanted ? Optional.of(Notice.PLAIN) : Optional.empty();
    }

    private Optional<OpenSloPolicy> policy(Value item) {
        return ENTRY.read(item, objects, this::defined);
    }

    /** What an object of kind AlertPolicy comes to. */
    Optional<OpenSloPolicy> defined(OpenSloObject policy) {
        Optional<OpenSloPolicy> known = defined.get(policy);
        if (known == null) {
            known = policy(policy);
            defined.put(policy, known);
        }
        return known;
    }

    private Optional<OpenSloPolicy> policy(OpenSloObject policy) {
        Fields spec = policy.spec();
        boolean breaching = spec.flag("alertWhenBreaching", true);
        Optional<Boolean> noData = spec.get("alertWhenNoData").flatMap(Value::flag);
        spec.get("alertWhenResolved")
                .filter(value -> value.flag().orElse(false))
                .ifPresent(value -> value.warning(
                        Code.UNSUPPORTED,
                        "is not read: Alertmanager's receivers decide whether the end of an alert is told",
                        "set send_resolved there"));
        targets.read(spec);
        List<Value> given = spec.get("conditions").map(Value::list).orElse(List.of());
        if (given.isEmpty()) {
            spec.error(
                    Code.MISSING,
                    "conditions",
                    "the policy has no conditions",
                    "write one with a severity, or remove the policy");
            return Optional.empty();
        }
        List<OpenSloConditions.Urgency> urgencies = new ArrayList<>();
        given.forEach(condition -> conditions.read(condition).ifPresent(urgencies::add));
        if (urgencies.size() < given.size()) {
            return Optional.empty();
        }
        return Optional.of(new OpenSloPolicy(
                policy.name().value(),
                breaching && urgencies.contains(OpenSloConditions.Urgency.PAGE),
                breaching && urgencies.contains(OpenSloConditions.Urgency.TICKET),
                noData));
    }

    /** What an object of kind AlertCondition comes to. */
    void checkCondition(OpenSloObject condition) {
        conditions.defined(condition);
    }
}
