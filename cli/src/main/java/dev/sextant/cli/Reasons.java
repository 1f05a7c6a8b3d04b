package dev.sextant.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why reading or writing failed, for a person. */
final class Reasons {
    private Reasons() {}

    static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /** Whether whoever read the output has gone, as {@code head} does when it has seen enough. */
    static boolean isBrokenPipe(IOException failure) {
        String message = failure.getMessage();
        // EPIPE of Unix, and both ways in which Windows says it.
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
