package dev.sextant.yaml.read;

import dev.sextant.source.Place;
import java.util.List;

/**
 * A mapping, with every key that was written, twice if it was written twice.
 *
 * @param place where it begins
 * @param pairs keys and values as they stand
 */
public record YamlMap(Place place, List<Pair> pairs) implements YamlNode {
    public YamlMap {
        pairs = List.copyOf(pairs);
    }

    @Override
    public String described() {
        return "a mapping";
    }

    /**
     * A key and its value.
     *
     * @param key mostly a scalar
     * @param value any node
     */
    public record Pair(YamlNode key, YamlNode value) {}
}
