package dev.sextant.generators.alertmanager;

import dev.sextant.model.alerting.Route;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.Tree.FieldsBuilder;

/** The routing tree. What a route does not say it takes from its parent, so nothing is repeated further down. */
final class Routes {

    private Routes() {}

    static FieldsBuilder tree(Route route) {
        FieldsBuilder tree = Tree.map().put("receiver", route.receiver());
        if (!route.matchers().isEmpty()) {
            tree.put("matchers", Matchers.tree(route.matchers()));
        }
        if (!route.groupBy().isEmpty()) {
            tree.put("group_by", Tree.texts(route.groupBy()));
        }
        tree.putIfPresent("group_wait", route.groupWait().map(PrometheusDuration::format))
                .putIfPresent("group_interval", route.groupInterval().map(PrometheusDuration::format))
                .putIfPresent("repeat_interval", route.repeatInterval().map(PrometheusDuration::format));
        if (!route.children().isEmpty()) {
            tree.put(
                    "routes",
                    Tree.list(route.children().stream()
                            .map(child -> tree(child).build())
                            .toList()));
        }
        return tree;
    }
}
