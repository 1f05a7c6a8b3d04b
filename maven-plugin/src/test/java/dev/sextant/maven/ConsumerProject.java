package dev.sextant.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A project as a user has it, in a folder of its own, and a real Maven to run on it. What it needs comes from what the
 * surrounding build staged and downloaded; the network is out of reach.
 */
final class ConsumerProject {

    private static final Path SOURCE = Path.of("src/it/consumer");

    private final Path folder;

    private ConsumerProject(Path folder) {
        this.folder = folder;
    }

    /** How a Maven run ended: its exit code, and what it printed without colours. */
    record Run(int exitCode, List<String> lines) {

        /** Returns what was printed as one text. */
        String text() {
            return String.join("\n", lines);
        }
    }

    /** Copies the project to {@code folder}. */
    static ConsumerProject copyTo(Path folder) throws IOException {
        ConsumerProject project = new ConsumerProject(folder);
        try (Stream<Path> walk = Files.walk(SOURCE)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                project.write(SOURCE.relativize(file).toString(), Files.readString(file));
            }
        }
        project.write("settings.xml", settings());
        return project;
    }

    /** Every repository there is, is the folder that the surrounding build downloads to. */
    private static String settings() {
        return """
                <settings>
                  <localRepository>%s</localRepository>
                  <mirrors>
                    <mirror>
                      <id>downloaded</id>
                      <mirrorOf>*</mirrorOf>
                      <url>%s</url>
                    </mirror>
                  </mirrors>
                </settings>
                """.formatted(
                property("it.repository"), Path.of(property("it.downloaded")).toUri());
    }

    Path folder() {
        return folder;
    }

    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                content.replace("@sextant.version@", property("it.sextant.version"))
                        .replace("@compiler.version@", property("it.compiler.version"))
                        .replace("@resources.version@", property("it.resources.version")));
    }

    /** Returns the files below {@code out}, sorted. */
    List<String> generated() throws IOException {
        Path out = folder.resolve("out");
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(out)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Runs Maven with {@code arguments} in the project's folder. */
    Run maven(String... arguments) {
        List<String> command = new ArrayList<>();
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        command.add(Path.of(property("it.maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
                .toString());
        command.addAll(List.of("--batch-mode", "--no-transfer-progress"));
        command.addAll(List.of("--settings", folder.resolve("settings.xml").toString()));
        command.addAll(List.of(arguments));
        try {
            return run(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Run run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, ".maven", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // What the surrounding build was started with is not the consumer's.
        List.of("MAVEN_OPTS", "MAVEN_ARGS", "MAVEN_CONFIG", "MAVEN_BASEDIR", "GITHUB_ACTIONS", "JAVA_TOOL_OPTIONS")
                .forEach(environment::remove);
        // Short runs: compiling them thoroughly costs more than it brings.
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Maven did not end: " + Files.readString(output));
        }
        List<String> lines = Files.readString(output, StandardCharsets.UTF_8)
                .replaceAll("\u001b\\[[0-9;]*m", "")
                .lines()
                .toList();
        return new Run(process.exitValue(), lines);
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name + " is not set; run this test through Maven");
    }
}
