package dev.sextant.promql.syntax;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.hint.HintRule;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hints about names with dots, dashes and slashes, which need quotes since Prometheus 3. */
final class NameHints {
    private static final PrometheusVersion QUOTED_NAMES = new PrometheusVersion(3, 0);
    private static final int LONGEST = 60;

    private static final String STRING = "(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`[^`]*`)";
    private static final String CONDITION = "\\s*[A-Za-z_]\\w*\\s*(?:=~|!~|!=|=)\\s*" + STRING + "\\s*";
    private static final Pattern METRIC =
            Pattern.compile("(?<![\\w:.])([A-Za-z_:][\\w:.]*‸\\.[\\w:.]*\\w)(.*)", Pattern.DOTALL);
    private static final Pattern CONDITIONS =
            Pattern.compile("\\s*\\{(" + CONDITION + "(?:," + CONDITION + ")*|\\s*)\\}.*", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("[{,]\\s*([\\w:./-]+‸[\\w:./-]+)\\s*([=!,}])");
    private static final Pattern BEHIND_METRIC = Pattern.compile("[\\w:]\\s*\\{(?:[^{}\"'`]|" + STRING + ")*$");
    private static final Pattern LIST = Pattern.compile(
            "\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\((?:[^()\"'`]|" + STRING + ")*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_LIST = Pattern.compile("[(,]\\s*([A-Za-z_][\\w.]*‸[./-][\\w./-]*)\\s*[,)]");

    private NameHints() {}

    /** What to do about an error, of which {@code around} is the text with {@link HintRule#HERE} at its place. */
    static Optional<String> hint(String message, String around, PrometheusVersion version) {
        if (!version.isAtLeast(QUOTED_NAMES)) {
            return Optional.empty();
        }
        if (message.startsWith("unexpected character inside braces")) {
            return inBraces(around);
        }
        boolean dot = message.startsWith("unexpected character: '.'");
        if (!dot && !message.contains("in grouping opts")) {
            return Optional.empty();
        }
        String before = around.substring(0, around.indexOf(HintRule.HERE));
        if (LIST.matcher(before).find()) {
            Matcher name = IN_LIST.matcher(around);
            return name.find() ? Optional.of(quoted(name)) : Optional.empty();
        }
        boolean inRange = before.lastIndexOf('[') > before.lastIndexOf(']');
        return dot && !inRange ? metric(around) : Optional.empty();
    }

    private static Optional<String> metric(String around) {
        Matcher metric = METRIC.matcher(around);
        if (!metric.find()) {
            return Optional.empty();
        }
        String behind = metric.group(2).stripLeading();
        if (behind.startsWith("(")) {
            // A call: no function has a dot in its name.
            return Optional.empty();
        }
        String rest = "";
        if (behind.startsWith("{")) {
            Matcher conditions = CONDITIONS.matcher(behind);
            String found = conditions.matches() ? conditions.group(1).strip() : "…";
            rest = found.isEmpty() ? "" : ", " + (found.length() > LONGEST ? "…" : found);
        }
        return Optional.of("a name with dots goes in braces and quotes: {\"" + name(metric) + "\"" + rest + "}");
    }

    private static Optional<String> inBraces(String around) {
        Matcher label = LABEL.matcher(around);
        if (!label.find()) {
            return Optional.empty();
        }
        boolean condition = label.group(2).equals("=") || label.group(2).equals("!");
        // Without a condition it would be the name of a metric, and there is only one.
        boolean possible = condition
                || !BEHIND_METRIC.matcher(around.substring(0, label.start(1))).find();
        return possible ? Optional.of(quoted(label)) : Optional.empty();
    }

    private static String quoted(Matcher name) {
        return "such a name goes in quotes: \"" + name(name) + "\"";
    }

    private static String name(Matcher matcher) {
        return matcher.group(1).replace(HintRule.HERE, "");
    }
}
