package dev.sextant.rulefile;

import java.util.Objects;

/**
 * A label or an annotation.
 *
 * @param name what it is called
 * @param value its text, which may be a template
 */
public record NamedText(LocatedText name, LocatedText value) {
    public NamedText {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}
