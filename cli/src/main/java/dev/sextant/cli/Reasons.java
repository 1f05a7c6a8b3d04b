package dev.sextant.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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
        // The message of a failure of the file system starts with the name of the file, which is said anyway.
        String message = failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : inASentence(message);
    }

    /** In lower case, unless it starts with an abbreviation. */
    private static String inASentence(String message) {
        boolean word = message.length() > 1 && Character.isLowerCase(message.charAt(1));
        return word ? Character.toLowerCase(message.charAt(0)) + message.substring(1) : message;
    }

    /** Whether whoever read the output has gone, as {@code head} does when it has seen enough. */
    static boolean isBrokenPipe(IOException failure) {
        String message = failure.getMessage();
        // EPIPE of Unix, and both ways in which Windows says it.
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
