package dev.sextant.slo.read;

/** The fields of OpenSLO v1. */
final class OpenSloFields {
    static final FieldSet OBJECT = FieldSet.of("an OpenSLO object", "apiVersion", "kind", "metadata", "spec");
    static final FieldSet METADATA = FieldSet.of("metadata", "name", "displayName", "labels", "annotations");

    static final FieldSet SLO = FieldSet.of(
            "the spec of an SLO",
            "description",
            "service",
            "indicator",
            "indicatorRef",
            "timeWindow",
            "budgetingMethod",
            "objectives",
            "alertPolicies");
    static final FieldSet OBJECTIVE = FieldSet.of(
            "an objective",
            "displayName",
            "target",
            "targetPercent",
            "op",
            "value",
            "timeSliceTarget",
            "timeSliceWindow",
            "indicator",
            "indicatorRef",
            "compositeWeight");
    static final FieldSet TIME_WINDOW = FieldSet.of("a time window", "duration", "isRolling", "calendar");
    static final FieldSet CALENDAR = FieldSet.of("a calendar", "startTime", "timeZone");

    static final FieldSet SLI = FieldSet.of("the spec of an SLI", "description", "ratioMetric", "thresholdMetric");
    static final FieldSet RATIO = FieldSet.of("a ratio metric", "counter", "good", "bad", "total", "rawType", "raw");
    static final FieldSet METRIC = FieldSet.of("a metric", "metricSource");
    static final FieldSet SOURCE = FieldSet.of("a metric source", "metricSourceRef", "type", "spec");
    static final FieldSet PROMETHEUS = FieldSet.of("the spec of a Prometheus source", "query");
    static final FieldSet DATA_SOURCE =
            FieldSet.of("the spec of a DataSource", "description", "type", "connectionDetails");

    static final FieldSet POLICY_ENTRY =
            FieldSet.of("an alert policy", "alertPolicyRef", "apiVersion", "kind", "metadata", "spec");
    static final FieldSet POLICY = FieldSet.of(
            "the spec of an AlertPolicy",
            "description",
            "alertWhenNoData",
            "alertWhenResolved",
            "alertWhenBreaching",
            "conditions",
            "notificationTargets");
    static final FieldSet CONDITION_ENTRY =
            FieldSet.of("a condition", "conditionRef", "apiVersion", "kind", "metadata", "spec");
    static final FieldSet CONDITION =
            FieldSet.of("the spec of an AlertCondition", "description", "severity", "condition");
    static final FieldSet BURN_RATE =
            FieldSet.of("a burn rate condition", "kind", "op", "threshold", "lookbackWindow", "alertAfter");
    static final FieldSet TARGET = FieldSet.of("the spec of an AlertNotificationTarget", "description", "target");
    static final FieldSet TARGET_ENTRY =
            FieldSet.of("a notification target", "targetRef", "apiVersion", "kind", "metadata", "spec");
    static final FieldSet SERVICE = FieldSet.of("the spec of a Service", "description");

    private OpenSloFields() {}
}
