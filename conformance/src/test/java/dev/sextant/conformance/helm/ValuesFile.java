package dev.sextant.conformance.helm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.kubernetes.Stack;
import dev.sextant.conformance.kubernetes.YamlFile;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A generated values file and the chart that its header names. */
record ValuesFile(Path path, Chart chart, JsonNode values) {

    private static final Pattern HEADER =
            Pattern.compile("^# Helm values for (\\S+) (\\S+), https://\\S+$", Pattern.MULTILINE);

    /** Returns every values file of every environment. */
    static List<ValuesFile> all() {
        return Stack.filesOfAll("**-values.yaml").stream().map(ValuesFile::read).toList();
    }

    private static ValuesFile read(Path file) {
        Matcher header = HEADER.matcher(YamlFile.text(file));
        assertThat(header.find())
                .as("chart and version in the header of %s", file)
                .isTrue();
        return new ValuesFile(file, Chart.find(header.group(1), header.group(2)), YamlFile.read(file));
    }

    @Override
    public String toString() {
        return Stack.nameOf(path);
    }
}
