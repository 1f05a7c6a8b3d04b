package dev.sextant.engine.check;

import dev.sextant.engine.output.OutputPath;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Checks that generated paths stay in the output folder and that each is there once, on every file system. */
public final class PathCheck {

    private final Diagnostics diagnostics;
    private final Map<String, String> seen = new HashMap<>();

    public PathCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns whether a file may be written to {@code path}; where it may not, a diagnostic says why. */
    public boolean accepts(String path) {
        Optional<String> problem = OutputPath.problem(path);
        if (problem.isPresent()) {
            diagnostics.add(Diagnostic.error(Code.PATH_ESCAPES, "the generated path '" + path + "' " + problem.get())
                    .hint("the names of environments and services become folders and files; use lower-case letters,"
                            + " digits and '-'"));
            return false;
        }
        // macOS and Windows keep one file for both spellings.
        String other = seen.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
        if (other == null) {
            return true;
        }
        diagnostics.add(Diagnostic.error(
                Code.DUPLICATE_OUTPUT,
                other.equals(path)
                        ? "two generated files have the path '" + path + "'"
                        : "the generated paths '" + other + "' and '" + path
                                + "' are one file where case makes no difference"));
        return false;
    }
}
