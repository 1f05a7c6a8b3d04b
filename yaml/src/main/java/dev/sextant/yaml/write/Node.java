package dev.sextant.yaml.write;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of configuration, before it is written as YAML or JSON. */
public sealed interface Node {

    /** Calls the method of {@code visitor} for this kind of node. */
    <R> R accept(Visitor<R> visitor);

    /** Keys with values, in the order in which they are written. */
    record Fields(Map<String, Node> fields) implements Node {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fields(this);
        }
    }

    /** A list. */
    record Items(List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /**
     * A string. It stays one: the emitters quote whatever a reader could take for something else ({@code null},
     * {@code yes}, {@code 0123}, {@code 2026-01-01}).
     *
     * @param block whether YAML writes it as a literal block ({@code |}), line by line as it is
     */
    record Text(String value, boolean block) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A number, written exactly and never with an exponent. */
    @SuppressWarnings("JavaLangClash") // it is only ever written Node.Number
    record Number(BigDecimal value) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flag(this);
        }
    }

    /** An explicit null; in Helm values it removes the chart's default. */
    record Null() implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing();
        }
    }

    /** One case per kind of node. */
    interface Visitor<R> {
        R fields(Fields node);

        R items(Items node);

        R text(Text node);

        R number(Number node);

        R flag(Flag node);

        R nothing();
    }
}
