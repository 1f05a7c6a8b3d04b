package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that never ends is given up, and neither fills the memory nor keeps the command. */
@Timeout(60)
class EndlessInputTest {
    private static final String TOO_LARGE = "larger than 16 MiB";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "promql check -",
                "promql format -",
                "promql check -f -",
                "rules check -",
                "slo generate -",
                "slo convert -"
            })
    void standardInput(String args) {
        String tooLarge = "sextant: cannot read <stdin>: " + tooLarge(args) + "\n";

        assertThat(run(args, "x\n")).startsWith(tooLarge);
        assertThat(run(args, "\0")).startsWith(tooLarge);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"up", "\0", " "})
    void aLineOfJson(String text) {
        assertThat(run("promql check --json -", text))
                .isEqualTo("sextant: cannot read <stdin>: a line is longer than 268435456 bytes\n");
    }

    @EnabledOnOs({OS.LINUX, OS.MAC})
    @ParameterizedTest
    @CsvSource({
        "promql check -f /dev/zero",
        "promql check --json -f /dev/zero",
        "rules check /dev/zero",
        "rules check --json /dev/zero",
        "slo generate /dev/zero",
        "slo generate --windows /dev/zero -"
    })
    void devices(String args) {
        assertThat(run(args, args.endsWith("-") ? "x" : ""))
                .startsWith("sextant: cannot read ")
                .contains("/dev/zero: " + tooLarge(args));
    }

    private static String tooLarge(String args) {
        return args.startsWith("rules") ? "larger than 128 MiB" : TOO_LARGE;
    }

    private static String run(String args, String text) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                args.split(" ", -1),
                text.isEmpty() ? InputStream.nullInputStream() : new Endless(text),
                OutputStream.nullOutputStream(),
                err);

        assertThat(exitCode).isEqualTo(2);
        return err.toString(StandardCharsets.UTF_8);
    }
}
