package dev.sextant.model.dashboard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A dashboard.
 *
 * @param slug names the file and, with the workspace's name, the dashboard's stable identity; lower-case letters, digits
 *     and dashes
 * @param uid Grafana's identifier: at most 40 of {@code [A-Za-z0-9_-]}
 * @param title unique in its folder
 * @param description what the dashboard answers
 * @param tags for finding it
 * @param variables the choices at its top; no two of one name, and none called {@code datasource}
 * @param sections in reading order; no two with one key, and no two panels of the dashboard with one key
 */
public record Dashboard(
        String slug,
        String uid,
        String title,
        String description,
        List<String> tags,
        List<Variable> variables,
        List<Section> sections) {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern UID = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    public Dashboard {
        tags = List.copyOf(tags);
        variables = List.copyOf(variables);
        sections = List.copyOf(sections);
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("'" + slug + "' is not a slug of lower-case letters, digits and dashes");
        }
        if (!UID.matcher(uid).matches()) {
            throw new IllegalArgumentException(
                    "dashboard '" + slug + "': uid '" + uid + "' is not 1 to 40 letters, digits, '_' and '-'");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("dashboard '" + slug + "' has no title");
        }
        requireDistinct(slug, "variable", variables, Variable::name);
        requireDistinct(slug, "section", sections, Section::key);
        requireDistinct(slug, "panel", panelsOf(sections), Panel::key);
    }

    /** Returns the panels of all sections in reading order. */
    public List<Panel> panels() {
        return panelsOf(sections);
    }

    private static List<Panel> panelsOf(List<Section> sections) {
        return sections.stream().flatMap(section -> section.panels().stream()).toList();
    }

    private static <T> void requireDistinct(String slug, String what, List<T> items, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            if (!seen.add(name.apply(item))) {
                throw new IllegalArgumentException(
                        "dashboard '" + slug + "' has two of the " + what + " '" + name.apply(item) + "'");
            }
        }
    }
}
