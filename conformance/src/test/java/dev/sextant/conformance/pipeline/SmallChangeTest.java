package dev.sextant.conformance.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import acme.pipeline.Shop;
import dev.sextant.engine.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small change of a definition is a small change of what is generated. */
class SmallChangeTest {

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void generateOnce() {
        output = folder.resolve("out");
        assertThat(Pipeline.generate(output, List.of(new Shop(100))).failed()).isFalse();
    }

    @Test
    void aThresholdChangesItsOwnLineOnly() {
        SortedMap<String, String> before = Pipeline.content(output);
        assertThat(Pipeline.generate(output, List.of(new Shop(250))).failed()).isFalse();
        assertThat(changedLines(before, Pipeline.content(output)))
                .containsExactly(
                        "production/monitoring/prometheus/rule-resources/alerting-rules.yaml"
                                + ": max(queue_length{job=\"basket\"}) > 100 -> max(queue_length{job=\"basket\"}) > 250",
                        "production/monitoring/prometheus/rules/alerting-rules.yaml"
                                + ": max(queue_length{job=\"basket\"}) > 100 -> max(queue_length{job=\"basket\"}) > 250");
    }

    @Test
    void nothingChangedWritesNothing() throws Exception {
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        for (String path : Pipeline.content(output).keySet()) {
            Files.setLastModifiedTime(output.resolve(path), longAgo);
        }
        Outcome outcome = Pipeline.generate(output, List.of(new Shop(100)));
        assertThat(outcome.summary().toString()).contains("written=0").contains("removed=0");
        for (String path : Pipeline.content(output).keySet()) {
            assertThat(Files.getLastModifiedTime(output.resolve(path))).as(path).isEqualTo(longAgo);
        }
    }

    private static List<String> changedLines(Map<String, String> before, Map<String, String> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        List<String> changes = new ArrayList<>();
        after.forEach((path, text) -> {
            List<String> old = before.get(path).lines().toList();
            List<String> now = text.lines().toList();
            assertThat(now).as(path).hasSameSizeAs(old);
            for (int i = 0; i < now.size(); i++) {
                if (!now.get(i).equals(old.get(i))) {
                    changes.add(path + ": " + old.get(i).strip() + " -> "
                            + now.get(i).strip());
                }
            }
        });
        return changes;
    }
}
