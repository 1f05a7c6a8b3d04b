package dev.sextant.rulefile;

import dev.sextant.promql.hint.DurationHints;
import dev.sextant.rulefile.DurationText.NoDuration;
import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.source.Place;
import dev.sextant.yaml.read.ScalarValue;
import dev.sextant.yaml.read.YamlAlias;
import dev.sextant.yaml.read.YamlList;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import dev.sextant.yaml.read.YamlScalar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of fields as yaml.v3 does: anything that is written in one piece will do for a string. */
final class ValueReader {
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private static final Set<ScalarValue.Kind> NUMBERS = Set.of(ScalarValue.Kind.INTEGER, ScalarValue.Kind.FLOAT);

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

    private final TextReading reading;
    private final Report report;
    private final AliasBudget budget;
    private final boolean resource;
    private final Parameters parameters;

    /** Kubernetes turns YAML into JSON first, so that in a resource a string has to be one. */
    ValueReader(TextReading reading, AliasBudget budget, boolean resource, Parameters parameters) {
        this.reading = reading;
        this.report = reading.report();
        this.budget = budget;
        this.resource = resource;
        this.parameters = parameters;
    }

    /** The same for an object of a template. */
    ValueReader with(Parameters ofTemplate) {
        return new ValueReader(reading, budget, resource, ofTemplate);
    }

    /** Whether it reads what Kubernetes reads first. */
    boolean ofResource() {
        return resource;
    }

    /** Whether it reads an object of a template. */
    boolean inTemplate() {
        return parameters != Parameters.NONE;
    }

    private Place place(YamlNode node) {
        return reading.positions().of(node.place());
    }

    /** Follows aliases, within bounds. */
    void open(YamlNode node, Consumer<YamlNode> use) {
        budget.visit(node.place());
        if (node instanceof YamlAlias alias) {
            budget.enterAlias(alias.place());
            open(alias.target(), use);
            budget.leaveAlias();
        } else {
            use.accept(node);
        }
    }

    /** Whether it is null, or an alias of one. */
    static boolean isNull(YamlNode node) {
        return node instanceof YamlAlias alias
                ? isNull(alias.target())
                : node instanceof YamlScalar scalar && scalar.resolved().isNull();
    }

    /** The text of a key; null, and reported if it is more than a null, where it has none. */
    @Nullable
    String key(YamlNode key) {
        YamlNode[] target = {key};
        open(key, node -> target[0] = node);
        if (!(target[0] instanceof YamlScalar scalar)) {
            report.notKey(place(key), "a key must be a string, not " + key.described());
            return null;
        }
        ScalarValue value = resolved(scalar);
        if (value == null) {
            return null;
        }
        if (value.isNull()) {
            report.add(Kind.IGNORED_ENTRY, place(key), "the key is null, so that Prometheus skips the entry");
            return null;
        }
        return value.text();
    }

    private @Nullable ScalarValue resolved(YamlScalar scalar) {
        ScalarValue value = scalar.resolved();
        if (value.problem().isPresent()) {
            report.add(Kind.YAML_VALUE, place(scalar), value.problem().get());
            return null;
        }
        return value;
    }

    /** A text, the empty one where it is null; nothing, which is reported, where it is no text. */
    Optional<LocatedText> text(YamlNode node, String name) {
        return text(node, name, false);
    }

    /** The same of a field that Kubernetes takes a whole number for, too. */
    Optional<LocatedText> textOrInteger(YamlNode node, String name) {
        return text(node, name, true);
    }

    private Optional<LocatedText> text(YamlNode node, String name, boolean orInteger) {
        List<LocatedText> found = new ArrayList<>(1);
        open(node, target -> {
            if (target instanceof YamlScalar scalar) {
                scalarText(scalar, name, orInteger).ifPresent(found::add);
            } else {
                report.notText(place(node), name, name + " must be a string, not " + node.described());
            }
        });
        return found.stream().findFirst();
    }

    private Optional<LocatedText> scalarText(YamlScalar scalar, String name, boolean orInteger) {
        ScalarValue value = resolved(scalar);
        if (value == null) {
            return Optional.empty();
        }
        boolean integer =
                orInteger && value.number().filter(ValueReader::isWhole).isPresent();
        if (resource && !integer && KubernetesYaml.isNoString(scalar, value)) {
            report.add(
                    Kind.RESOURCE,
                    place(scalar),
                    "Kubernetes does not take " + scalar.value() + " as a string in " + name,
                    "put it in quotes");
        }
        return known(
                new LocatedText(
                        value.text(),
                        place(scalar),
                        offset -> reading.positions().of(scalar.placeAt(offset))),
                name);
    }

