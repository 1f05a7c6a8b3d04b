package dev.sextant.engine.output;

import java.util.Optional;

/**
 * Which paths may be written and removed: plain names with {@code /} between them, so that a path can neither leave the
 * folder nor mean different files on different systems. Names that start with a dot are left to other tools.
 */
public final class OutputPath {

    private static final String FORBIDDEN = "\\:*?\"<>|";

    private OutputPath() {}

    /** Returns what is wrong with {@code path}, to be read after it, or nothing. */
    public static Optional<String> problem(String path) {
        if (path.isEmpty()) {
            return Optional.of("is empty");
        }
        if (path.startsWith("/")) {
            return Optional.of("is absolute");
        }
        for (String name : path.split("/", -1)) {
            Optional<String> problem = problemOfName(name);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> problemOfName(String name) {
        if (name.isEmpty()) {
            return Optional.of("has an empty name in it");
        }
        if (name.equals("..") || name.equals(".")) {
            return Optional.of("has '" + name + "' in it");
        }
        if (name.startsWith(".")) {
            return Optional.of("has a name that starts with a dot");
        }
        if (name.chars().anyMatch(c -> c < ' ' || c == 0x7f || FORBIDDEN.indexOf(c) >= 0)) {
            return Optional.of("has a character that file names must not have");
        }
        // Windows drops these, so two names would be one file.
        if (name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("has a name that ends with a dot or a space");
        }
        return Optional.empty();
    }
}
