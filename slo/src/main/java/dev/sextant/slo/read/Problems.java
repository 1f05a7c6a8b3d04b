package dev.sextant.slo.read;

import dev.sextant.rulefile.YamlHints;
import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.source.Place;
import dev.sextant.yaml.read.YamlNode;
import dev.sextant.yaml.read.YamlStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with a file, and stops at files that take more than they are worth. */
final class Problems {
    /** More than anybody reads. */
    private static final int MOST_PROBLEMS = 1_000;
    /** What aliases may unfold into, in nodes and characters: more than anybody saves by them. */
    private static final int MOST_UNFOLDED = 1_000_000;

    private final String file;
    private final List<ImportProblem> problems = new ArrayList<>();
    private YamlHints hints = new YamlHints("");
    private long unfolded;

    Problems(String file) {
        this.file = file;
    }

    /** A document is not read on; the reason is among the problems. */
    @SuppressWarnings("serial")
    static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped", null, false, false);
        }
    }

    String file() {
        return file;
    }

    void error(Code code, Place place, String path, String message) {
        add(code, true, place, path, message, Optional.empty());
    }

    void error(Code code, Place place, String path, String message, String hint) {
        add(code, true, place, path, message, Optional.of(hint));
    }

    void warning(Code code, Place place, String path, String message, String hint) {
        add(code, false, place, path, message, Optional.of(hint));
    }

    void add(Code code, boolean error, Place place, String path, String message, Optional<String> hint) {
        if (problems.size() == MOST_PROBLEMS) {
            limit(place, "there are more than " + MOST_PROBLEMS + " problems");
        }
        problems.add(new ImportProblem(code, error, file, place.line(), place.column(), path, message, hint));
    }

    /** Hints about YAML look at the text of the file. */
    void reading(String text) {
        hints = new YamlHints(text);
    }

    /** A document that is no YAML. */
    void broken(YamlStream.Failure failure) {
        Code code = failure.limit() ? Code.LIMIT : Code.YAML_SYNTAX;
        Optional<String> hint = failure.limit() ? Optional.empty() : hints.broken(failure.place());
        add(code, true, failure.place(), "", failure.message(), hint);
    }

    /** A list or a mapping where a text has to be. */
    void notText(Place place, String path, String message) {
        add(Code.WRONG_TYPE, true, place, path, message, hints.notText(place, path.contains("annotations.")));
    }

    /** Counts what came through an alias. */
    void unfold(YamlNode alias, int size) {
        unfolded += size;
        if (unfolded > MOST_UNFOLDED) {
            limit(alias.place(), "aliases unfold into more than " + MOST_UNFOLDED + " characters");
        }
    }

    private void limit(Place place, String message) {
        problems.add(
                new ImportProblem(Code.LIMIT, true, file, place.line(), place.column(), "", message, Optional.empty()));
        throw new Stopped();
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(ImportProblem::error);
    }

    List<ImportProblem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparingInt(ImportProblem::line).thenComparingInt(ImportProblem::column))
                .toList();
    }
}
