package dev.sextant.slo.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * A file to be read.
 *
 * @param name for messages, mostly its path
 * @param text what it holds; absent if its bytes are no UTF-8, which is reported when it is read
 */
public record SourceFile(String name, Optional<String> text) {
    public SourceFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }

    /** A file that holds a text. */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, Optional.of(text));
    }

    /** A file that holds bytes, which should be UTF-8. */
    public static SourceFile of(String name, byte[] utf8) {
        try {
            return of(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(utf8))
                            .toString());
        } catch (CharacterCodingException e) {
            return new SourceFile(name, Optional.empty());
        }
    }
}
