package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.source.Code;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplainTest {
    @Test
    void printsThePageOfACode() {
        Run run = Run.of("explain", "sxt004");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("# SXT004: A required value is missing\n")
                .contains("```java\n", "error[SXT004]: alert 'OrdersStalled' has no summary");
    }

    @Test
    void listsAllCodes() {
        assertThat(Run.of("explain").out().lines())
                .containsExactlyElementsOf(Stream.of(Code.values())
                        .map(code -> code.id() + "  " + code.title())
                        .toList());
    }

    @Test
    void saysThatThereIsNoSuchCode() {
        assertThat(Run.of("explain", "SXT999", "SXT004"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err())
                        .isEqualTo("sextant explain: there is no code 'SXT999'; 'sextant explain' lists all codes\n"))
                .satisfies(run -> assertThat(run.out()).startsWith("# SXT004"));
    }
}
