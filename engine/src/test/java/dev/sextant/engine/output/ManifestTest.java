package dev.sextant.engine.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest {

    @Test
    void readsWhatItWrites() {
        Manifest.Content content = Manifest.parse(Manifest.format(List.of("b.yaml", "a/c.yaml", "a.yaml")));

        assertThat(content.paths()).containsExactly("a.yaml", "a/c.yaml", "b.yaml");
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void bothSidesOfMergeMayListOneFileAndLinesMayEndInWindowsManner() {
        Manifest.Content content = Manifest.parse("# x\r\na.yaml\r\n\r\na.yaml\r\n");

        assertThat(content.paths()).containsExactly("a.yaml");
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void refusesPathsThatItNeverWrites() {
        assertThat(Manifest.parse("/etc/passwd\nok.yaml\n||||||| base\n.bashrc\n")
                        .problems())
                .containsExactly(
                        "line 1: '/etc/passwd' is absolute",
                        "line 3 is a merge conflict marker",
                        "line 4: '.bashrc' has a name that starts with a dot");
    }
}
