package dev.sextant.slo.read;

import dev.sextant.slo.sloth.GoNumbers;
import dev.sextant.yaml.read.ScalarValue;
import dev.sextant.yaml.read.ScalarValue.Kind;
import dev.sextant.yaml.read.YamlScalar;
import java.util.Optional;
import java.util.Set;

/** What a form of file makes of a number or a truth value where it wants a text. */
enum Scalars {
    /** The text as it is written. */
    AS_WRITTEN,
    /**
     * As Sloth does, which reads YAML 1.1, and writes what it has read: {@code 1.10} is {@code 1.1}, {@code 017} is
     * {@code 15}, {@code yes} is {@code true}.
     */
    SLOTH,
    /** As Kubernetes does, which takes texts only; {@code yes} is none. */
    KUBERNETES;

    private static final Set<String> TRUE = Set.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON");
    private static final Set<String> FALSE = Set.of("n", "N", "no", "No", "NO", "off", "Off", "OFF");

    /** The truth value of a scalar, if it is one. */
    Optional<Boolean> truth(YamlScalar scalar) {
        ScalarValue value = scalar.resolved();
        if (value.kind() == Kind.BOOL) {
            return Optional.of(value.text().equalsIgnoreCase("true"));
        }
        boolean word = this != AS_WRITTEN && scalar.style() == YamlScalar.Style.PLAIN && scalar.tag() == null;
        if (word && TRUE.contains(scalar.value())) {
            return Optional.of(true);
        }
        return word && FALSE.contains(scalar.value()) ? Optional.of(false) : Optional.empty();
    }

    /** Whether a scalar can be a text at all. */
    boolean isText(YamlScalar scalar) {
        Kind kind = scalar.resolved().kind();
        boolean other =
                kind == Kind.INTEGER || kind == Kind.FLOAT || truth(scalar).isPresent();
        return this != KUBERNETES || !other;
    }

    /** The text of a scalar, also of a key, which Kubernetes reads as Sloth does. */
    String text(YamlScalar scalar) {
        ScalarValue value = scalar.resolved();
        if (this == AS_WRITTEN) {
            return value.text();
        }
        return switch (value.kind()) {
            case INTEGER -> value.number().orElseThrow().toPlainString();
            case FLOAT -> GoNumbers.general(single(value));
            default -> truth(scalar).map(String::valueOf).orElse(value.text());
        };
    }

    /** Sloth writes numbers in single precision. */
    private static float single(ScalarValue value) {
        return value.number()
                .map(number -> signed(value.text(), (float) number.doubleValue()))
                .orElseGet(() -> endless(value.text()));
    }

    /** The zero of exact numbers has no sign. */
    private static float signed(String text, float single) {
        return single == 0 && text.startsWith("-") ? -0f : single;
    }

    private static float endless(String text) {
        if (text.endsWith("f") || text.endsWith("F")) {
            return text.startsWith("-") ? Float.NEGATIVE_INFINITY : Float.POSITIVE_INFINITY;
        }
        return Float.NaN;
    }
}
