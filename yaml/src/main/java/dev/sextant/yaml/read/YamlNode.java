package dev.sextant.yaml.read;

import dev.sextant.source.Place;

/** A piece of a YAML document. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap, YamlAlias {
    /** Where it begins. */
    Place place();

    /** What it is, for messages: a string, a list… */
    String described();
}
