package dev.sextant.engine.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b.yaml", "production/monitoring/kustomization.yaml", "a..b/c", "Ärger/x"})
    void plainPathsAreFine(String path) {
        assertThat(OutputPath.problem(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|is empty",
                "/etc/passwd|is absolute",
                "../x|has '..' in it",
                "a/../../x|has '..' in it",
                "a/./x|has '.' in it",
                "a//x|has an empty name in it",
                "a/|has an empty name in it",
                ".sextant-manifest|has a name that starts with a dot",
                "a/.git/config|has a name that starts with a dot",
                "C:/x|has a character that file names must not have",
                "a\\..\\x|has a character that file names must not have",
                "a/x.|has a name that ends with a dot or a space"
            })
    void pathsThatLeaveOrHideAreNot(String path, String problem) {
        assertThat(OutputPath.problem(path)).contains(problem);
    }

    @Test
    void fileCannotHaveSuchPath() {
        assertThatThrownBy(() -> new OutputFile("a/../../x", "x\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'a/../../x' has '..' in it");
    }

    @Test
    void lineBreaksCannotSmuggleLinesIntoTheManifest() {
        assertThat(OutputPath.problem("a\nb")).contains("has a character that file names must not have");
    }
}
