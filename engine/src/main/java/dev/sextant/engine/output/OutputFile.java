package dev.sextant.engine.output;

import java.nio.charset.StandardCharsets;

/**
 * A file as it should be.
 *
 * @param path below the output folder, with {@code /} between names; {@link OutputPath} tells which are allowed
 * @param content the whole text
 */
public record OutputFile(String path, String content) {
    public OutputFile {
        OutputPath.problem(path).ifPresent(problem -> {
            throw new IllegalArgumentException("'" + path + "' " + problem);
        });
    }

    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
