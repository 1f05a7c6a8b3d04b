package dev.sextant.cli;

import dev.sextant.source.VisibleText;
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

    /** Writes a product, as it is: formatted PromQL, generated YAML. */
    void print(String text) throws IOException {
        out.write(Utf8.encode(text));
    }

    /** Writes what was found, for a person or a log; the text ends its lines itself. */
    void printFinding(String lines) throws IOException {
        out.write(Utf8.encode(VisibleText.lines(lines)));
    }

    /** Says something in one line, whatever the names in it hold. */
    void say(String line) {
        sayLines(VisibleText.line(line));
    }

    /** Says something in several lines. */
    void sayLines(String lines) {
        try {
            err.write(Utf8.encode(VisibleText.lines(lines) + "\n"));
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
