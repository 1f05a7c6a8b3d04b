package dev.sextant.generators.grafana;

import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Doubles every dollar sign of a provisioning file. Grafana replaces {@code $NAME} and <code>${NAME}</code> in its
 * texts by environment variables, and a doubled sign stands for itself.
 */
final class DollarSigns implements Node.Visitor<Node> {

    private DollarSigns() {}

    static Node doubled(Node node) {
        return node.accept(new DollarSigns());
    }

    @Override
    public Node fields(Node.Fields node) {
        Map<String, Node> fields = new LinkedHashMap<>();
        node.fields().forEach((key, value) -> fields.put(key, value.accept(this)));
        return new Node.Fields(fields);
    }

    @Override
    public Node items(Node.Items node) {
        return Tree.list(node.items().stream().map(item -> item.accept(this)).toList());
    }

    @Override
    public Node text(Node.Text node) {
        return new Node.Text(node.value().replace("$", "$$"), node.block());
    }

    @Override
    public Node number(Node.Number node) {
        return node;
    }

    @Override
    public Node flag(Node.Flag node) {
        return node;
    }

    @Override
    public Node nothing() {
        return Tree.nothing();
    }
}
