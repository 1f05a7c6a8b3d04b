package dev.sextant.generators.logs.alloy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an attribute is set to. */
public sealed interface Value {

    /** Calls the method of {@code visitor} for this kind of value. */
    <R> R accept(Visitor<R> visitor);

    /** A string. */
    record Text(String value) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flag(this);
        }
    }

    /** What a component exports, or a constant: {@code loki.write.loki.receiver}. */
    record Reference(String path) implements Value {
        public Reference {
            Names.requirePath(path);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /** A list. */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /** An object: keys with values, in the order in which they are written. */
    record Entries(Map<String, Value> entries) implements Value {
        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.entries(this);
        }
    }

    /** A function of the standard library, applied. */
    record Call(String function, List<Value> arguments) implements Value {
        public Call {
            Names.requirePath(function);
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** Two values joined by {@code +}. */
    record Sum(Value left, Value right) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sum(this);
        }
    }

    /** Returns a list of strings. */
    static Value texts(List<String> values) {
        return new Items(values.stream().<Value>map(Text::new).toList());
    }

    /** Returns a string. */
    static Value text(String value) {
        return new Text(value);
    }

    /** Returns a reference. */
    static Value reference(String path) {
        return new Reference(path);
    }

    /** One case per kind of value. */
    interface Visitor<R> {
        R text(Text value);

        R flag(Flag value);

        R reference(Reference value);

        R items(Items value);

        R entries(Entries value);

        R call(Call value);

        R sum(Sum value);
    }
}
