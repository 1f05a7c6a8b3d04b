package dev.sextant.conformance.slo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.tools.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sloth and Sextant, each on a folder of files at once: a start of either takes longer than a file. */
final class Judges {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern REFUSAL =
            Pattern.compile("(?m)^(\\S+\\.yaml):[1-9]\\d*:[1-9]\\d*: error\\[[a-z-]+]: ");

    private final Path folder;

    Judges(Path folder) {
        this.folder = folder;
    }

    /** Writes files into a folder of their own. */
    Path write(List<SlothSpec> specs) throws IOException {
        Path written = Files.createTempDirectory(folder, "specs");
        for (SlothSpec spec : specs) {
            Files.writeString(written.resolve(spec.file()), spec.yaml());
        }
        return written;
    }

    /** The names of the files that Sloth makes no rules of. */
    Set<String> refusedBySloth(Path specs) throws IOException, InterruptedException {
        Tool.Answer answer = Tool.named("sloth").run("--logger=json", "validate", "-i", specs.toString());
        Set<String> refused = new TreeSet<>();
        answer.output().lines().filter(line -> line.startsWith("{")).forEach(line -> {
            JsonNode entry = JSON.readTree(line);
            if (entry.path("level").asString().equals("error")) {
                refused.add(nameOf(entry.path("file").asString()));
            }
        });
        return refused;
    }

    /** The names of the files that Sextant makes no rules of, each refused at a place; it writes nothing at all then. */
    Set<String> refusedBySextant(Path specs) throws IOException, InterruptedException {
        Path out = specs.resolveSibling(specs.getFileName() + "-none");
        Sextant made =
                Sextant.run(folder, "slo", "generate", "--naming", "sloth", "--out", out.toString(), specs.toString());
        assertThat(made.exitCode()).as(made.err()).isEqualTo(1);
        assertThat(made.out()).isEmpty();
        assertThat(out).doesNotExist();
        Set<String> refused = new TreeSet<>();
        Matcher refusals = REFUSAL.matcher(made.err());
        while (refusals.find()) {
            refused.add(nameOf(refusals.group(1)));
        }
        return refused;
    }

    /** What Sloth makes of each file, all of which have to be good. */
    Map<String, String> sloth(Path specs, String... options) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "sloth");
        List<String> arguments = new ArrayList<>(List.of("generate", "-i", specs.toString(), "-o", out.toString()));
        arguments.addAll(Arrays.asList(options));
        Tool.Answer answer = Tool.named("sloth").run(arguments.toArray(String[]::new));
        assertThat(answer.exitCode()).as(answer.output()).isZero();
        return texts(out);
    }

    /** What Sextant makes of each file, all of which have to be good. */
    Map<String, String> sextant(Path specs, String... options) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "sextant");
        List<String> arguments = new ArrayList<>(
                List.of("slo", "generate", "--naming", "sloth", specs.toString(), "--out", out.toString()));
        arguments.addAll(Arrays.asList(options));
        Sextant made = Sextant.run(folder, arguments.toArray(String[]::new));
        assertThat(made.exitCode()).as(made.err()).isZero();
        return texts(out);
    }

    private static Map<String, String> texts(Path out) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (var files = Files.list(out)) {
            for (Path file : files.toList()) {
                texts.put(nameOf(file.toString()), Files.readString(file));
            }
        }
        return texts;
    }

    private static String nameOf(String file) {
        return String.valueOf(Path.of(file).getFileName()).replace(".yaml", "");
    }
}
