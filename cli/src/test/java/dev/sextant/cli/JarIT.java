package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The jar that users start, with nothing beside it. */
@Timeout(120)
class JarIT {
    private static final Path JAR = Path.of(System.getProperty("it.jar"));

    private static ProcessBuilder sextant(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // What is read and written is UTF-8, whatever the JVM would choose.
                "-Dfile.encoding=US-ASCII",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static Run run(byte[] input, String... args) throws IOException, InterruptedException {
        Process process = sextant(args).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    @Test
    void checksAndFormats() throws Exception {
        assertThat(run(new byte[0], "promql", "check", "up")).isEqualTo(new Run(0, "", ""));
        assertThat(run(Run.bytes("(up)"), "promql", "format", "-")).isEqualTo(new Run(0, "(up)\n", ""));
        assertThat(run(new byte[0], "promql", "check", "up)").exitCode()).isEqualTo(1);
        assertThat(run(new byte[0], "promql", "check").exitCode()).isEqualTo(2);
        assertThat(run(new byte[0], "--version").out())
                .isEqualTo("sextant " + System.getProperty("it.version") + ", PromQL of Prometheus 3.16\n");
    }

    @Test
    void speaksUtf8() throws Exception {
        assertThat(run(
                        "\"{a='ä€😀'}\"\n\"\\udcff\"".getBytes(StandardCharsets.UTF_8),
                        "promql",
                        "check",
                        "--json",
                        "-"))
                .isEqualTo(new Run(
                        1,
                        "{\"ok\":true,\"type\":\"vector\",\"canonical\":\"{a=\\\"ä€😀\\\"}\",\"pretty\":\"{a=\\\"ä€😀\\\"}\","
                                + "\"errors\":[]}\n"
                                + "{\"ok\":false,\"errors\":[{\"start\":0,\"end\":1,\"message\":\"unexpected character:"
                                + " '\ufffd'\",\"kind\":\"syntax\",\"line\":1,\"column\":1}]}\n",
                        ""));
    }

    @Test
    void answersWhileItIsAsked() throws Exception {
        Process process = sextant("promql", "check", "--json", "-").start();
        try (OutputStream questions = process.getOutputStream();
                BufferedReader answers =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String question : List.of("\"up\"", "\"up\"")) {
                questions.write((question + "\n").getBytes(StandardCharsets.UTF_8));
                questions.flush();
                assertThat(answers.readLine()).startsWith("{\"ok\":true,");
            }
        }
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void endsQuietlyWhenNobodyReads() throws Exception {
        Process process = sextant("promql", "format", "-").start();
        process.getInputStream().close();
        try (OutputStream in = process.getOutputStream()) {
            in.write(Run.bytes("up"));
        }

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void holdsTheLicencesAndNoSignatures() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(JarEntry::getName).toList();

            assertThat(names)
                    .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/licenses/antlr4-runtime.txt")
                    .contains("META-INF/licenses/re2j.txt", "META-INF/FastDoubleParser-LICENSE")
                    .doesNotHaveDuplicates()
                    .noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA|EC)"))
                    .noneMatch(name -> name.endsWith("module-info.class"));
        }
    }
}
