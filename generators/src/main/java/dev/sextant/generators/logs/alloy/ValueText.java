package dev.sextant.generators.logs.alloy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes values.
 *
 * @param depth how many tabs the line begins with on which the value begins
 */
record ValueText(int depth) implements Value.Visitor<String> {

    @Override
    public String text(Value.Text value) {
        return quoted(value.value());
    }

    @Override
    public String flag(Value.Flag value) {
        return Boolean.toString(value.value());
    }

    @Override
    public String reference(Value.Reference value) {
        return value.path();
    }

    @Override
    public String items(Value.Items value) {
        return "[" + joined(value.items()) + "]";
    }

    @Override
    public String call(Value.Call value) {
        return value.function() + "(" + joined(value.arguments()) + ")";
    }

    @Override
    public String sum(Value.Sum value) {
        return value.left().accept(this) + " + " + value.right().accept(this);
    }

    @Override
    public String entries(Value.Entries value) {
        if (value.entries().isEmpty()) {
            return "{}";
        }
        int width = value.entries().keySet().stream()
                .mapToInt(key -> key(key).length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder("{\n");
        value.entries()
                .forEach((name, entry) -> text.append("\t".repeat(depth + 1))
                        .append(key(name))
                        .append(" ".repeat(width - key(name).length()))
                        .append(" = ")
                        .append(entry.accept(new ValueText(depth + 1)))
                        .append(",\n"));
        return text.append("\t".repeat(depth)).append('}').toString();
    }

    private String joined(List<Value> values) {
        return values.stream().map(item -> item.accept(this)).collect(Collectors.joining(", "));
    }

    private static String key(String name) {
        return Names.isIdentifier(name) ? name : quoted(name);
    }

    /** Alloy's strings are Go's. */
    private static String quoted(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> {
                    if (Character.isISOControl(character)) {
                        text.append(String.format(Locale.ROOT, "\\u%04x", character));
                    } else {
                        text.appendCodePoint(character);
                    }
                }
            }
        });
        return text.append('"').toString();
    }
}
