package dev.sextant.generators.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.model.rule.Rule;
import dev.sextant.model.rule.RuleGroup;
import dev.sextant.promql.Promql;
import dev.sextant.source.CallSite;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ResourceSizeTest {

    /** The operator refuses what is larger. */
    @Test
    void hundredsOfGroupsBecomeResourcesBelowTheLimit() {
        List<RuleGroup> groups = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            groups.add(group(i));
        }
        List<String> resources =
                RuleFiles.resources(List.of("Test"), "slos", "monitoring", Map.of("a", "b"), Map.of(), groups);
        assertThat(resources).hasSizeGreaterThan(3);
        assertThat(resources)
                .allSatisfy(text ->
                        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(512 * 1024));
        // And not many more than it takes.
        assertThat(resources.get(0).getBytes(StandardCharsets.UTF_8).length).isGreaterThan(450 * 1024);
        assertThat(resources.get(0)).contains("  name: slos\n");
        assertThat(resources.get(1)).contains("  name: slos-2\n");
        assertThat(String.join("", resources).lines().filter(line -> line.startsWith("  - name: group-")))
                .hasSize(300);
    }

    private static RuleGroup group(int number) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rules.add(new Rule.Recording(
                    "series:" + i,
                    Promql.parse("sum(rate(http_requests_total{job=\"service-" + number + "\"}[5m]))")
                            .orThrow(),
                    new TreeMap<>(Map.of("service", "service-" + number)),
                    CallSite.capture()));
        }
        return new RuleGroup("group-" + number, Optional.empty(), rules);
    }
}
