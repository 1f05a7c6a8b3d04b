package dev.sextant.generators.logs.alloy;

import java.util.List;
import java.util.Optional;

/** A line, or a braced group of lines, of an Alloy configuration. */
public sealed interface Statement {

    /** Calls the method of {@code visitor} for this kind of statement. */
    <R> R accept(Visitor<R> visitor);

    /** {@code name = value}. */
    record Attribute(String name, Value value) implements Statement {
        public Attribute {
            Names.requireIdentifier(name);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.attribute(this);
        }
    }

    /**
     * A component, or a group of settings inside of one.
     *
     * @param name what it is, for example {@code loki.write}
     * @param label tells a component from the others of its kind; only components have one
     */
    record Block(String name, Optional<String> label, List<Statement> body) implements Statement {
        public Block {
            Names.requirePath(name);
            label.ifPresent(Names::requireIdentifier);
            body = List.copyOf(body);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.block(this);
        }
    }

    /** Returns a component. */
    static Block component(String name, String label, List<Statement> body) {
        return new Block(name, Optional.of(label), body);
    }

    /** Returns a block without a label. */
    static Block block(String name, Statement... body) {
        return new Block(name, Optional.empty(), List.of(body));
    }

    /** Returns an attribute. */
    static Attribute attribute(String name, Value value) {
        return new Attribute(name, value);
    }

    /** Returns an attribute with a string. */
    static Attribute attribute(String name, String value) {
        return new Attribute(name, new Value.Text(value));
    }

    /** One case per kind of statement. */
    interface Visitor<R> {
        R attribute(Attribute statement);

        R block(Block statement);
    }
}
