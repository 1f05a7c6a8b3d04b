package dev.sextant.conformance.slo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sloth 0.16 itself and {@code slo generate --naming sloth}, on the same files. */
class SlothDifferentialTest {
    private static final int RANDOM = 200;
    private static final long SEED = 20_260_401L;

    @TempDir
    private Path folder;

    private Judges judges;

    @BeforeEach
    void setUp() {
        judges = new Judges(folder);
    }

    /** Where only one of them takes a file, the table says why; what both take becomes the same rules. */
    @Test
    void verdictsAreThoseOfTheTable() throws Exception {
        List<SlothSpec> specs = SlothSpec.table();
        Path written = judges.write(specs);
        assertThat(judges.refusedBySloth(written))
                .as("refused by Sloth")
                .isEqualTo(names(specs, spec -> !spec.isForSloth()));
        assertThat(judges.refusedBySextant(written))
                .as("refused by Sextant")
                .isEqualTo(names(specs, spec -> !spec.isForSextant()));
        assertThat(specs).filteredOn(SlothSpec::isForBoth).hasSizeGreaterThan(60);
        assertThat(specs).filteredOn(spec -> spec.verdict().equals("neither")).hasSizeGreaterThan(90);
        assertThat(specs).allMatch(spec -> spec.verdict().matches("both|neither|only Sloth: .+|only Sextant: .+"));
    }

    @Test
    void rulesAreThoseOfSloth() throws Exception {
        sameRules(SlothSpec.table().stream().filter(SlothSpec::isForBoth).toList(), List.of(), List.of());
    }

    @Test
    void rulesOfRandomFilesAreThoseOfSloth() throws Exception {
        sameRules(random(RANDOM), List.of(), List.of());
    }

    @Test
    void optionsDoWhatSlothsDo() throws Exception {
        sameRules(
                random(25),
                List.of("--disable-alerts", "--extra-labels=team=x", "--extra-labels=my.env=a=b"),
                List.of("--disable-alerts", "--extra-label", "team=x", "--extra-label", "my.env=a=b"));
        sameRules(random(25), List.of("--default-slo-period=4w"), List.of("--default-window", "28d"));
        sameRules(
                List.of(example("kubernetes-apiserver.yml"), example("k8s-multifile.yml"), example("home-wifi.yml")),
                List.of("--disable-recordings"),
                List.of("--disable-recordings"));
    }

    @Test
    void windowsOfACatalogueAreThoseOfSloth() throws Exception {
        Path windows = Corpora.at("sloth/windows");
        List<SlothSpec> examples = List.of(example("getting-started.yml"), example("raw-home-wifi.yml"));
        for (String period : List.of("7d", "30d")) {
            sameRules(
                    examples,
                    List.of("--slo-period-windows-path=" + windows, "--default-slo-period=" + period),
                    List.of("--windows", windows.toString(), "--default-window", period));
        }
        for (String period : List.of("2w", "1y", "10d12h")) {
            Path own = Files.createDirectories(folder.resolve("windows-" + period));
            Files.writeString(
                    own.resolve("windows.yaml"),
                    Files.readString(windows.resolve("7d.yaml"))
                            .replace("7d", period)
                            .replace("longWindow: 3d", "longWindow: 36h")
                            .replace("shortWindow: 5m", "shortWindow: 90s"));
            sameRules(
                    examples,
                    List.of("--slo-period-windows-path=" + own, "--default-slo-period=" + period),
                    List.of("--windows", own.toString(), "--default-window", period));
        }
    }

    private void sameRules(List<SlothSpec> specs, List<String> forSloth, List<String> forSextant) throws Exception {
        Path written = judges.write(specs);
        Map<String, String> expected = judges.sloth(written, forSloth.toArray(String[]::new));
        Map<String, String> made = judges.sextant(written, forSextant.toArray(String[]::new));
        SoftAssertions softly = new SoftAssertions();
        for (SlothSpec spec : specs) {
            String name = spec.name();
            String own = made.getOrDefault(name, "");
            softly.assertThat(RuleText.all(own))
                    .as(spec.yaml())
                    .isNotEmpty()
                    .containsExactlyElementsOf(RuleText.all(expected.getOrDefault(name, "")));
            softly.assertThat(ResourceHead.all(own))
                    .as(name)
                    .isEqualTo(ResourceHead.all(expected.getOrDefault(name, "")));
        }
        softly.assertAll();
    }

    private static List<SlothSpec> random(int count) {
        RandomSlothSpecs random = new RandomSlothSpecs(SEED);
        return IntStream.range(0, count).mapToObj(random::next).toList();
    }

    private static SlothSpec example(String name) throws IOException {
        return new SlothSpec(name.replace(".yml", ""), "both", Files.readString(Corpora.at("sloth/" + name)));
    }

    private static Set<String> names(List<SlothSpec> specs, Predicate<SlothSpec> which) {
        Stream<String> names = specs.stream().filter(which).map(SlothSpec::name);
        return new TreeSet<>(names.toList());
    }
}
