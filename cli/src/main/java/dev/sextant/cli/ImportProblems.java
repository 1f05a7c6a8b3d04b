package dev.sextant.cli;

import dev.sextant.slo.read.ImportProblem;
import dev.sextant.slo.read.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with files of SLOs, to be told all at once. */
final class ImportProblems {
    private final Console console;
    private final Map<String, Source> sources = new HashMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    ImportProblems(Console console) {
        this.console = console;
    }

    /** Remembers a file's text, to show its lines. */
    void source(SourceFile file) {
        file.text().ifPresent(text -> sources.put(file.name(), Source.ofYaml(text)));
    }

    void add(ImportProblem problem) {
        problems.add(problem);
        if (problem.error()) {
            console.verdict().findings();
        }
    }

    /** Tells them on standard error: standard output is for rules. */
    void print() {
        for (ImportProblem problem : problems) {
            String message = (problem.error() ? "error[" : "warning[")
                    + problem.code().id()
                    + "]: "
                    + (problem.path().isEmpty() ? "" : problem.path() + ": ")
                    + problem.message();
            Finding finding = new Finding(problem.line(), problem.column(), 1, message, problem.hint());
            Source source = sources.getOrDefault(problem.file(), new Source(""));
            console.sayLines(FindingText.of(problem.file(), source, finding).stripTrailing());
        }
        long errors = problems.stream().filter(ImportProblem::error).count();
        if (errors > 0) {
            console.say(errors + (errors == 1 ? " error" : " errors") + "; nothing is written");
        }
    }
}
