package dev.sextant.yaml.read;

import dev.sextant.source.Place;
import java.util.List;

/**
 * A list.
 *
 * @param place where it begins
 * @param items what is in it
 */
public record YamlList(Place place, List<YamlNode> items) implements YamlNode {
    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String described() {
        return "a list";
    }
}
