package dev.sextant.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {
    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsPageInTheJar(Code code) {
        assertThat(code.explanation()).startsWith("# " + code.id() + ": " + code.title() + "\n");
    }

    @Test
    void codesAreFoundByTheirId() {
        assertThat(Code.of("SXT004")).map(Code::id).contains("SXT004");
        assertThat(Code.of("sxt004")).isEqualTo(Code.of("SXT004"));
        assertThat(Code.of("SXT4")).isEmpty();
        assertThat(Code.of("")).isEmpty();
    }
}
