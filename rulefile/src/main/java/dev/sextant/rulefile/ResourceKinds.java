package dev.sextant.rulefile;

import dev.sextant.rulefile.RuleForm.Demand;
import dev.sextant.yaml.read.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The kinds of objects that are known, by their group and name. */
final class ResourceKinds {
    /** A group that is not looked at, for kinds that are known by their name alone. */
    private static final String ANY = "*";

    /** The definition of prometheus-operator 0.93. Thanos reads one field more than Prometheus. */
    private static final RuleForm OPERATOR = new RuleForm(FieldSet.RESOURCE_GROUP, FieldSet.RULE, Set.of());

    /** The definition of OpenShift 4.14 and later. */
    private static final RuleForm OPENSHIFT = new RuleForm(
            new FieldSet("a group of an AlertingRule", List.of("name", "interval", "rules"), Map.of()),
            new FieldSet(
                    "a rule of an AlertingRule", List.of("alert", "expr", "for", "labels", "annotations"), Map.of()),
            Set.of(Demand.A_GROUP, Demand.RULES));

    /** The definition of Google's managed service for Prometheus, 0.17 and later. */
    private static final RuleForm GOOGLE = new RuleForm(
            new FieldSet("a group", List.of("name", "interval", "rules"), Map.of()),
            new FieldSet("a rule", List.of("record", "alert", "expr", "for", "labels", "annotations"), Map.of()),
            Set.of(Demand.GROUPS, Demand.RULES, Demand.EXPRESSION_IS_TEXT, Demand.PLAIN_METRIC_NAMES));

    private static final List<String> GOOGLE_VERSIONS =
            List.of("monitoring.googleapis.com/v1", "monitoring.googleapis.com/v1alpha1");

    private static final Map<Name, ResourceKind> KNOWN = Map.ofEntries(
            Map.entry(
                    new Name(ANY, "PrometheusRule"),
                    new RuleResource(
                            "PrometheusRule", List.of("monitoring.coreos.com/v1", "monitoring.rhobs/v1"), OPERATOR)),
            Map.entry(
                    new Name("monitoring.openshift.io", "AlertingRule"),
                    new RuleResource("AlertingRule", List.of("monitoring.openshift.io/v1"), OPENSHIFT)),
            google("Rules"),
            google("ClusterRules"),
            google("GlobalRules"),
            Map.entry(new Name(ANY, "VMRule"), new UnreadRules("VMRule", "MetricsQL")),
            Map.entry(new Name("loki.grafana.com", "AlertingRule"), new UnreadRules("AlertingRule", "LogQL")),
            Map.entry(new Name("loki.grafana.com", "RecordingRule"), new UnreadRules("RecordingRule", "LogQL")),
            Map.entry(
                    new Name("grafana.integreatly.org", "GrafanaAlertRuleGroup"),
                    new UnreadRules("GrafanaAlertRuleGroup", "queries of Grafana")),
            Map.entry(new Name("", "ConfigMap"), new TextHolder("ConfigMap", "data", "binaryData")),
            Map.entry(new Name("", "Secret"), new TextHolder("Secret", "stringData", "data")),
            Map.entry(new Name("", "Template"), new OpenShiftTemplate()),
            Map.entry(new Name("template.openshift.io", "Template"), new OpenShiftTemplate()),
            Map.entry(new Name("", "List"), new ItemList("", "List")));

    private ResourceKinds() {}

    private record Name(String group, String kind) {}

    private static Map.Entry<Name, ResourceKind> google(String kind) {
        return Map.entry(new Name("monitoring.googleapis.com", kind), new RuleResource(kind, GOOGLE_VERSIONS, GOOGLE));
    }

    /** The field {@code kind}, by which an object of Kubernetes is known. */
    static Optional<String> kind(YamlNode node) {
        return Peek.text(node, "kind").filter(kind -> !kind.isEmpty());
    }

    /** Whether rules are all that objects of a kind are for. */
    static boolean holdsRules(String kind) {
        return KNOWN.entrySet().stream()
                .filter(known -> known.getKey().kind().equals(kind))
                .anyMatch(known -> known.getValue() instanceof RuleResource || known.getValue() instanceof UnreadRules);
    }

    /** How an object is read. */
    static ResourceKind of(String apiVersion, String kind, YamlNode object) {
        Optional<ResourceKind> known = known(apiVersion, kind);
        if (known.isPresent()) {
            return known.get();
        }
        String item = kind.replaceFirst("List$", "");
        boolean list = !item.equals(kind) && (known(apiVersion, item).isPresent() || Peek.has(object, "items"));
        return list ? new ItemList(apiVersion, kind) : new OtherKind(kind);
    }

    private static Optional<ResourceKind> known(String apiVersion, String kind) {
        int slash = apiVersion.indexOf('/');
        String group = slash < 0 ? "" : apiVersion.substring(0, slash);
        return Optional.ofNullable(KNOWN.get(new Name(group, kind)))
                .or(() -> Optional.ofNullable(KNOWN.get(new Name(ANY, kind))));
    }

    /** A kind that holds rules and is spelled in another way, if only by the case of its letters. */
    static Optional<String> meant(String kind) {
        return KNOWN.entrySet().stream()
                .filter(known -> !(known.getValue() instanceof TextHolder))
                .map(known -> known.getKey().kind())
                .filter(known -> !known.equals(kind) && known.equalsIgnoreCase(kind))
                .findFirst();
    }
}
