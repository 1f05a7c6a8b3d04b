package dev.sextant.cli;

import dev.sextant.promql.Promql;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The command {@code sextant}. */
public final class Main {
    private Main() {}

    /** Runs the command, and ends the process with its exit code. */
    public static void main(String[] args) {
        headStart();
        // The descriptors themselves: System.out hides it when nobody reads any more.
        System.exit(run(
                args, System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err)));
    }

    /** Loads the parser while the arguments are read, which takes as long. */
    private static void headStart() {
        Thread thread = new Thread(() -> Promql.parse("up"), "head start");
        thread.setDaemon(true);
        // What goes wrong here goes wrong again where it is reported.
        thread.setUncaughtExceptionHandler((failed, failure) -> {});
        thread.start();
    }

    /**
     * Runs the command.
     *
     * @param args as on the command line
     * @param in standard input
     * @param out takes what the command is run for, in UTF-8; flushed, not closed
     * @param err takes messages, in UTF-8
     * @return 0 if there is nothing to find fault with; 1 if there is; 2 if the command was called wrongly, or could not
     *     read or write; 3 if it has a bug
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        Console console = Console.of(in, out, err);
        try {
            int exitCode = Commands.of(console).execute(args);
            console.out().flush();
            return exitCode;
        } catch (IOException e) {
            return Commands.stopped(console, e);
        } catch (Throwable e) {
            return Commands.crashed(console, e);
        }
    }
}
