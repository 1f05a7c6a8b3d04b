package dev.sextant.cli.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes each answer as a JSON object on a line of its own, in UTF-8. */
public final class AnswerWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    /** Writes to a stream that the caller buffers, flushes and closes. */
    public AnswerWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes one line, whole or not at all.
     *
     * @throws IOException when the stream takes no more
     */
    public void write(Answer answer) throws IOException {
        line.reset();
        // A generator for each answer: one for all would end a line only when the next begins.
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line, JsonEncoding.UTF8)) {
            answer(json, answer);
        }
        out.write(Line.of(line));
    }

    private static void answer(JsonGenerator json, Answer answer) {
        json.writeStartObject();
        json.writeBooleanProperty("ok", answer.forms().isPresent());
        answer.forms().ifPresent(forms -> {
            text(json, "type", forms.type());
            text(json, "canonical", forms.canonical());
            text(json, "pretty", forms.pretty());
        });
        json.writeArrayPropertyStart("errors");
        answer.faults().forEach(fault -> fault(json, fault));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void fault(JsonGenerator json, Fault fault) {
        json.writeStartObject();
        json.writeNumberProperty("start", fault.start());
        json.writeNumberProperty("end", fault.end());
        text(json, "message", fault.message());
        text(json, "kind", fault.kind());
        fault.position().ifPresent(position -> {
            json.writeNumberProperty("line", position.line());
            json.writeNumberProperty("column", position.column());
        });
        fault.hint().ifPresent(hint -> text(json, "hint", hint));
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String value) {
        json.writeStringProperty(name, WellFormed.of(value));
    }
}
