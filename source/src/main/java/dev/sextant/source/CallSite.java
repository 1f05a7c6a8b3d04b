package dev.sextant.source;

import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.Objects;

/**
 * The line of a user's program that declared something.
 *
 * @param className the binary name of the class
 * @param method the method; that around it, for a lambda
 * @param file the source file's name without folder
 * @param line from 1; 0 if it is not known
 */
public record CallSite(String className, String method, String file, int line) {
    private static final CallSite UNKNOWN = new CallSite("", "", "unknown", 0);

    /** Packages that a user's mistake is never in; each with all below it. */
    private static final List<String> OURS = List.of(
            "dev.sextant.source.",
            "dev.sextant.promql.",
            "dev.sextant.model.",
            "dev.sextant.dsl.",
            "java.",
            "javax.",
            "jdk.",
            "kotlin.");

    public CallSite {
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(file, "file");
    }

    /** The innermost frame on this thread's stack that is not our own, Java's or Kotlin's. */
    public static CallSite capture() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> isForeign(frame.getClassName()))
                        .findFirst()
                        .map(CallSite::of)
                        .orElse(UNKNOWN));
    }

    private static boolean isForeign(String className) {
        for (String ours : OURS) {
            if (className.startsWith(ours)) {
                return false;
            }
        }
        return true;
    }

    private static CallSite of(StackFrame frame) {
        String file = frame.getFileName();
        String method = frame.getMethodName();
        if (method.startsWith("lambda$")) {
            method = method.substring("lambda$".length(), Math.max("lambda$".length(), method.lastIndexOf('$')));
        }
        return new CallSite(
                frame.getClassName(), method, file == null ? UNKNOWN.file : file, Math.max(frame.getLineNumber(), 0));
    }

    /** {@code OrderTeam.java:12}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
