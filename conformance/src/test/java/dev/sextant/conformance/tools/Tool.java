package dev.sextant.conformance.tools;

import static org.assertj.core.api.Assertions.fail;

import dev.sextant.conformance.Repository;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A program that {@code tools/install.sh} installs. It is looked for in the folder that the environment variable
 * {@code SEXTANT_TOOLS} names, in {@code tools/bin}, and on the {@code PATH}. Where it is missing, the test is skipped, or
 * fails if the environment variable {@code CI} is {@code true}.
 */
public final class Tool {

    private final Path program;

    private Tool(Path program) {
        this.program = program;
    }

    public static Tool named(String name) {
        List<Path> folders = new ArrayList<>();
        Stream.ofNullable(System.getenv("SEXTANT_TOOLS")).map(Path::of).forEach(folders::add);
        folders.add(Repository.root().resolve("tools/bin"));
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            folders.add(Path.of(folder));
        }
        for (Path folder : folders) {
            Path program = folder.resolve(name);
            if (Files.isExecutable(program)) {
                return new Tool(program);
            }
        }
        String message = "no " + name + "; tools/install.sh installs it";
        if ("true".equals(System.getenv("CI"))) {
            fail(message);
        }
        Assumptions.abort(message);
        throw new AssertionError(message);
    }

    /**
     * What a program said.
     *
     * @param exitCode 0 where it was content
     * @param output standard output and standard error as they came
     */
    public record Answer(int exitCode, String output) {}

    /** Where it is, for those who talk to it. */
    public Path program() {
        return program;
    }

    public Answer run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            fail(command + " did not end");
        }
        return new Answer(process.exitValue(), output);
    }
}
