package dev.sextant.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What is said when the command itself is wrong. */
final class Crash {
    private Crash() {}

    /** One sentence. */
    static String sentence(Throwable crash) {
        return "internal error, please report it together with the expression: " + crash;
    }

    /** The sentence, and where it happened. */
    static String report(Throwable crash) {
        StringWriter trace = new StringWriter();
        crash.printStackTrace(new PrintWriter(trace, true));
        return "sextant: internal error, please report it together with the command and what follows\n" + trace;
    }
}
