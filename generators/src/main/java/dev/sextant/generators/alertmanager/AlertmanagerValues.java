package dev.sextant.generators.alertmanager;

import dev.sextant.generators.helm.Ingress;
import dev.sextant.generators.kubernetes.VolumeClaim;
import dev.sextant.model.resolved.Alerting;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.Tree.FieldsBuilder;
import java.util.NavigableSet;

/**
 * Alertmanager's share of the values of kube-prometheus-stack. The configuration itself is not among them: the chart
 * would merge its own receivers, routes and inhibitions into it. It comes from a Secret that the kustomization makes.
 */
final class AlertmanagerValues {
    private static final String CONFIG_SECRET = "alertmanager-config";

    private AlertmanagerValues() {}

    static Node tree(Alerting alerting) {
        FieldsBuilder values = Tree.map().put("alertmanagerSpec", spec(alerting));
        alerting.host().ifPresent(host -> values.put("ingress", Ingress.of(host, "alertmanager")));
        return Tree.map().put("alertmanager", values).build();
    }

    private static FieldsBuilder spec(Alerting alerting) {
        FieldsBuilder spec = Tree.map()
                .put("replicas", alerting.replicas())
                .put("useExistingSecret", true)
                .put("configSecret", CONFIG_SECRET);
        NavigableSet<String> secrets = SecretFiles.mounted(alerting);
        if (!secrets.isEmpty()) {
            spec.put("secrets", Tree.texts(secrets));
        }
        // The chart would derive an http:// address from the ingress, and every notification links there.
        spec.putIfPresent("externalUrl", alerting.host().map(host -> "https://" + host));
        return spec.put("storage", VolumeClaim.template(alerting.storage()));
    }
}
