package dev.sextant.conformance.slo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the same series the rules of Sloth and those of {@code slo generate --naming sloth} give the same alerts. */
class SameAlertsTest {
    private static final String ROUTES = """
            version: prometheus/v1
            service: routes
            labels: {tier: 1.50, "my.env": prod}
            slos:
              - name: per-route
                objective: 99.5
                labels: {tier: yes}
                sli:
                  events:
                    error_query: |
                      sum by (code) (rate(http_request_duration_seconds_count{code=~"5..|404"}[{{.window}}]))
                    total_query: |
                      sum by (code) (rate(http_request_duration_seconds_count[{{.window}}])) * 10
                alerting:
                  name: RouteBurn
                  labels: {team: "{{ $labels.code }}"}
                  annotations: {how: "{{ $value | humanizePercentage }}"}
                  page_alert: {labels: {severity: critical, team: page}}
                  ticket_alert: {labels: {severity: 017}}
            """;

    @TempDir
    private Path folder;

    /** All of them that have alerts; {@link SlothExamplesTest} shows that the others have none here either. */
    @Test
    void ofTheExamples() throws Exception {
        List<String> alerting = new ArrayList<>();
        for (String example : SlothExamplesTest.examples()) {
            if (Files.readString(Corpora.at("sloth/_gen/" + example)).contains("- alert: ")) {
                alerting.add(example);
            }
        }
        assertThat(alerting).hasSize(8);
        sameAlerts(examples(alerting), List.of(), List.of());
    }

    @Test
    void overSevenDays() throws Exception {
        String windows = Corpora.at("sloth/windows").toString();
        sameAlerts(
                examples(List.of("getting-started.yml", "raw-home-wifi.yml")),
                List.of("--slo-period-windows-path=" + windows, "--default-slo-period=7d"),
                List.of("--windows", windows, "--default-window", "7d"));
    }

    @Test
    void perRouteAndWithLabelsOfAllKinds() throws Exception {
        sameAlerts(List.of(new SlothSpec("routes", "both", ROUTES)), List.of(), List.of());
    }

    /** Some have services of one name, and each is to be told from the others. */
    private static List<SlothSpec> examples(List<String> files) throws IOException {
        List<SlothSpec> specs = new ArrayList<>();
        for (String file : files) {
            String name = file.replace(".yml", "");
            String yaml = Files.readString(Corpora.at("sloth/" + file))
                    .replaceAll("(?m)^( *service: )\"?([a-z0-9-]+)\"?", "$1$2-" + name);
            specs.add(new SlothSpec(name, "both", yaml));
        }
        return specs;
    }

    private void sameAlerts(List<SlothSpec> specs, List<String> forSloth, List<String> forSextant) throws Exception {
        Judges judges = new Judges(folder);
        Path written = judges.write(specs);
        Map<String, String> expected = judges.sloth(written, forSloth.toArray(String[]::new));
        Map<String, String> made = judges.sextant(written, forSextant.toArray(String[]::new));
        for (SlothSpec spec : specs) {
            String alerts = alerts("sloth", expected.getOrDefault(spec.name(), ""));
            assertThat(alerts)
                    .as("alerts of " + spec.name())
                    .contains("fast burn", "slow burn", "recovery", "firing")
                    .doesNotContain("healthy\"");
            assertThat(alerts("sextant", made.getOrDefault(spec.name(), "")))
                    .as("alerts of " + spec.name())
                    .isEqualTo(alerts);
        }
    }

    private String alerts(String by, String rules) throws IOException, InterruptedException {
        return PlayedAlerts.of(Files.createTempDirectory(folder, by), rules);
    }
}
