package dev.sextant.engine.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files as text for people: whatever is no UTF-8 shows as a replacement character instead of stopping the run. */
final class Texts {

    private Texts() {}

    static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
