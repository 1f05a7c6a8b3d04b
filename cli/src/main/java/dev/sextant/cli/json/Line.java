package dev.sextant.cli.json;

import dev.sextant.source.VisibleText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A line of JSON as it is written. It may be shown in a terminal or a log, and what JSON leaves as it is can be a command
 * there; outside of strings JSON has no such character, and inside of them the escape is JSON's own.
 */
final class Line {
    private Line() {}

    /** The bytes of an object, with a newline behind it. */
    static byte[] of(ByteArrayOutputStream json) {
        String text = json.toString(StandardCharsets.UTF_8);
        return (VisibleText.lines(text) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
