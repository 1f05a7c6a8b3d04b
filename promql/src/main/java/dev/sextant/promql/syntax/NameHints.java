package dev.sextant.promql.syntax;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.hint.HintRule;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hints about names with dots, dashes and slashes, which stand in quotes since Prometheus 3. */
final class NameHints {
    private static final PrometheusVersion QUOTED_NAMES = new PrometheusVersion(3, 0);
    private static final Pattern METRIC = Pattern.compile("([\\w:.]*\\w‸\\.[\\w:.]*\\w)");
    private static final Pattern LABEL = Pattern.compile("[{,]\\s*([\\w:./-]+‸[\\w:./-]+)\\s*(?:=|!|,|\\})");

    private NameHints() {}

    /** What to do about an error, of which {@code around} is the text with {@link HintRule#HERE} at its place. */
    static Optional<String> hint(String message, String around, PrometheusVersion version) {
        if (!version.isAtLeast(QUOTED_NAMES)) {
            return Optional.empty();
        }
        Matcher metric = METRIC.matcher(around);
        if (message.startsWith("unexpected character: '.'") && metric.find()) {
            return Optional.of("a name with dots stands in braces and quotes: {\"" + name(metric) + "\"}");
        }
        Matcher label = LABEL.matcher(around);
        return message.startsWith("unexpected character inside braces") && label.find()
                ? Optional.of("such a name stands in quotes: \"" + name(label) + "\"")
                : Optional.empty();
    }

    private static String name(Matcher matcher) {
        return matcher.group(1).replace(HintRule.HERE, "");
    }
}
