package dev.sextant.slo.read;

import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.source.Place;
import dev.sextant.yaml.read.ScalarValue;
import dev.sextant.yaml.read.YamlAlias;
import dev.sextant.yaml.read.YamlList;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import dev.sextant.yaml.read.YamlScalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value of a document. What asks for a type reports a value of another one, and then has nothing.
 *
 * @param node what stands there, which may be an alias
 * @param path of the field that holds it; empty for a document
 * @param problems where to report
 * @param scalars what a number or a truth value is where a text is wanted
 */
record Value(YamlNode node, String path, Problems problems, Scalars scalars) {
    private static final int MOST_DIGITS = 100;

    Place place() {
        return node.place();
    }

    /** Whether nothing is said: Sloth and Kubernetes take a null as being absent. */
    boolean isNull() {
        return target() instanceof YamlScalar scalar && scalar.resolved().isNull();
    }

    boolean isList() {
        return target() instanceof YamlList;
    }

    private YamlNode target() {
        YamlNode target = node;
        while (target instanceof YamlAlias alias) {
            target = alias.target();
        }
        return target;
    }

    /** The target; what comes through an alias is counted. */
    private YamlNode opened() {
        YamlNode target = target();
        if (node instanceof YamlAlias) {
            problems.unfold(node, 1 + size(target));
        }
        return target;
    }

    private static int size(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.value().length();
        }
        if (node instanceof YamlMap map) {
            return map.pairs().size();
        }
        return node instanceof YamlList list ? list.items().size() : 0;
    }

    /** What is inside of what an alias leads to counts as an alias, too, at the same place. */
    private YamlNode via(YamlNode inner) {
        return node instanceof YamlAlias alias && !(inner instanceof YamlAlias)
                ? new YamlAlias(alias.place(), alias.name(), inner)
                : inner;
    }

    Value item(YamlNode inner, int index) {
        return new Value(via(inner), path + "[" + index + "]", problems, scalars);
    }

    Value field(YamlNode inner, String name) {
        return new Value(via(inner), path.isEmpty() ? name : path + "." + name, problems, scalars);
    }

    /** The same in a form that makes other texts of numbers and truth values. */
    Value with(Scalars others) {
        return new Value(node, path, problems, others);
    }

    /** A mapping; reported if it is another thing. */
    Optional<YamlMap> map() {
        YamlNode target = opened();
        if (target instanceof YamlMap map) {
            return Optional.of(map);
        }
        wrong("a mapping");
        return Optional.empty();
    }

    /** A mapping with its fields; those that {@code known} has not are reported. */
    Optional<Fields> fields(FieldSet known) {
        return map().map(map -> Fields.of(this, map, known));
    }

    /** The items of a list; none, which is reported, if it is another thing. */
    List<Value> list() {
        List<Value> items = new ArrayList<>();
        if (opened() instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                items.add(item(item, items.size()));
            }
        } else {
            wrong("a list");
        }
        return items;
    }

    /** A text; numbers and truth values are the text that the form makes of them. */
    Optional<LocatedText> text() {
        return scalar("a string").filter(this::isText).map(scalar -> {
            String text = scalars.text(scalar);
            if (!text.equals(scalar.resolved().text())) {
                warning(
                        Code.WRONG_TYPE,
                        scalar.value() + " is read as " + text + ", as Sloth reads it",
                        "put it in quotes if it is meant as it is written");
            }
            return new LocatedText(text, scalar.place(), scalar::placeAt);
        });
    }

    private boolean isText(YamlScalar scalar) {
        boolean isText = scalars.isText(scalar);
        if (!isText) {
            error(
                    Code.WRONG_TYPE,
                    "must be a string, not " + (scalars.truth(scalar).isPresent() ? "a truth value" : node.described()),
                    "put it in quotes");
        }
        return isText;
    }

    /** A number, exact; not one in quotes, which is a text. */
    Optional<BigDecimal> number() {
        Optional<YamlScalar> scalar = scalar("a number");
        Optional<BigDecimal> number = scalar.flatMap(Value::exact);
        if (scalar.isPresent() && number.isEmpty()) {
            boolean quoted = scalar.get().style() != YamlScalar.Style.PLAIN;
            boolean endless = scalar.get().resolved().kind() == ScalarValue.Kind.FLOAT;
            String message = "must be a "
                    + (endless ? "finite number, not " + scalar.get().value() : "number, not " + node.described());
            Optional<String> hint = quoted ? Optional.of("take the quotes away") : Optional.empty();
            problems.add(Code.WRONG_TYPE, true, place(), path, message, hint);
        }
        return number;
    }

    /** Prometheus's YAML library would make 99.900000000000005684… of 99.9. */
    private static Optional<BigDecimal> exact(YamlScalar scalar) {
        ScalarValue value = scalar.resolved();
        boolean decimal =
                value.kind() == ScalarValue.Kind.FLOAT && scalar.value().length() <= MOST_DIGITS;
        return value.number()
                .map(number -> decimal ? new BigDecimal(scalar.value().replace("_", "")) : number);
    }

    Optional<Boolean> flag() {
        Optional<YamlScalar> scalar = scalar("true or false");
        Optional<Boolean> flag = scalar.flatMap(scalars::truth);
        if (scalar.isPresent() && flag.isEmpty()) {
            wrong("true or false");
        }
        return flag;
    }

    private Optional<YamlScalar> scalar(String wanted) {
        if (!(opened() instanceof YamlScalar scalar)) {
            problems.notText(place(), path, "must be " + wanted + ", not " + node.described());
            return Optional.empty();
        }
        Optional<String> problem = scalar.resolved().problem();
        problem.ifPresent(message -> error(Code.WRONG_TYPE, message));
        return problem.isPresent() ? Optional.empty() : Optional.of(scalar);
    }

    private void wrong(String wanted) {
        error(Code.WRONG_TYPE, "must be " + wanted + ", not " + node.described());
    }

    void error(Code code, String message) {
        problems.error(code, place(), path, message);
    }

    void error(Code code, String message, String hint) {
        problems.error(code, place(), path, message, hint);
    }

    void warning(Code code, String message, String hint) {
        problems.warning(code, place(), path, message, hint);
    }
}
