package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
                .isEqualTo(new Run(2, "", "sextant: cannot write standard output: no space left on device\n"));
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
                    .isEqualTo("sextant: cannot read <stdin>: is a directory\n");
        }
    }

    @ParameterizedTest
    @MethodSource("shortages")
    void aShortageIsNoBug(Throwable shortage, String message) {
        InputStream greedy = new InputStream() {
            @Override
            public int read() {
                if (shortage instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) shortage;
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(new String[] {"rules", "check", "-"}, greedy, OutputStream.nullOutputStream(), err);

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("sextant: " + message + "\n");
    }

    private static Stream<Arguments> shortages() {
        String memory = "; run java with more, for example -Xmx4g";
        Error init =
                new ExceptionInInitializerError("Exception java.lang.OutOfMemoryError: x [in thread \"head start\"]");
        return Stream.of(
                arguments(new OutOfMemoryError("Java heap space"), "not enough memory: Java heap space" + memory),
                arguments(new OutOfMemoryError(), "not enough memory" + memory),
                arguments(
                        new IllegalStateException("reading failed", new OutOfMemoryError("GC overhead limit exceeded")),
                        "not enough memory: GC overhead limit exceeded" + memory),
                arguments(
                        new NoClassDefFoundError("Could not initialize class x").initCause(init),
                        "not enough memory" + memory),
                arguments(
                        new StackOverflowError(),
                        "not enough stack for input nested this deeply; run java with more, for example -Xss16m"));
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
