package dev.sextant.conformance.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML. */
public final class YamlFile {

    private static final YAMLMapper MAPPER = new YAMLMapper();

    private YamlFile() {}

    /** Returns a file's only document. */
    public static JsonNode read(Path file) {
        return parse(text(file));
    }

    /** Returns the only document of {@code yaml}. */
    public static JsonNode parse(String yaml) {
        return MAPPER.readTree(yaml);
    }

    /** Returns the YAML files in a folder, sorted. */
    public static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a file's text. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
