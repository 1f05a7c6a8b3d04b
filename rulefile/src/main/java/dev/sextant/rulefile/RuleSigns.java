package dev.sextant.rulefile;

import dev.sextant.yaml.read.YamlList;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import dev.sextant.yaml.read.YamlScalar;
import java.util.regex.Pattern;

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
                && (isRule(map) || hasGroups(map) || map.pairs().stream().anyMatch(pair -> in(pair.value())));
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

    private static boolean isGroup(YamlNode node) {
        return Peek.field(node, "rules").filter(YamlList.class::isInstance).isPresent();
    }

    private static boolean isRule(YamlMap map) {
        boolean named =
                Peek.text(map, "alert").isPresent() || Peek.text(map, "record").isPresent();
        return named && Peek.text(map, "expr").isPresent();
    }
}
