package dev.sextant.generators.logs;

import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import java.util.List;

/** The pipeline in the words of Promtail's configuration file. */
final class PromtailConfig {

    private PromtailConfig() {}

    static Node of(LogPipeline pipeline) {
        Tree.FieldsBuilder pods = Tree.map()
                .put("job_name", "kubernetes-pods")
                .put("kubernetes_sd_configs", Tree.list(Tree.map().put("role", "pod")))
                .put(
                        "relabel_configs",
                        Tree.list(pipeline.relabellings().stream()
                                .map(PromtailConfig::relabelling)
                                .toList()))
                .put("pipeline_stages", stages(pipeline.stages()));
        return Tree.map()
                // The port that the chart's probes ask on.
                .put("server", Tree.map().put("http_listen_port", 3101))
                .put("clients", Tree.list(Tree.map().put("url", pipeline.pushUrl())))
                // On the node's disk: a restarted Promtail goes on where it stopped.
                .put("positions", Tree.map().put("filename", "/run/promtail/positions.yaml"))
                .put("scrape_configs", Tree.list(pods))
                .build();
    }

    private static Node relabelling(Relabelling rule) {
        return Tree.map()
                .put("source_labels", Tree.texts(rule.sources()))
                .putIfPresent("separator", rule.separator())
                .putIfPresent("regex", rule.regex())
                .put("target_label", rule.target())
                .putIfPresent("replacement", rule.replacement())
                .build();
    }

    private static Node stages(List<Stage> stages) {
        return Tree.list(stages.stream().map(stage -> stage.accept(new Names())).toList());
    }

    private static final class Names implements Stage.Visitor<Node> {

        @Override
        public Node cri() {
            return stage("cri", Tree.map().build());
        }

        @Override
        public Node json(List<String> fields) {
            return stage(
                    "json", Tree.map().put("expressions", likeNamed(fields)).build());
        }

        @Override
        public Node logfmt(List<String> fields) {
            return stage("logfmt", Tree.map().put("mapping", likeNamed(fields)).build());
        }

        @Override
        public Node labels(List<String> fields) {
            return stage("labels", likeNamed(fields));
        }

        @Override
        public Node structuredMetadata(List<String> fields) {
            return stage("structured_metadata", likeNamed(fields));
        }

        @Override
        public Node dropLabels(List<String> labels) {
            return stage("labeldrop", Tree.texts(labels));
        }

        @Override
        public Node match(String selector, List<Stage> stages) {
            return stage(
                    "match",
                    Tree.map()
                            .put("selector", selector)
                            .put("stages", stages(stages))
                            .build());
        }

        private static Node stage(String name, Node settings) {
            return Tree.map().put(name, settings).build();
        }

        /** What is written, and the name under which it is found: the same. */
        private static Node likeNamed(List<String> fields) {
            Tree.FieldsBuilder map = Tree.map();
            fields.forEach(field -> map.put(field, field));
            return map.build();
        }
    }
}
