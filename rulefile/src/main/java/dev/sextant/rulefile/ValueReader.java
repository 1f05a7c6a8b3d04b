package dev.sextant.rulefile;

import dev.sextant.promql.hint.DurationHints;
import dev.sextant.rulefile.DurationText.NoDuration;
import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.rulefile.yaml.ScalarValue;
import dev.sextant.rulefile.yaml.YamlAlias;
import dev.sextant.rulefile.yaml.YamlList;
import dev.sextant.rulefile.yaml.YamlMap;
import dev.sextant.rulefile.yaml.YamlNode;
import dev.sextant.rulefile.yaml.YamlScalar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the values of fields as yaml.v3 does: anything that is written in one piece will do for a string. */
final class ValueReader {
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private static final Set<ScalarValue.Kind> NUMBERS = Set.of(ScalarValue.Kind.INTEGER, ScalarValue.Kind.FLOAT);

    private final Report report;
    private final AliasBudget budget;
    private final boolean resource;

    /** Kubernetes turns YAML into JSON first, so that in a resource a string has to be one. */
    ValueReader(Report report, AliasBudget budget, boolean resource) {
        this.report = report;
        this.budget = budget;
        this.resource = resource;
    }

    /** Follows aliases, within bounds. */
    void open(YamlNode node, Consumer<YamlNode> use) {
        budget.visit(node.place());
        if (node instanceof YamlAlias alias) {
            budget.enterAlias();
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
            report.notKey(key.place(), "a key must be a string, not " + key.described());
            return null;
        }
        ScalarValue value = resolved(scalar);
        if (value == null) {
            return null;
        }
        if (value.isNull()) {
            report.add(Kind.IGNORED_ENTRY, key.place(), "the key is null, so that Prometheus skips the entry");
            return null;
        }
        return value.text();
    }

    private @Nullable ScalarValue resolved(YamlScalar scalar) {
        ScalarValue value = scalar.resolved();
        if (value.problem().isPresent()) {
            report.add(Kind.YAML_VALUE, scalar.place(), value.problem().get());
            return null;
        }
        return value;
    }

    /** A text, the empty one where it is null; nothing, which is reported, where it is no text. */
    Optional<LocatedText> text(YamlNode node, String name) {
        List<LocatedText> found = new ArrayList<>(1);
        open(node, target -> {
            if (target instanceof YamlScalar scalar) {
                scalarText(scalar, name).ifPresent(found::add);
            } else {
                report.notText(node.place(), name, name + " must be a string, not " + node.described());
            }
        });
        return found.stream().findFirst();
    }

    private Optional<LocatedText> scalarText(YamlScalar scalar, String name) {
        ScalarValue value = resolved(scalar);
        if (value == null) {
            return Optional.empty();
        }
        boolean number = value.kind() == ScalarValue.Kind.INTEGER && name.equals("expr");
        if (resource && !number && KubernetesYaml.isNoString(scalar, value)) {
            report.add(
                    Kind.RESOURCE,
                    scalar.place(),
                    "Kubernetes does not take " + scalar.value() + " as a string in " + name,
                    "put it in quotes");
        }
        return Optional.of(new LocatedText(value.text(), scalar.place(), scalar::placeAt));
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
        ScalarValue value = resolved(scalar);
        if (value == null || value.isNull()) {
            return 0;
        }
        boolean lowest = scalar.value().toLowerCase(Locale.ROOT).equals("-.inf");
        if (lowest && value.kind() == ScalarValue.Kind.FLOAT) {
            return Long.MIN_VALUE;
        }
        return value.number()
                .filter(number -> number.compareTo(MOST) <= 0)
                .map(number -> number.setScale(0, RoundingMode.DOWN).max(BigDecimal.valueOf(Long.MIN_VALUE)))
                .map(BigDecimal::longValueExact)
                .orElseGet(() -> noNumber(scalar, name));
    }

    private long noNumber(YamlNode node, String name) {
        boolean large = node instanceof YamlScalar scalar
                && NUMBERS.contains(scalar.resolved().kind());
        String wanted = large ? " must be an integer of 64 bits" : " must be an integer, not " + node.described();
        report.add(Kind.WRONG_TYPE, node.place(), name + wanted);
        return 0;
    }

    /** Hands over what is in a list; reports what is no list. */
    void list(YamlNode node, String name, Consumer<YamlNode> use) {
        open(node, target -> {
            if (target instanceof YamlList list) {
                list.items().forEach(use);
            } else if (!isNull(target)) {
                report.add(Kind.WRONG_TYPE, node.place(), name + " must be a list, not " + node.described());
            }
        });
    }

    /** Hands over a mapping; reports what is none. A null is none, and nobody's mistake. */
    void map(YamlNode node, String name, Consumer<YamlMap> use) {
        open(node, target -> {
            if (target instanceof YamlMap map) {
                use.accept(map);
            } else if (!isNull(target)) {
                report.add(Kind.WRONG_TYPE, node.place(), name + " must be a mapping, not " + node.described());
            }
        });
    }
}
