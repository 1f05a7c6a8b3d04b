package dev.sextant.rulefile.yaml;

import dev.sextant.rulefile.Place;
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
    private final int start;
    private final Style style;
    private final String value;
    private final @Nullable String tag;
    /** Made when the first place is asked for: most texts have no problem. */
    private @Nullable ScalarPlaces places;

    YamlScalar(SourceText source, int start, Style style, String value, @Nullable String tag) {
        this.source = source;
        this.start = start;
        this.style = style;
        this.value = value;
        this.tag = tag;
    }

    /** The text that it stands for, without quotes, escapes, indentation and folded line breaks. */
    public String value() {
        return value;
    }

    /** How it is written. */
    public Style style() {
        return style;
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
        return source.place(start);
    }

    /** Where the character of {@link #value()} stands that has its first byte, or another one, at a UTF-8 offset. */
    public Place placeAt(int utf8Offset) {
        ScalarPlaces known = places;
        if (known == null) {
            known = ScalarPlaces.of(source, start, style, value);
            places = known;
        }
        return source.place(known.sourceIndex(utf8Offset));
    }

    @Override
    public String described() {
        return resolved().kind().described();
    }
}
