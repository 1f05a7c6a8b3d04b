package dev.sextant.generators.alertmanager;

import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Label matchers in Alertmanager's notation. Values are always quoted, and only what both of its parsers (the classic
 * and the UTF-8 one) undo is escaped: backslash, quote, line break.
 */
final class Matchers {
    private static final Pattern CLASSIC_NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    private Matchers() {}

    static Node tree(List<LabelMatcher> matchers) {
        return Tree.texts(matchers.stream().map(Matchers::print).toList());
    }

    static String print(LabelMatcher matcher) {
        String name = CLASSIC_NAME.matcher(matcher.name()).matches() ? matcher.name() : quoted(matcher.name());
        return name + matcher.op().symbol() + quoted(matcher.value());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
