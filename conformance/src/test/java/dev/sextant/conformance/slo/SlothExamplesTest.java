package dev.sextant.conformance.slo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each of Sloth's examples the rules that Sloth makes of it. */
class SlothExamplesTest {
    @TempDir
    private Path folder;

    static List<String> examples() throws IOException {
        return files(false);
    }

    static List<String> examplesWithPlugins() throws IOException {
        return files(true);
    }

    private static List<String> files(boolean withPlugins) throws IOException {
        try (Stream<Path> files = Files.list(Corpora.at("sloth"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> usesPlugins(file) == withPlugins)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean usesPlugins(Path file) {
        try {
            return Files.readString(file).lines().anyMatch(line -> line.matches("\\s*(slo_?)?[pP]lugins?:.*"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void mostHaveNoPlugins() throws Exception {
        assertThat(examples()).hasSize(11);
        assertThat(examplesWithPlugins()).hasSize(7);
    }

    /** Groups, records, alerts, labels, annotations, and expressions but for the noise of floating point. */
    @ParameterizedTest
    @MethodSource("examples")
    void rulesAreSloths(String name) throws Exception {
        Sextant made = Sextant.run(
                folder,
                "slo",
                "generate",
                "--naming",
                "sloth",
                "--extra-label",
                "cmd=examplesgen.sh",
                Corpora.at("sloth/" + name).toString());
        assertThat(made.err()).isEmpty();
        assertThat(made.exitCode()).isZero();
        List<RuleText> expected = RuleText.all(Files.readString(Corpora.at("sloth/_gen/" + name)));
        assertThat(expected).hasSizeGreaterThanOrEqualTo(15);
        assertThat(RuleText.all(made.out())).containsExactlyElementsOf(expected);
    }

    /** Plugins are programs: what they would have made is not known, so nothing is made by halves. */
    @ParameterizedTest
    @MethodSource("examplesWithPlugins")
    void pluginsAreNamed(String name) throws Exception {
        Sextant made = Sextant.run(
                folder, "slo", "generate", Corpora.at("sloth/" + name).toString());
        assertThat(made.exitCode()).isEqualTo(1);
        assertThat(made.out()).isEmpty();
        assertThat(made.err()).contains("not supported", "lugin");
    }
}
