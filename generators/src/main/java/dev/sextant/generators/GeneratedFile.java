package dev.sextant.generators;

import java.util.Objects;

/**
 * A file to be written.
 *
 * @param path relative to the environment's {@code monitoring} folder, with {@code /} between names
 * @param content the whole text, with LF line ends and a final newline
 */
public record GeneratedFile(String path, String content) {
    public GeneratedFile {
        Objects.requireNonNull(path, "path is null");
        Objects.requireNonNull(content, "content is null");
        if (!content.endsWith("\n") || content.indexOf('\r') >= 0) {
            throw new IllegalArgumentException(path + " must have LF line ends and a final newline");
        }
    }
}
