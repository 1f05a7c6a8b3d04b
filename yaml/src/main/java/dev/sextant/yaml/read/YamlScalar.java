package dev.sextant.yaml.read;

import dev.sextant.source.Place;
import org.jspecify.annotations.Nullable;

/** A text, number, truth value or null, as it was written; which of them it is, {@link #resolved()} says. */
public final class YamlScalar implements YamlNode {
    /** How it is written. */
    public enum Style {
        /** Without quotes. */
        PLAIN,
        /** In {@code '}. */
        SINGLE_QUOTED,
        /** In {@code "}, with escapes. */
        DOUBLE_QUOTED,
        /** Behind {@code |}. */
        LITERAL,
        /** Behind {@code >}. */
        FOLDED
    }

    private final SourceText source;
    private final ScalarText text;
    private final @Nullable String tag;
    /** Made when the first place is asked for: most texts have no problem. */
    private @Nullable ScalarPlaces places;

    YamlScalar(SourceText source, ScalarText text, @Nullable String tag) {
        this.source = source;
        this.text = text;
        this.tag = tag;
    }

    /** The text that it stands for, without quotes, escapes, indentation and folded line breaks. */
    public String value() {
        return text.value();
    }

    /** How it is written. */
    public Style style() {
        return text.style();
    }

    /** The tag in front of it, in its short form ({@code !!str}); null for none. */
    public @Nullable String tag() {
        return tag;
    }

    /** What Prometheus's YAML library takes it for. */
    public ScalarValue resolved() {
        return Resolution.of(this);
    }

    @Override
    public Place place() {
        return source.place(text.start().at());
    }

    /** Where the character of {@link #value()} stands that has its first byte, or another one, at a UTF-8 offset. */
    public Place placeAt(int utf8Offset) {
        ScalarPlaces known = places;
        if (known == null) {
            known = text.places(source);
            places = known;
        }
        return source.place(known.sourceIndex(utf8Offset));
    }

    @Override
    public String described() {
        return resolved().kind().described();
    }
}
