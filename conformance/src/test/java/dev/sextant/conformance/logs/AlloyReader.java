package dev.sextant.conformance.logs;

import dev.sextant.generators.logs.alloy.Statement;
import dev.sextant.generators.logs.alloy.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what of Alloy's language the generators write: blocks, attributes, strings, booleans, references, lists, objects,
 * calls on one line, and sums. It refuses the rest, numbers for one.
 */
final class AlloyReader {

    private final String text;
    private int position;

    private AlloyReader(String text) {
        this.text = text;
    }

    /**
     * Returns the statements of a configuration.
     *
     * @throws IllegalArgumentException at what it does not read, with the line
     */
    static List<Statement> read(String text) {
        AlloyReader reader = new AlloyReader(text);
        List<Statement> statements = reader.body();
        if (reader.position < text.length()) {
            throw reader.refused("the end");
        }
        return statements;
    }

    private List<Statement> body() {
        List<Statement> statements = new ArrayList<>();
        skip(true);
        while (position < text.length() && text.charAt(position) != '}') {
            statements.add(statement());
            skip(true);
        }
        return statements;
    }

    private Statement statement() {
        String name = path();
        skip(false);
        if (take('=')) {
            skip(false);
            return new Statement.Attribute(name, value());
        }
        Optional<String> label = peek() == '"' ? Optional.of(string()) : Optional.empty();
        skip(false);
        expect('{');
        List<Statement> body = body();
        expect('}');
        return new Statement.Block(name, label, body);
    }

    private Value value() {
        Value left = operand();
        skip(false);
        if (take('+')) {
            skip(false);
            return new Value.Sum(left, value());
        }
        return left;
    }

    private Value operand() {
        char next = peek();
        if (next == '"') {
            return new Value.Text(string());
        }
        if (take('[')) {
            return new Value.Items(values(']'));
        }
        if (take('{')) {
            return object();
        }
        String path = path();
        if (path.equals("true") || path.equals("false")) {
            return new Value.Flag(path.equals("true"));
        }
        return take('(') ? new Value.Call(path, values(')')) : new Value.Reference(path);
    }

    private List<Value> values(char end) {
        List<Value> values = new ArrayList<>();
        while (!take(end)) {
            values.add(value());
            if (peek() != end) {
                expect(',');
                skip(false);
            }
        }
        return values;
    }

    private Value object() {
        Map<String, Value> entries = new LinkedHashMap<>();
        skip(true);
        while (!take('}')) {
            String key = peek() == '"' ? string() : path();
            skip(false);
            expect('=');
            skip(false);
            entries.put(key, value());
            if (peek() != '}') {
                expect(',');
            }
            skip(true);
        }
        return new Value.Entries(entries);
    }

    private String path() {
        int start = position;
        while (position < text.length() && (Character.isLetterOrDigit(peek()) || peek() == '_' || peek() == '.')) {
            position++;
        }
        if (start == position || Character.isDigit(text.charAt(start))) {
            throw refused("a name");
        }
        return text.substring(start, position);
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char next = text.charAt(position++);
            string.append(next == '\\' ? escaped(text.charAt(position++)) : next);
        }
        position++;
        return string.toString();
    }

    private char escaped(char character) {
        return switch (character) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case '"', '\\' -> character;
            default -> throw refused("an escape of a quotation mark, a backslash, a line break or a tab");
        };
    }

    private void skip(boolean overLines) {
        while (position < text.length()) {
            if (text.startsWith("//", position)) {
                int end = text.indexOf('\n', position);
                position = end < 0 ? text.length() : end;
            } else if (peek() == ' ' || peek() == '\t' || (overLines && peek() == '\n')) {
                position++;
            } else {
                return;
            }
        }
    }

    private char peek() {
        if (position >= text.length()) {
            throw refused("more");
        }
        return text.charAt(position);
    }

    private boolean take(char expected) {
        if (position < text.length() && text.charAt(position) == expected) {
            position++;
            return true;
        }
        return false;
    }

    private void expect(char expected) {
        if (!take(expected)) {
            throw refused("'" + expected + "'");
        }
    }

    private IllegalArgumentException refused(String expected) {
        long line = text.substring(0, position).lines().count();
        return new IllegalArgumentException("line " + line + ": expected " + expected);
    }
}
