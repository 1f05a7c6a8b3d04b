package dev.sextant.generators.logs;

import static dev.sextant.generators.logs.alloy.Statement.attribute;
import static dev.sextant.generators.logs.alloy.Statement.block;
import static dev.sextant.generators.logs.alloy.Statement.component;

import dev.sextant.generators.logs.alloy.Statement;
import dev.sextant.generators.logs.alloy.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pipeline in Alloy's words: a chain of components, each of which names the next. */
final class AlloyConfig {

    private static final String PODS = "pods";

    private AlloyConfig() {}

    static List<Statement> of(LogPipeline pipeline) {
        return List.of(discovery(), relabel(pipeline), source(), process(pipeline), write(pipeline));
    }

    /** Each Alloy of the DaemonSet asks for the pods of its own node only; the chart sets HOSTNAME to the node's name. */
    private static Statement discovery() {
        Value hostname = new Value.Call(
                "coalesce",
                List.of(
                        new Value.Call("sys.env", List.of(Value.text("HOSTNAME"))),
                        Value.reference("constants.hostname")));
        return component(
                "discovery.kubernetes",
                PODS,
                List.of(
                        attribute("role", "pod"),
                        block(
                                "selectors",
                                attribute("role", "pod"),
                                attribute("field", new Value.Sum(Value.text("spec.nodeName="), hostname)))));
    }

    private static Statement relabel(LogPipeline pipeline) {
        List<Statement> body = new ArrayList<>();
        body.add(attribute("targets", Value.reference("discovery.kubernetes.pods.targets")));
        for (Relabelling rule : pipeline.relabellings()) {
            List<Statement> settings = new ArrayList<>();
            settings.add(attribute("source_labels", Value.texts(rule.sources())));
            rule.separator().ifPresent(text -> settings.add(attribute("separator", text)));
            rule.regex().ifPresent(text -> settings.add(attribute("regex", text)));
            settings.add(attribute("target_label", rule.target()));
            rule.replacement().ifPresent(text -> settings.add(attribute("replacement", text)));
            body.add(new Statement.Block("rule", Optional.empty(), settings));
        }
        return component("discovery.relabel", PODS, body);
    }

    private static Statement source() {
        return component(
                "loki.source.file",
                PODS,
                List.of(
                        attribute("targets", Value.reference("discovery.relabel.pods.output")),
                        attribute("forward_to", onlyTo("loki.process.pods.receiver")),
                        // __path__ is a pattern, not a file.
                        block("file_match", attribute("enabled", new Value.Flag(true)))));
    }

    private static Statement process(LogPipeline pipeline) {
        List<Statement> body = new ArrayList<>();
        body.add(attribute("forward_to", onlyTo("loki.write.loki.receiver")));
        body.addAll(stages(pipeline.stages()));
        return component("loki.process", PODS, body);
    }

    private static Statement write(LogPipeline pipeline) {
        return component("loki.write", "loki", List.of(block("endpoint", attribute("url", pipeline.pushUrl()))));
    }

    private static Value onlyTo(String receiver) {
        return new Value.Items(List.of(Value.reference(receiver)));
    }

    private static List<Statement> stages(List<Stage> stages) {
        return stages.stream().map(stage -> stage.accept(new Names())).toList();
    }

    private static final class Names implements Stage.Visitor<Statement> {

        @Override
        public Statement cri() {
            return block("stage.cri");
        }

        @Override
        public Statement json(List<String> fields) {
            return block("stage.json", attribute("expressions", likeNamed(fields)));
        }

        @Override
        public Statement logfmt(List<String> fields) {
            return block("stage.logfmt", attribute("mapping", likeNamed(fields)));
        }

        @Override
        public Statement labels(List<String> fields) {
            return block("stage.labels", attribute("values", likeNamed(fields)));
        }

        @Override
        public Statement structuredMetadata(List<String> fields) {
            return block("stage.structured_metadata", attribute("values", likeNamed(fields)));
        }

        @Override
        public Statement dropLabels(List<String> labels) {
            return block("stage.label_drop", attribute("values", Value.texts(labels)));
        }

        @Override
        public Statement match(String selector, List<Stage> stages) {
            List<Statement> body = new ArrayList<>();
            body.add(attribute("selector", selector));
            body.addAll(stages(stages));
            return new Statement.Block("stage.match", Optional.empty(), body);
        }

        /** What is written, and the name under which it is found: the same. */
        private static Value likeNamed(List<String> fields) {
            Map<String, Value> entries = new LinkedHashMap<>();
            fields.forEach(field -> entries.put(field, Value.text(field)));
            return new Value.Entries(entries);
        }
    }
}
