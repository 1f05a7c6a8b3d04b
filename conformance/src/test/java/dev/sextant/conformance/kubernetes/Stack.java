package dev.sextant.conformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Repository;
import java.nio.file.Path;
import java.util.List;

/**
 * What is generated for one environment.
 *
 * @param folder its {@code monitoring} folder
 */
public record Stack(Path folder) {

    private static final String FOLDERS = "*/monitoring/kustomization.yaml";

    /** Returns every environment's stack; fails where nothing is generated. */
    public static List<Stack> all() {
        List<Stack> stacks = Repository.files("out", FOLDERS).stream()
                .map(file -> new Stack(file.resolveSibling("")))
                .toList();
        assertThat(stacks).as("files out/%s", FOLDERS).isNotEmpty();
        return stacks;
    }

    /** Returns the files of all stacks that fit {@code glob}, relative to a {@code monitoring} folder; at least one. */
    public static List<Path> filesOfAll(String glob) {
        List<Path> files =
                all().stream().flatMap(stack -> stack.files(glob).stream()).toList();
        assertThat(files).as("files out/*/monitoring/%s", glob).isNotEmpty();
        return files;
    }

    /** Returns this stack's files that fit {@code glob}. */
    public List<Path> files(String glob) {
        return Repository.files(nameOf(folder), glob);
    }

    /** Returns a file's path in the repository, with {@code /} on every system. */
    public static String nameOf(Path file) {
        return Repository.root().relativize(file).toString().replace('\\', '/');
    }

    @Override
    public String toString() {
        return nameOf(folder);
    }
}
