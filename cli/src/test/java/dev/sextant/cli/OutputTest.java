package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams that end, fail or break. */
@SuppressWarnings("InputStreamSlowMultibyteRead") // They are short, or fail.
class OutputTest {
    private static final byte[] LINES = "\"sum(1)\"\n".repeat(5000).getBytes(StandardCharsets.UTF_8);

    private static Run run(InputStream in, IOException failure) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        int exitCode = Main.run(new String[] {"promql", "check", "--json", "-"}, in, out, err);
        return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "The pipe is being closed"})
    void endsQuietlyWhenNobodyReads(String message) {
        assertThat(run(new ByteArrayInputStream(LINES), new IOException(message)))
                .isEqualTo(new Run(1, "", ""));
    }

    @Test
    void stopsReadingWhenNobodyReads() {
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return LINES[at++ % LINES.length];
            }
        };

        assertThat(run(endless, new IOException("Broken pipe")).exitCode()).isEqualTo(1);
    }

    @Test
    void saysWhenTheOutputCannotBeWritten() {
        assertThat(run(new ByteArrayInputStream(LINES), new IOException("No space left on device")))
                .isEqualTo(new Run(2, "", "sextant: cannot write standard output: No space left on device\n"));
    }

    @Test
    void saysWhenTheInputCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Is a directory");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        for (String[] args : new String[][] {{"promql", "check", "-"}, {"promql", "check", "--json", "-"}}) {
            err.reset();
            assertThat(Main.run(args, broken, OutputStream.nullOutputStream(), err))
                    .isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .isEqualTo("sextant: cannot read <stdin>: Is a directory\n");
        }
    }

    @Test
    void aBugOfTheCommandAsksToBeReported() {
        InputStream bug = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("a bug");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(new String[] {"promql", "check", "-"}, bug, OutputStream.nullOutputStream(), err);

        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("""
                        sextant: internal error, please report it together with the command and what follows
                        java.lang.IllegalStateException: a bug
                        """);
    }
}
