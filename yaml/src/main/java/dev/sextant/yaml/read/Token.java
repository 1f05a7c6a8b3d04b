package dev.sextant.yaml.read;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of YAML's syntax. YAML 1.1, section 4, as far as Go's yaml.v3 follows it.
 *
 * @param kind what it is
 * @param start where it begins
 * @param end behind its last character
 * @param value what it says beyond its kind; null where nothing
 */
record Token(Kind kind, Mark start, Mark end, @Nullable Value value) {
    /** What there is. */
    enum Kind {
        STREAM_START,
        STREAM_END,
        VERSION_DIRECTIVE,
        TAG_DIRECTIVE,
        DOCUMENT_START,
        DOCUMENT_END,
        BLOCK_SEQUENCE_START,
        BLOCK_MAPPING_START,
        /** The indentation goes back. */
        BLOCK_END,
        FLOW_SEQUENCE_START,
        FLOW_SEQUENCE_END,
        FLOW_MAPPING_START,
        FLOW_MAPPING_END,
        BLOCK_ENTRY,
        FLOW_ENTRY,
        KEY,
        VALUE,
        ALIAS,
        ANCHOR,
        TAG,
        SCALAR
    }

    /** What a token says beyond its kind. */
    sealed interface Value permits Name, Tag, Version, ScalarText {}

    /** Of an anchor, or of an alias. */
    record Name(String text) implements Value {}

    /**
     * A tag, or the definition of a handle.
     *
     * @param handle {@code !}, {@code !!} or {@code !x!}; the empty one for a tag that is written in full
     * @param suffix what follows the handle; in a definition what the handle stands for
     */
    record Tag(String handle, String suffix) implements Value {}

    /** The version of YAML that a document is written in. */
    record Version(int major, int minor) implements Value {}

    static Token of(Kind kind, Mark start, Mark end) {
        return new Token(kind, start, end, null);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(Kind one, Kind... others) {
        boolean found = kind == one;
        for (Kind other : others) {
            found |= kind == other;
        }
        return found;
    }

    /** What it says; only for tokens of kinds that say something. */
    <T extends Value> T value(Class<T> type) {
        return type.cast(Objects.requireNonNull(value, "value"));
    }
}
