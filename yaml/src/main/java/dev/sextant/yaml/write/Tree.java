package dev.sextant.yaml.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds trees: {@code Tree.map().put("replicas", 2).put("image", Tree.map().put("tag", "v1"))}. */
public final class Tree {

    private Tree() {}

    /** Returns an empty map to fill. */
    public static FieldsBuilder map() {
        return new FieldsBuilder();
    }

    /** Returns a list of nodes. */
    public static Node list(List<? extends Node> items) {
        return new Node.Items(List.copyOf(items));
    }

    /** Returns a list of nodes. */
    public static Node list(Node... items) {
        return new Node.Items(List.of(items));
    }

    /** Returns a list of maps. */
    public static Node list(FieldsBuilder... items) {
        List<Node> nodes = new ArrayList<>();
        for (FieldsBuilder item : items) {
            nodes.add(item.build());
        }
        return new Node.Items(nodes);
    }

    /** Returns a list of strings. */
    public static Node texts(Iterable<String> values) {
        List<Node> nodes = new ArrayList<>();
        values.forEach(value -> nodes.add(text(value)));
        return new Node.Items(nodes);
    }

    /** Returns a list of strings. */
    public static Node texts(String... values) {
        return texts(List.of(values));
    }

    /** Returns a map of strings, in the given map's order. */
    public static Node texts(Map<String, String> values) {
        FieldsBuilder map = map();
        values.forEach(map::put);
        return map.build();
    }

    /** Returns a string. */
    public static Node text(String value) {
        return new Node.Text(value, false);
    }

    /** Returns a string that YAML writes as a literal block. */
    public static Node block(String value) {
        return new Node.Text(value, true);
    }

    /** Returns a number. */
    public static Node number(BigDecimal value) {
        return new Node.Number(value);
    }

    /** Returns a whole number. */
    public static Node number(long value) {
        return new Node.Number(BigDecimal.valueOf(value));
    }

    /** Returns true or false. */
    public static Node flag(boolean value) {
        return new Node.Flag(value);
    }

    /** Returns an explicit null. */
    public static Node nothing() {
        return new Node.Null();
    }

    /** A map under construction. A key that is put twice is a mistake of the generator. */
    public static final class FieldsBuilder {
        private final Map<String, Node> fields = new LinkedHashMap<>();

        FieldsBuilder() {}

        /** Adds a key. */
        public FieldsBuilder put(String key, Node value) {
            if (fields.putIfAbsent(key, value) != null) {
                throw new IllegalStateException("key '" + key + "' is put twice");
            }
            return this;
        }

        /** Adds a key with a nested map. */
        public FieldsBuilder put(String key, FieldsBuilder value) {
            return put(key, value.build());
        }

        /** Adds a key with a string. */
        public FieldsBuilder put(String key, String value) {
            return put(key, text(value));
        }

        /** Adds a key with a whole number. */
        public FieldsBuilder put(String key, long value) {
            return put(key, number(value));
        }

        /** Adds a key with an exact number. */
        public FieldsBuilder put(String key, BigDecimal value) {
            return put(key, number(value));
        }

        /** Adds a key with true or false. */
        public FieldsBuilder put(String key, boolean value) {
            return put(key, flag(value));
        }

        /** Adds a key with a string where there is one. */
        public FieldsBuilder putIfPresent(String key, Optional<String> value) {
            value.ifPresent(text -> put(key, text));
            return this;
        }

        /** Returns the map. */
        public Node build() {
            return new Node.Fields(fields);
        }
    }
}
