package dev.sextant.conformance.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One group of a generated rule file as a rule file of its own, to the letter: with those of all services a test takes
 * seven times as long.
 */
public final class RuleCopy {
    private static final String NAME = "- name: ";

    private RuleCopy() {}

    static List<String> groups(Path rules) throws IOException {
        return Files.readAllLines(rules).stream()
                .filter(line -> line.startsWith(NAME))
                .map(line -> line.substring(NAME.length()))
                .toList();
    }

    public static Path of(Path rules, String group, Path target) throws IOException {
        List<String> copy = new ArrayList<>(List.of("groups:"));
        boolean inside = false;
        for (String line : Files.readAllLines(rules)) {
            inside = line.startsWith(NAME) ? line.equals(NAME + group) : inside;
            if (inside) {
                copy.add(line);
            }
        }
        assertThat(copy).as("group called " + group).hasSizeGreaterThan(1);
        Files.createDirectories(target.getParent());
        return Files.write(target, copy);
    }
}
