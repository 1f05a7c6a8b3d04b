package dev.sextant.rulefile;

import dev.sextant.source.Place;
import dev.sextant.yaml.read.YamlNode;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a mapping, merged and without those that do not belong there.
 *
 * @param place of the mapping
 * @param byName in the order of the file
 */
record Fields(Place place, Map<String, Field> byName) {
    /**
     * A field.
     *
     * @param key where its name stands
     * @param value what it holds
     */
    record Field(Place key, YamlNode value) {}

    boolean has(String name) {
        return byName.containsKey(name);
    }

    Optional<YamlNode> value(String name) {
        return Optional.ofNullable(byName.get(name)).map(Field::value);
    }

    /** Where the later of two fields stands. */
    Place laterOf(String one, String other) {
        return keyPlace(one).compareTo(keyPlace(other)) > 0 ? keyPlace(one) : keyPlace(other);
    }

    /** Where the name of a field stands; without the field, where the mapping begins. */
    Place keyPlace(String name) {
        Field field = byName.get(name);
        return field == null ? place : field.key();
    }
}
