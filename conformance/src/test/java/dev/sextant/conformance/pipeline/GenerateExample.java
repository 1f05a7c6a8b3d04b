package dev.sextant.conformance.pipeline;

import dev.sextant.engine.Outcome;
import java.nio.file.Path;

/** Generates the example in a Java machine of its own, so that its language and time zone can be chosen. */
final class GenerateExample {

    private GenerateExample() {}

    /** Generates into the folder that the only argument names; exits with 1 if that fails. */
    public static void main(String[] arguments) {
        Outcome outcome = Pipeline.generate(Path.of(arguments[0]), Pipeline.example());
        outcome.diagnostics().forEach(System.err::println);
        System.exit(outcome.failed() ? 1 : 0);
    }
}
