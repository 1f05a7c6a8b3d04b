package dev.sextant.conformance.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.tools.LineJudge;
import dev.sextant.conformance.tools.Tool;
import dev.sextant.promql.Dialect;
import dev.sextant.rulefile.RuleFiles;
import dev.sextant.yaml.read.YamlReader;
import dev.sextant.yaml.read.YamlStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Odd YAML means to our reader what it means to Prometheus's: the same verdict, tree, values, tags and places. */
class YamlDifferentialTest {
    /** Fixed; another one, or more inputs, by hand. */
    private static final long SEED = Long.getLong("sextant.yaml.seed", 20_261_129);

    private static final int FILES = Integer.getInteger("sextant.yaml.files", 500);
    private static final int TEXTS = Integer.getInteger("sextant.yaml.texts", 20_000);

    private static final String FORBIDDEN = "control characters are not allowed";
    private static final String UNDECODED = "the file is not UTF-8";

    @TempDir
    Path folder;

    @Test
    void treesAreThoseOfTheLibrary() throws Exception {
        YamlOddities oddities = new YamlOddities(new Random(SEED));
        List<String> texts = Stream.generate(oddities::any).limit(TEXTS).toList();
        List<JsonNode> verdicts = LineJudge.ask("yaml-verdicts", List.of(), texts, folder);

        List<String> differences = new ArrayList<>();
        int accepted = 0;
        for (int i = 0; i < texts.size(); i++) {
            accepted += verdicts.get(i).has("error") ? 0 : 1;
            differences.addAll(difference(texts.get(i), verdicts.get(i)));
        }

        assertThat(differences).as("%d differ", differences.size()).isEmpty();
        assertThat(accepted).isBetween(TEXTS / 10, TEXTS * 9 / 10);
    }

    private static List<String> difference(String text, JsonNode verdict) {
        YamlStream stream = YamlReader.read(RuleFiles.text(LineJudge.bytes(text)));
        String problem = stream.failure().map(YamlStream.Failure::message).orElse("");
        boolean twoMarks = text.startsWith("\ufeff\ufeff");
        boolean decoding = problem.endsWith("value contains itself");
        boolean anchorOfOtherDocument =
                problem.startsWith("unknown anchor") && !stream.documents().isEmpty();
        if (twoMarks || decoding || anchorOfOtherDocument) {
            // The judge does not decode the tree. The library lets anchors outlive their document, and drops characters
            // behind a second byte order mark.
            return List.of();
        }
        StringBuilder ours = new StringBuilder();
        StringBuilder theirs = new StringBuilder();
        JsonNode judged = verdict.path("documents");
        for (int i = 0; i < stream.documents().size(); i++) {
            ours.append(Outline.of(stream.documents().get(i), judged.path(i), text))
                    .append("--\n");
        }
        judged.forEach(document -> theirs.append(Outline.of(document, text)).append("--\n"));
        // Where it looks for comments, the library reads on behind a mistake, and reports the next one.
        boolean message = text.indexOf('#') < 0 && !problem.equals(FORBIDDEN) && !problem.equals(UNDECODED);
        ours.append(
                message
                        ? problem.replaceFirst(": the quote that opens .*", "")
                                .replace("found a tab character that cannot", "found character that cannot")
                        : !problem.isEmpty());
        String error = verdict.path("error").asString("");
        theirs.append(
                message
                        ? error.replaceFirst("^yaml: (line \\d+: )?", "").replace("hexdecimal", "hexadecimal")
                        : !error.isEmpty());
        return ours.compareTo(theirs) == 0
                ? List.of()
                : List.of("=== " + shown(text) + "\n--- ours\n" + shown(ours) + "\n--- theirs\n" + shown(theirs));
    }

    private static String shown(CharSequence text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> {
            if ((c < 0x20 && c != '\n') || c >= 0x7f) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.toString();
    }

    @Test
    void verdictsAreThoseOfPromtool() throws Exception {
        YamlOddities oddities = new YamlOddities(new Random(SEED));
        List<String> texts = Stream.generate(oddities::file).limit(FILES).toList();
        List<Boolean> verdicts = promtool(texts);

        List<String> differences = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean ours =
                    RuleFiles.read(LineJudge.bytes(texts.get(i)), Dialect.PLAIN).isValid();
            if (ours != verdicts.get(i)) {
                differences.add((ours ? "accepted: " : "refused: ") + shown(texts.get(i)) + "\n"
                        + RuleFiles.read(LineJudge.bytes(texts.get(i)), Dialect.PLAIN)
                                .problems());
            }
        }

        assertThat(differences).as("%d differ", differences.size()).isEmpty();
        assertThat(verdicts.stream().filter(accepted -> accepted).count()).isBetween(FILES / 5L, FILES * 4L / 5);
    }

    private List<Boolean> promtool(List<String> texts) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("check", "rules"));
        for (String text : texts) {
            Path file = folder.resolve(arguments.size() + ".yml");
            Files.write(file, LineJudge.bytes(text));
            arguments.add(file.toString());
        }
        String output =
                Tool.named("promtool").run(arguments.toArray(String[]::new)).output();
        List<Boolean> verdicts = new ArrayList<>();
        Matcher answers =
                Pattern.compile("(?ms)^Checking (.*?)(?=^Checking |\\z)").matcher(output);
        while (answers.find()) {
            boolean lint = answers.group().contains("duplicate rule(s) found");
            verdicts.add(lint || !answers.group().contains("FAILED:"));
        }
        assertThat(verdicts).hasSameSizeAs(texts);
        return verdicts;
    }
}
