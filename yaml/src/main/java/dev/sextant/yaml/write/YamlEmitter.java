package dev.sextant.yaml.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/**
 * Writes trees as YAML: two spaces of indentation, list dashes under their key, LF, no folded lines.
 *
 * <p>It writes through snakeyaml-engine's emitter, on which Jackson's YAML module stands, and not through that module:
 * Jackson chooses literal blocks for a whole document and only for texts of several lines, and its quoting follows a
 * list of reserved words; here every scalar has a style of its own.
 */
public final class YamlEmitter {
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(0)
            .setBestLineBreak("\n")
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .setUseUnicodeEncoding(true)
            .setMaxSimpleKeyLength(1024)
            .build();

    private YamlEmitter() {}

    /**
     * Returns the document as YAML.
     *
     * @param headerCommentLines written above it, each behind a {@code #}
     * @throws IllegalArgumentException if a header line has a line break
     */
    public static String emit(List<String> headerCommentLines, Node document) {
        StringBuilder text = new StringBuilder();
        for (String line : headerCommentLines) {
            if (!PlainText.isOneSimpleLine(line)) {
                throw new IllegalArgumentException("not one line of a comment: " + line);
            }
            text.append(line.isEmpty() ? "#" : "# " + line).append('\n');
        }
        YamlEvents events = new YamlEvents();
        events.add(new StreamStartEvent());
        events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        document.accept(events);
        events.add(new DocumentEndEvent(false));
        events.add(new StreamEndEvent());
        return text.append(escaped(
                        new Present(SETTINGS).emitToString(events.events().iterator())))
                .toString();
    }

    /**
     * Escapes what the engine writes as it is and a YAML 1.1 reader takes for a line break or a byte order mark. Such
     * characters only stand between double quotes: see {@link PlainText#isSimple}.
     */
    private static String escaped(String yaml) {
        return yaml.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("\uFEFF", "\\uFEFF");
    }
}
