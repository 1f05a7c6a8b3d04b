package dev.sextant.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

/** What is said when the command itself is wrong, or the JVM has too little for it. */
final class Crash {
    /** No chain of causes is longer, unless it is a circle. */
    private static final int DEEPEST = 20;

    private Crash() {}

    /** What the JVM has too little of, and what to do, in one sentence; empty if it is a bug. */
    static Optional<String> shortage(Throwable crash) {
        Throwable cause = crash;
        for (int i = 0; cause != null && i < DEEPEST; i++) {
            if (cause instanceof StackOverflowError) {
                return Optional.of(
                        "not enough stack for input nested this deeply; run java with more, for example -Xss16m");
            }
            if (isOutOfMemory(cause)) {
                String which = cause instanceof OutOfMemoryError && cause.getMessage() != null
                        ? ": " + cause.getMessage()
                        : "";
                return Optional.of("not enough memory" + which + "; run java with more, for example -Xmx4g");
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** A class whose initialisation ran out of memory on another thread keeps no more than the name of the error. */
    private static boolean isOutOfMemory(Throwable cause) {
        return cause instanceof OutOfMemoryError
                || (cause instanceof ExceptionInInitializerError
                        && String.valueOf(cause.getMessage()).contains(OutOfMemoryError.class.getName()));
    }

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
