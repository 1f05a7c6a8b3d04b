package dev.sextant.yaml.read;

import dev.sextant.source.Place;

/**
 * A node that stands elsewhere: {@code *name}.
 *
 * @param place where the alias stands
 * @param name of the anchor
 * @param target the node with that anchor
 */
public record YamlAlias(Place place, String name, YamlNode target) implements YamlNode {
    @Override
    public String described() {
        return target.described();
    }
}
