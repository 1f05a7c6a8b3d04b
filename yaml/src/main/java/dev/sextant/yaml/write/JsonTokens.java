package dev.sextant.yaml.write;

import tools.jackson.core.JsonGenerator;

/** Writes a tree's nodes to Jackson; every case returns the generator. */
final class JsonTokens implements Node.Visitor<JsonGenerator> {
    private final JsonGenerator json;

    JsonTokens(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public JsonGenerator fields(Node.Fields node) {
        json.writeStartObject();
        node.fields().forEach((key, value) -> {
            json.writeName(key);
            value.accept(this);
        });
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator items(Node.Items node) {
        json.writeStartArray();
        node.items().forEach(item -> item.accept(this));
        return json.writeEndArray();
    }

    @Override
    public JsonGenerator text(Node.Text node) {
        return json.writeString(node.value());
    }

    /** As text, since a generator may write a {@code BigDecimal} with an exponent. */
    @Override
    public JsonGenerator number(Node.Number node) {
        return json.writeNumber(node.value().toPlainString());
    }

    @Override
    public JsonGenerator flag(Node.Flag node) {
        return json.writeBoolean(node.value());
    }

    @Override
    public JsonGenerator nothing() {
        return json.writeNull();
    }
}
