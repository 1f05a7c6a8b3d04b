package dev.sextant.cli.json;

import dev.sextant.rulefile.RuleFile;
import dev.sextant.rulefile.RuleProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what became of a rule file as a JSON object on a line of its own, in UTF-8. */
public final class RulesAnswerWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;

    /** Writes to a stream that the caller buffers, flushes and closes. */
    public RulesAnswerWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes one line, whole or not at all.
     *
     * @throws IOException when the stream takes no more
     */
    public void write(String name, RuleFile file) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line, JsonEncoding.UTF8)) {
            json.writeStartObject();
            text(json, "file", name);
            json.writeBooleanProperty("ok", file.isValid());
            json.writeNumberProperty("groups", file.groups().size());
            json.writeNumberProperty(
                    "rules",
                    file.groups().stream()
                            .mapToInt(group -> group.rules().size())
                            .sum());
            json.writeArrayPropertyStart("problems");
            file.problems().forEach(problem -> problem(json, problem));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write(Line.of(line));
    }

    private static void problem(JsonGenerator json, RuleProblem problem) {
        json.writeStartObject();
        json.writeNumberProperty("line", problem.line());
        json.writeNumberProperty("column", problem.column());
        text(json, "severity", problem.isError() ? "error" : "warning");
        text(json, "kind", problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (!problem.rule().isEmpty()) {
            text(json, "rule", problem.rule());
        }
        text(json, "message", problem.message());
        problem.hint().ifPresent(hint -> text(json, "hint", hint));
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String value) {
        json.writeStringProperty(name, WellFormed.of(value));
    }
}
