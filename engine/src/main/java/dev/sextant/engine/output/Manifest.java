package dev.sextant.engine.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The list of files that Sextant wrote and so may overwrite and remove. One path per line, sorted: two branches that
 * each add a file merge without a conflict more often than not, and where they do not, both sides' lines are right.
 */
final class Manifest {

    static final String NAME = ".sextant-manifest";

    private static final String COMMENT =
            "# The files in this folder that Sextant owns, one per line. It overwrites and"
                    + " removes these and no others.";

    private Manifest() {}

    static String format(Collection<String> paths) {
        StringBuilder text = new StringBuilder(COMMENT).append('\n');
        new TreeSet<>(paths).forEach(path -> text.append(path).append('\n'));
        return text.toString();
    }

    /**
     * What a manifest's text says.
     *
     * @param paths the owned files
     * @param problems what cannot be read, by line; {@code paths} is not to be trusted where there is one
     */
    record Content(SortedSet<String> paths, List<String> problems) {
        static final Content NONE = new Content(new TreeSet<>(), List.of());
    }

    static Content parse(String text) {
        SortedSet<String> paths = new TreeSet<>();
        List<String> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (isConflictMarker(line)) {
                problems.add("line " + (i + 1) + " is a merge conflict marker");
                continue;
            }
            Optional<String> problem = OutputPath.problem(line);
            if (problem.isPresent()) {
                problems.add("line " + (i + 1) + ": '" + line + "' " + problem.get());
            } else {
                paths.add(line);
            }
        }
        return new Content(paths, List.copyOf(problems));
    }

    private static boolean isConflictMarker(String line) {
        return line.startsWith("<<<<<<<")
                || line.startsWith("|||||||")
                || line.startsWith("=======")
                || line.startsWith(">>>>>>>");
    }
}
