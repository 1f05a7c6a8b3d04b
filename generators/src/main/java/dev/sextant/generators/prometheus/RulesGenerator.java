package dev.sextant.generators.prometheus;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.generators.Header;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.model.rule.RuleGroup;
import dev.sextant.yaml.write.Tree.FieldsBuilder;
import dev.sextant.yaml.write.YamlEmitter;
import java.util.ArrayList;
import java.util.List;

/**
 * The recording and the alerting rules, each in two forms: as a rule file, which promtool and any Prometheus read, and
 * as a PrometheusRule, which the operator loads into the stack's Prometheus; as several, if one would be too large.
 */
public final class RulesGenerator implements Generator {

    @Override
    public List<GeneratedFile> generate(ResolvedModel model) {
        String namespace = model.platform().namespace();
        List<GeneratedFile> files = new ArrayList<>();
        files.addAll(bothForms("alerting-rules", namespace, model.alertingRules()));
        files.addAll(bothForms("recording-rules", namespace, model.recordingRules()));
        return List.copyOf(files);
    }

    private static List<GeneratedFile> bothForms(String name, String namespace, List<RuleGroup> groups) {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(file("prometheus/rules/" + name + ".yaml", RuleGroups.tree(groups)));
        List<List<RuleGroup>> parts = groups.isEmpty() ? List.of(groups) : ResourceSize.parts(groups);
        for (int i = 0; i < parts.size(); i++) {
            String partName = ResourceSize.partName(name, i);
            FieldsBuilder resource = MonitoringResource.of("PrometheusRule", "sextant-" + partName, namespace)
                    .put("spec", RuleGroups.tree(parts.get(i)));
            files.add(file("prometheus/rule-resources/" + partName + ".yaml", resource));
        }
        return files;
    }

    private static GeneratedFile file(String path, FieldsBuilder content) {
        return new GeneratedFile(path, YamlEmitter.emit(Header.lines(), content.build()));
    }
}
