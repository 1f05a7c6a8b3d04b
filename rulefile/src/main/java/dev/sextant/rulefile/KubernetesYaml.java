package dev.sextant.rulefile;

import dev.sextant.yaml.read.ScalarValue;
import dev.sextant.yaml.read.YamlScalar;
import java.util.Set;

/** YAML as {@code kubectl} reads it, which is 1.1 where that matters. */
final class KubernetesYaml {
    private static final Set<String> BOOLS =
            Set.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "n", "N", "no", "No", "NO", "off", "Off", "OFF");

    private KubernetesYaml() {}

    /** Whether it becomes a number or a truth value on its way to the API server. Dates stay strings. */
    static boolean isNoString(YamlScalar scalar, ScalarValue value) {
        if (scalar.style() != YamlScalar.Style.PLAIN || "!!str".equals(scalar.tag())) {
            return false;
        }
        return switch (value.kind()) {
            case BOOL, INTEGER, FLOAT -> true;
            case STRING -> BOOLS.contains(value.text());
            default -> false;
        };
    }
}
