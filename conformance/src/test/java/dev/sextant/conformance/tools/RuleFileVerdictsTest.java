package dev.sextant.conformance.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Corpora;
import dev.sextant.conformance.Repository;
import dev.sextant.promql.Dialect;
import dev.sextant.rulefile.RuleFile;
import dev.sextant.rulefile.RuleFiles;
import dev.sextant.rulefile.RuleProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rulefile} accepts the files that the real {@code promtool check rules} accepts, and no other. */
class RuleFileVerdictsTest {
    private static final Pattern CASE = Pattern.compile("(?ms)^=== ([^\\n]*)\\n(.*?)(?=^=== |\\z)");
    private static final String RULES_FOUND = "(?m)^  SUCCESS: (\\d+) rules found$";

    @TempDir
    Path folder;

    @Test
    void ofTheCasesOfTheReader() throws Exception {
        String text = Files.readString(Repository.root().resolve("rulefile/src/test/resources/problems.txt"));
        Map<String, byte[]> files = new LinkedHashMap<>();
        CASE.matcher(text).results().forEach(found -> {
            String body = found.group(2);
            int end = body.indexOf("» ");
            files.put(found.group(1), shown(end < 0 ? body.replaceFirst("\n$", "") : body.substring(0, end)));
        });

        assertThat(files).hasSizeGreaterThan(100);
        assertThat(verdicts(files)).isEqualTo(promtool(files));
    }

    /** As the reader's own tests show what an editor would not. */
    private static byte[] shown(String text) {
        return text.replace('⇥', '\t')
                .replace('␍', '\r')
                .replace('␟', '\ufeff')
                .replace('␇', '\u0007')
                .replace("⏎\n", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void ofPromtoolsOwnFiles() throws Exception {
        Map<String, byte[]> files = corpus("promtool");

        assertThat(files).hasSizeGreaterThan(20);
        assertThat(verdicts(files)).isEqualTo(promtool(files)).containsValue(false);
    }

    @Test
    void ofPublicRules() throws Exception {
        Map<String, byte[]> files = corpus("rules");

        assertThat(files).hasSizeGreaterThan(110);
        assertThat(verdicts(files)).isEqualTo(promtool(files));
    }

    /** promtool reads no resources, but the same rules without what is around them. */
    @Test
    void ofPublicResources() throws Exception {
        Map<String, byte[]> resources = corpus("rules/kube-prometheus");
        Map<String, byte[]> files = new TreeMap<>();
        resources.forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            String spec = text.substring(text.indexOf("\nspec:\n") + "\nspec:\n".length());
            files.put(name, spec.replaceAll("(?m)^  ", "").getBytes(StandardCharsets.UTF_8));
        });

        assertThat(resources).hasSizeGreaterThan(5);
        assertThat(verdicts(resources)).isEqualTo(promtool(files)).doesNotContainValue(false);
        assertThat(counts(resources)).isEqualTo(counts(files));
    }

    @Test
    void duplicatesAreThoseOfTheLint() throws Exception {
        Map<String, byte[]> files = corpus("promtool");
        byte[] duplicates = files.get("rules_duplicates.yml");
        String output = run(Map.of("rules_duplicates.yml", duplicates)).output();

        assertThat(output).contains("1 duplicate rule(s) found");
        assertThat(RuleFiles.read(duplicates, Dialect.PLAIN).problems())
                .extracting(RuleProblem::kind)
                .containsOnly(RuleProblem.Kind.DUPLICATE_RULE);
    }

    private static Map<String, Boolean> verdicts(Map<String, byte[]> files) {
        Map<String, Boolean> verdicts = new TreeMap<>();
        files.forEach((name, bytes) ->
                verdicts.put(name, RuleFiles.read(bytes, Dialect.PLAIN).isValid()));
        return verdicts;
    }

    private static Map<String, Integer> counts(Map<String, byte[]> files) {
        Map<String, Integer> counts = new TreeMap<>();
        files.forEach((name, bytes) -> counts.put(name, count(RuleFiles.read(bytes, Dialect.PLAIN))));
        return counts;
    }

    private static int count(RuleFile file) {
        return file.groups().stream().mapToInt(group -> group.rules().size()).sum();
    }

    /** What promtool says of each; where it is content it counts the rules, and so do we. */
    private Map<String, Boolean> promtool(Map<String, byte[]> files) throws IOException, InterruptedException {
        Map<String, Boolean> verdicts = new TreeMap<>();
        String[] answers = run(files).output().split("(?m)^Checking ", -1);
        List<String> names = List.copyOf(files.keySet());
        assertThat(answers).hasSize(names.size() + 1);
        for (int i = 0; i < names.size(); i++) {
            Matcher success = Pattern.compile(RULES_FOUND).matcher(answers[i + 1]);
            boolean accepted =
                    !answers[i + 1].contains("FAILED:") || answers[i + 1].contains("duplicate rule(s) found");
            verdicts.put(names.get(i), accepted);
            if (success.find()) {
                RuleFile read = RuleFiles.read(files.get(names.get(i)), Dialect.PLAIN);
                assertThat(count(read)).as(names.get(i)).isEqualTo(Integer.parseInt(success.group(1)));
            }
        }
        return verdicts;
    }

    private Tool.Answer run(Map<String, byte[]> files) throws IOException, InterruptedException {
        Tool promtool = Tool.named("promtool");
        List<String> arguments = new ArrayList<>(List.of("check", "rules"));
        for (byte[] text : files.values()) {
            Path file = folder.resolve(arguments.size() + ".yml");
            Files.write(file, text);
            arguments.add(file.toString());
        }
        return promtool.run(arguments.toArray(String[]::new));
    }

    private static Map<String, byte[]> corpus(String folder) throws IOException {
        Path root = Corpora.at(folder);
        Map<String, byte[]> files = new TreeMap<>();
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(root)) {
            paths = walk.filter(path -> path.toString().matches(".*\\.ya?ml")).toList();
        }
        for (Path path : paths) {
            boolean resource = path.toString().contains("kube-prometheus");
            if (resource == folder.endsWith("kube-prometheus")) {
                files.put(root.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
