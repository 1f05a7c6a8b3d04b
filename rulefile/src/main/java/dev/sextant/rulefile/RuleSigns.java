package dev.sextant.rulefile;

import dev.sextant.yaml.read.YamlList;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import dev.sextant.yaml.read.YamlScalar;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Signs of Prometheus rules where none are expected. Rather one too many: rules that nobody checked are worse than a
 * message about what is none.
 */
final class RuleSigns {
    /** Dashboards have an object under {@code alert}; a rule has its name there, if it is a template. */
    private static final String NAME = "[\"']?(?:alert|record)[\"']?[ \\t]*:[ \\t]*(?!\\{(?!\\{))[^\\s\\[]";

    private static final String EXPR = "[\"']?expr[\"']?[ \\t]*:";
    private static final Pattern NAME_LINE = Pattern.compile("(?m)(?:^[ \\t-]*|[{,][ \\t]*)" + NAME);
    private static final Pattern EXPR_LINE = Pattern.compile("(?m)(?:^[ \\t-]*|[{,][ \\t]*)" + EXPR);
    private static final Pattern GROUPS_LINE = Pattern.compile("(?m)^[{ ]?[ ]*[\"']?groups[\"']?[ \\t]*:");

    private RuleSigns() {}

    /** Whether there are rules somewhere in a node, or in a text in it. */
    static boolean in(YamlNode node) {
        // What an alias stands for has been looked at where it is defined.
        if (node instanceof YamlScalar scalar) {
            return in(scalar.value());
        }
        if (node instanceof YamlList list) {
            return list.items().stream().anyMatch(RuleSigns::in);
        }
        return node instanceof YamlMap map
                && (isRule(map)
                        || isPatch(map)
                        || hasGroups(map)
                        || map.pairs().stream().anyMatch(pair -> in(pair.value())));
    }

    /** Whether a text has rules in it, also as a part, and also where it is no YAML. */
    static boolean in(String text) {
        return text.contains("expr")
                && EXPR_LINE.matcher(text).find()
                && NAME_LINE.matcher(text).find();
    }

    /** Whether a text that is no YAML was meant to be a rule file. */
    static boolean inBroken(String text) {
        return in(text) || GROUPS_LINE.matcher(text).find();
    }

    /** Whether it has groups that have rules. */
    static boolean hasGroups(YamlNode node) {
        return Peek.field(node, "groups").filter(RuleSigns::holdsGroup).isPresent();
    }

    private static boolean holdsGroup(YamlNode groups) {
        return groups instanceof YamlList list ? list.items().stream().anyMatch(RuleSigns::isGroup) : isGroup(groups);
    }

    /** Other programs have groups with rules, too, but none of these in them. */
    private static boolean isGroup(YamlNode node) {
        return Peek.field(node, "rules")
                .filter(YamlList.class::isInstance)
                .map(YamlList.class::cast)
                .filter(rules ->
                        rules.items().isEmpty() || rules.items().stream().anyMatch(RuleSigns::mayBeRule))
                .isPresent();
    }

    private static boolean mayBeRule(YamlNode node) {
        return Stream.of("alert", "record", "expr").anyMatch(field -> Peek.has(node, field));
    }

    private static boolean isRule(YamlMap map) {
        boolean named =
                Peek.text(map, "alert").isPresent() || Peek.text(map, "record").isPresent();
        boolean asked = Peek.text(map, "expr").isPresent()
                || Peek.text(map, "expression").isPresent();
        return named && asked;
    }

    /** Whether it changes rules that stand elsewhere: a patch of Kustomize. */
    private static boolean isPatch(YamlMap map) {
        return Peek.has(map, "patch")
                && Peek.field(map, "target")
                        .flatMap(target -> Peek.text(target, "kind"))
                        .filter(ResourceKinds::holdsRules)
                        .isPresent();
    }
}
