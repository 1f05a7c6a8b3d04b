package dev.sextant.generators.grafana;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.yaml.write.JsonEmitter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Generates {@code grafana/dashboards/<slug>.json} for every dashboard: Grafana's classic dashboard JSON of schema
 * version 42, its last one, which Grafana 10 to 13 take by file, ConfigMap, API and import.
 *
 * <p>Panel ids come from the panels' keys and places from a flow layout, so that a panel that is inserted adds lines to
 * a file and renumbers none.
 */
public final class DashboardGenerator implements Generator {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if two dashboards have one slug, uid or title: they share a folder, and Grafana
     *     stops updating all dashboards of a folder that has a title or a uid twice
     */
    @Override
    public List<GeneratedFile> generate(ResolvedModel model) {
        requireDistinct(model.dashboards());
        Optional<String> commonTag = commonTag(model.dashboards());
        return model.dashboards().stream()
                .map(dashboard -> new GeneratedFile(
                        "grafana/dashboards/" + dashboard.slug() + ".json",
                        JsonEmitter.emit(DashboardJson.of(dashboard, commonTag))))
                .toList();
    }

    private static void requireDistinct(List<Dashboard> dashboards) {
        Set<String> seen = new HashSet<>();
        for (Dashboard dashboard : dashboards) {
            for (String name : List.of(
                    "slug '" + dashboard.slug() + "'",
                    "uid '" + dashboard.uid() + "'",
                    "title '" + dashboard.title() + "'")) {
                if (!seen.add(name)) {
                    throw new IllegalArgumentException("two dashboards have the " + name);
                }
            }
        }
    }

    /** Returns the first tag that all dashboards have: the one by which they link to each other. */
    private static Optional<String> commonTag(List<Dashboard> dashboards) {
        return dashboards.stream()
                .limit(1)
                .flatMap(first -> first.tags().stream())
                .filter(tag -> dashboards.stream().allMatch(each -> each.tags().contains(tag)))
                .findFirst();
    }
}
