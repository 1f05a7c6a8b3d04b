package dev.sextant.conformance.docs;

import dev.sextant.conformance.Repository;
import dev.sextant.source.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page about a diagnostic: what is wrong, and as a rule a mistake, what is printed about it, and how it is mended. */
record Page(Path file, List<String> lines) {

    static final String FOLDER = "docs/diagnostics";

    private static final String FENCE = "```";

    static Page of(Code code) {
        return read(Repository.root().resolve(FOLDER).resolve(code.id() + ".md"));
    }

    static Page index() {
        return read(Repository.root().resolve(FOLDER).resolve("README.md"));
    }

    private static Page read(Path file) {
        try {
            return new Page(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the statements that make the mistake. */
    Optional<String> mistake() {
        return block("## Mistake", "java");
    }

    /** Returns what is printed about them. */
    Optional<String> message() {
        return block("## Message", "text");
    }

    /** Returns the statements without the mistake. */
    Optional<String> mended() {
        return block("## Mended", "java");
    }

    private Optional<String> block(String heading, String language) {
        int start = lines.indexOf(heading);
        if (start < 0) {
            return Optional.empty();
        }
        List<String> block = new ArrayList<>();
        boolean inside = false;
        for (String line : lines.subList(start + 1, lines.size())) {
            if (inside && line.equals(FENCE)) {
                return Optional.of(String.join("\n", block));
            }
            if (!inside && line.startsWith("#")) {
                return Optional.empty();
            }
            if (inside) {
                block.add(line);
            }
            inside |= line.equals(FENCE + language);
        }
        return Optional.empty();
    }
}
