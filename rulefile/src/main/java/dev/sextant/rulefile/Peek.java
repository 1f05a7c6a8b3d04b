package dev.sextant.rulefile;

import dev.sextant.yaml.read.YamlAlias;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import dev.sextant.yaml.read.YamlScalar;
import java.util.Optional;

/** Looks into nodes to find out what they are. Reports nothing: that is for who reads them. */
final class Peek {
    private Peek() {}

    /** The node, or what it is an alias of. */
    static YamlNode target(YamlNode node) {
        YamlNode found = node;
        while (found instanceof YamlAlias alias) {
            found = alias.target();
        }
        return found;
    }

    /** The value of a field, if it is a mapping and has it. */
    static Optional<YamlNode> field(YamlNode node, String name) {
        if (!(target(node) instanceof YamlMap map)) {
            return Optional.empty();
        }
        return map.pairs().stream()
                .filter(pair ->
                        pair.key() instanceof YamlScalar key && key.value().equals(name))
                .map(pair -> target(pair.value()))
                .findFirst();
    }

    static boolean has(YamlNode node, String name) {
        return field(node, name).isPresent();
    }

    /** The text of a field that holds a scalar. */
    static Optional<String> text(YamlNode node, String name) {
        return field(node, name)
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .map(YamlScalar::value);
    }
}
