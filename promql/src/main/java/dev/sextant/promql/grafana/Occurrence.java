package dev.sextant.promql.grafana;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A variable in a text, by Grafana's own pattern. Names of digits are left out: they are the groups of a regular
 * expression.
 *
 * @param start its first character
 * @param end one past its last character
 */
record Occurrence(int start, int end, String name, Optional<String> field, Optional<String> format) {
    private static final String NAME = "([A-Za-z_][A-Za-z0-9_]*)";
    private static final Pattern PATTERN = Pattern.compile("\\$" + NAME + "|\\[\\[" + NAME
            + "(?::([A-Za-z0-9_]+))?\\]\\]" + "|\\$\\{" + NAME + "(?:\\.([^:^}]+))?(?::([^}]+))?\\}");

    static List<Occurrence> in(String text) {
        List<Occurrence> found = new ArrayList<>();
        if (text.indexOf('$') < 0 && !text.contains("[[")) {
            return found;
        }
        Matcher matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            String name = Optional.ofNullable(matcher.group(1))
                    .or(() -> Optional.ofNullable(matcher.group(2)))
                    .orElseGet(() -> matcher.group(4));
            Optional<String> format =
                    Optional.ofNullable(matcher.group(3)).or(() -> Optional.ofNullable(matcher.group(6)));
            found.add(new Occurrence(
                    matcher.start(), matcher.end(), name, Optional.ofNullable(matcher.group(5)), format));
        }
        return found;
    }
}
