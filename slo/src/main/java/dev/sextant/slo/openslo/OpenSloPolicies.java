package dev.sextant.slo.openslo;

import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.rules.Tier;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.Tree.FieldsBuilder;
import java.util.List;

/**
 * The alerts of an SLO as policies of OpenSLO: one for each pair of windows, since a policy has one condition, which has one
 * window: the long one. The short window, for which there is no word, becomes the time that the condition has to hold.
 */
final class OpenSloPolicies {
    private final ServiceLevel slo;
    private final boolean noData;

    OpenSloPolicies(ServiceLevel slo) {
        this.slo = slo;
        this.noData = slo.alerts().noData().isPresent();
    }

    List<Node> all() {
        List<Tier> tiers = Tier.of(slo);
        List<Node> breaching = tiers.stream()
                .filter(tier -> tier.notice().isPresent() && tier.canFire())
                .map(tier -> policy(tier, true))
                .toList();
        // A policy without a condition is none.
        return breaching.isEmpty() && noData ? List.of(policy(tiers.get(0), false)) : breaching;
    }

    private Node policy(Tier tier, boolean breaching) {
        FieldsBuilder condition = Tree.map()
                .put("kind", "burnrate")
                .put("op", "gt")
                .put("threshold", tier.factor())
                .put("lookbackWindow", OpenSloDuration.of(tier.pair().longWindow()))
                .put("alertAfter", OpenSloDuration.of(tier.pair().shortWindow()));
        Node alert = OpenSloDocument.object(
                "AlertCondition",
                Tree.map().put("name", tier.name()),
                Tree.map()
                        .put("severity", tier.name().startsWith("page") ? "page" : "ticket")
                        .put("condition", condition));
        return OpenSloDocument.object(
                "AlertPolicy",
                Tree.map().put("name", slo.alerts().name()),
                Tree.map()
                        .put("alertWhenBreaching", breaching)
                        .put("alertWhenNoData", noData)
                        .put("conditions", Tree.list(List.of(alert))));
    }
}