    /** What a text of a template says; nothing, which is reported, where that is not known. */
    private Optional<LocatedText> known(LocatedText text, String name) {
        if (parameters == Parameters.NONE) {
            return Optional.of(text);
        }
        Optional<String> unknown = parameters.whole(text.value()).or(() -> parameters.unknownIn(text.value()));
        if (unknown.isPresent()) {
            notChecked(text.place(), unknown.get(), name);
            return Optional.empty();
        }
        Optional<String> undeclared = parameters.undeclaredIn(text.value());
        if (undeclared.isPresent()) {
            String named = "${" + undeclared.get() + "}";
            report.add(
                    Kind.RESOURCE,
                    text.placeAt(
                            Utf8Size.of(text.value().substring(0, text.value().indexOf(named)))),
                    "the template has no parameter " + undeclared.get(),
                    "declare it under parameters");
            return Optional.empty();
        }
        return Optional.of(parameters.in(text));
    }

    private void notChecked(Place place, String parameter, String name) {
        report.add(
                Kind.NOT_READ,
                place,
                name + " is not checked: it depends on the template's parameter " + parameter,
                "check what 'oc process' makes of the template");
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** A duration; empty where there is none, or none that can be read. */
    Optional<Duration> duration(YamlNode node, String name) {
        Optional<LocatedText> text = isNull(node) ? Optional.empty() : text(node, name);
        return text.flatMap(this::duration);
    }

    private Optional<Duration> duration(LocatedText text) {
        try {
            return Optional.of(DurationText.parse(text.value()));
        } catch (NoDuration e) {
            String message = String.valueOf(e.getMessage());
            String hint = message.equals(DurationText.OUT_OF_RANGE)
                    ? "the most is 292y"
                    : DurationHints.hint(text.value()).orElse("write a duration such as 5m");
            report.add(Kind.DURATION, text.place(), message, hint);
            return Optional.empty();
        }
    }

    /** A whole number; 0 where there is none. A fraction is cut off, as by yaml.v3. */
    long integer(YamlNode node, String name) {
        long[] found = {0};
        open(
                node,
                target -> found[0] = target instanceof YamlScalar scalar ? number(scalar, name) : noNumber(node, name));
        return found[0];
    }

    private long number(YamlScalar scalar, String name) {
        Optional<String> parameter = parameters.whole(scalar.value());
        if (parameter.isPresent()) {
            return numberOf(parameter.get(), scalar, name);
        }
        ScalarValue value = resolved(scalar);
        if (value == null || value.isNull()) {
            return 0;
        }
        boolean lowest = scalar.value().toLowerCase(Locale.ROOT).equals("-.inf");
        if (lowest && !resource && value.kind() == ScalarValue.Kind.FLOAT) {
            return Long.MIN_VALUE;
        }
        return value.number()
                .filter(number -> !resource || isWhole(number))
                .filter(number -> number.compareTo(MOST) <= 0)
                .map(number -> number.setScale(0, RoundingMode.DOWN).max(BigDecimal.valueOf(Long.MIN_VALUE)))
                .map(BigDecimal::longValueExact)
                .orElseGet(() -> noNumber(scalar, name));
    }

    /** A parameter's value is written as JSON. */
    private long numberOf(String parameter, YamlScalar scalar, String name) {
        Optional<String> known = parameters
                .value(parameter)
                .filter(value -> INTEGER.matcher(value).matches());
        if (known.isEmpty()) {
            notChecked(place(scalar), parameter, name);
        }
        return known.map(Long::parseLong).orElse(0L);
    }

    private long noNumber(YamlNode node, String name) {
        boolean large = node instanceof YamlScalar scalar
                && NUMBERS.contains(scalar.resolved().kind())
                && (!resource
                        || scalar.resolved()
                                .number()
                                .filter(ValueReader::isWhole)
                                .isPresent());
        String wanted = large ? " must be an integer of 64 bits" : " must be an integer, not " + node.described();
        report.add(Kind.WRONG_TYPE, place(node), name + wanted);
        return 0;
    }

    /** Hands over what is in a list; reports what is no list. */
    void list(YamlNode node, String name, Consumer<YamlNode> use) {
        open(node, target -> {
            if (target instanceof YamlList list) {
                list.items().forEach(use);
            } else if (!isNull(target)) {
                report.notList(place(node), name + " must be a list, not " + node.described());
            }
        });
    }

    /** Hands over a mapping; reports what is none. A null is none, and nobody's mistake. */
    void map(YamlNode node, String name, Consumer<YamlMap> use) {
        open(node, target -> {
            if (target instanceof YamlMap map) {
                use.accept(map);
            } else if (!isNull(target)) {
                report.add(Kind.WRONG_TYPE, place(node), name + " must be a mapping, not " + node.described());
            }
        });
    }
}
