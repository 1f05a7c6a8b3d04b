package dev.sextant.engine;

import dev.sextant.engine.output.WriteCounts;
import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.model.resolved.Service;
import dev.sextant.model.resolved.Slo;
import dev.sextant.model.rule.Rule;
import dev.sextant.model.rule.RuleGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what several environments' models hold, each thing once however many environments it is in. */
final class Tally {

    private final Set<String> services = new HashSet<>();
    private final Set<Slot> slos = new HashSet<>();
    private final Set<Slot> rules = new HashSet<>();
    private final Set<String> dashboards = new HashSet<>();

    /** The nth thing of a name in a place: a group may record one name several times, with different labels. */
    private record Slot(String place, String name, int nth) {}

    private Tally() {}

    static Summary of(List<ResolvedModel> models) {
        Tally tally = new Tally();
        models.forEach(tally::add);
        return new Summary(
                tally.services.size(),
                tally.slos.size(),
                tally.rules.size(),
                tally.dashboards.size(),
                WriteCounts.NONE);
    }

    private void add(ResolvedModel model) {
        for (Service service : model.services()) {
            services.add(service.name());
            for (Slo slo : service.slos()) {
                slos.add(new Slot(service.name(), slo.name(), 1));
            }
        }
        model.recordingRules().forEach(group -> addRules("recording/", group));
        model.alertingRules().forEach(group -> addRules("alerting/", group));
        for (Dashboard dashboard : model.dashboards()) {
            dashboards.add(dashboard.slug());
        }
    }

    private void addRules(String kind, RuleGroup group) {
        Map<String, Integer> seen = new HashMap<>();
        for (Rule rule : group.rules()) {
            rules.add(new Slot(kind + group.name(), rule.name(), seen.merge(rule.name(), 1, Integer::sum)));
        }
    }
}
