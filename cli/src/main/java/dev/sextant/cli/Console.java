package dev.sextant.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The streams of one run, and what came of it. All that is written is UTF-8, whatever charset the JVM prefers.
 *
 * @param in standard input
 * @param out what the command is run for; buffered
 * @param err messages to the person who runs it
 * @param verdict what the run ends with
 */
record Console(InputStream in, OutputStream out, OutputStream err, Verdict verdict) {
    static Console of(InputStream in, OutputStream out, OutputStream err) {
        return new Console(in, new BufferedOutputStream(new Product(out), 1 << 16), err, new Verdict());
    }

    /** Writes a product. */
    void print(String text) throws IOException {
        out.write(Utf8.encode(text));
    }

    /** Writes a message, and a newline behind it. */
    void say(String message) {
        try {
            err.write(Utf8.encode(message + "\n"));
            err.flush();
        } catch (IOException e) {
            // With nobody there to be told, the exit code has to do.
            verdict.unusable();
        }
    }

    /** Says that something could not be read. */
    void unreadable(String name, IOException reason) {
        say("sextant: cannot read " + name + ": " + Reasons.of(reason));
        verdict.unusable();
    }
}
