package dev.sextant.engine.load;

import dev.sextant.source.CallSite;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs what users wrote, and tells what it threw in a way that leads to their own line. */
public final class Failures {

    private Failures() {}

    /** Hands {@code definition} to {@code run}; returns what it threw, as a diagnostic, and nothing if all went well. */
    @SuppressWarnings("CatchingUnchecked") // Whatever a definition throws, the others still run.
    public static <T> Optional<Diagnostic> guard(T definition, Consumer<? super T> run) {
        try {
            run.accept(definition);
            return Optional.empty();
        } catch (Throwable e) {
            rethrowIfFatal(e);
            String name = definition.getClass().getName();
            return Optional.of(Diagnostic.error(Code.DEFINITION_FAILED, site(name, e), name + " threw " + describe(e))
                    .hint("what it declares after this line was not checked; the other definitions were"));
        }
    }

    /** A stack overflow is a mistake of the definition; no memory left, or a thread told to die, is not. */
    static void rethrowIfFatal(Throwable cause) {
        if (cause instanceof VirtualMachineError error && !(cause instanceof StackOverflowError)) {
            throw error;
        }
    }

    static String describe(Throwable cause) {
        String message = cause.getMessage();
        String name = cause.getClass().getName();
        return message == null || message.isBlank() ? name : name + ": " + message;
    }

    /** The innermost line in the definition's class or its package; the class itself where there is none. */
    static CallSite site(String className, Throwable cause) {
        String folder = className.substring(0, className.lastIndexOf('.') + 1);
        for (StackTraceElement frame : cause.getStackTrace()) {
            String other = frame.getClassName();
            if (other.substring(0, other.lastIndexOf('.') + 1).equals(folder)) {
                return site(frame);
            }
        }
        String simple = className.substring(className.lastIndexOf('.') + 1);
        int nested = simple.indexOf('$');
        return new CallSite(className, "", (nested < 0 ? simple : simple.substring(0, nested)) + ".java", 0);
    }

    private static CallSite site(StackTraceElement frame) {
        String file = frame.getFileName();
        return new CallSite(
                frame.getClassName(),
                frame.getMethodName(),
                file == null ? "unknown" : file,
                Math.max(frame.getLineNumber(), 0));
    }
}
