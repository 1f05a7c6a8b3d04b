package dev.sextant.conformance.promql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@link Fuzz} starts from: public expressions, and the shortest text that earlier runs have found for each error, one
 * JSON string per line.
 */
final class FuzzSeeds {
    private static final String FILE = "/promql/fuzz-seeds.jsonl";
    private static final int LONGEST = 60;
    /** Half a character, which stands for a byte that is no UTF-8, can only be written as an escape. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .build();

    private FuzzSeeds() {}

    static List<String> all() {
        List<String> seeds = new ArrayList<>(PublicExpressions.all());
        seeds.addAll(kept());
        return seeds;
    }

    static List<String> kept() {
        try (InputStream in = Objects.requireNonNull(FuzzSeeds.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> JSON.readValue(line, String.class))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void write(Path file, Collection<String> texts) throws IOException {
        StringBuilder out = new StringBuilder();
        texts.stream()
                .filter(text -> text.length() <= LONGEST)
                .sorted()
                .distinct()
                .forEach(text -> out.append(JSON.writeValueAsString(text)).append('\n'));
        Files.writeString(file, out);
    }
}
