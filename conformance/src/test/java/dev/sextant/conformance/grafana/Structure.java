package dev.sextant.conformance.grafana;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What no schema says of a dashboard, and without which Grafana shows it wrong or not at all. */
final class Structure {
    private static final int COLUMNS = 24;
    private static final Pattern UID = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{?([A-Za-z_][A-Za-z0-9_]*)");
    private static final Set<String> FIXED_SOURCES = Set.of("prometheus", "loki", "jaeger", "alertmanager");

    private final DashboardFile file;
    private final List<String> problems = new ArrayList<>();

    private Structure(DashboardFile file) {
        this.file = file;
    }

    static List<String> problems(DashboardFile file) {
        Structure structure = new Structure(file);
        structure.head();
        structure.ids();
        structure.places();
        structure.references();
        return structure.problems;
    }

    private void head() {
        JsonNode json = file.json();
        require(UID.matcher(json.path("uid").asString("")).matches(), "the uid is not one");
        require(!json.path("title").asString("").isBlank(), "there is no title");
        require(json.path("schemaVersion").asInt(0) == 42, "the schema version is not 42");
        require(!json.has("id"), "there is an id, which is another one in every Grafana");
        require(!json.has("version"), "there is a version, which changes with every save");
    }

    private void ids() {
        Set<Integer> seen = new HashSet<>();
        for (JsonNode panel : everything()) {
            int id = panel.path("id").asInt(0);
            require(id >= 1, name(panel) + " has no positive id");
            require(seen.add(id), name(panel) + " has the id of another panel");
        }
    }

    private void places() {
        List<JsonNode> panels = everything();
        for (int i = 0; i < panels.size(); i++) {
            Box box = Box.of(panels.get(i));
            require(box.left >= 0 && box.top >= 0, name(panels.get(i)) + " has no place");
            require(box.right <= COLUMNS, name(panels.get(i)) + " ends in column " + box.right);
            for (JsonNode other : panels.subList(0, i)) {
                require(!box.overlaps(Box.of(other)), name(panels.get(i)) + " lies on " + name(other));
            }
        }
    }

    private void references() {
        Set<String> variables = new TreeSet<>();
        for (JsonNode variable : file.json().path("templating").path("list")) {
            require(variables.add(variable.path("name").asString("")), "there are two variables of one name");
        }
        for (JsonNode panel : file.panels()) {
            sources(panel, variables);
            Set<String> letters = new HashSet<>();
            for (JsonNode target : panel.path("targets")) {
                require(letters.add(target.path("refId").asString("")), name(panel) + " has two queries of one letter");
                Matcher used = REFERENCE.matcher(target.path("expr").asString(""));
                while (used.find()) {
                    String variable = used.group(1);
                    require(
                            variable.startsWith("__") || variables.contains(variable),
                            name(panel) + " uses $" + variable + ", which is not a variable");
                }
            }
        }
    }

    private void sources(JsonNode panel, Set<String> variables) {
        Set<String> used = new TreeSet<>();
        for (JsonNode target : panel.path("targets")) {
            String uid = target.path("datasource").path("uid").asString("");
            used.add(uid);
            boolean known = FIXED_SOURCES.contains(uid)
                    || (uid.startsWith("${") && variables.contains(uid.substring(2, uid.length() - 1)));
            require(known, name(panel) + " asks the unknown data source '" + uid + "'");
        }
        String expected = used.size() == 1 ? used.iterator().next() : "-- Mixed --";
        require(
                panel.path("datasource").path("uid").asString("").equals(expected),
                name(panel) + " names another data source than its queries");
    }

    /** Panels and titles, those of collapsed sections included. */
    private List<JsonNode> everything() {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode panel : file.json().path("panels")) {
            all.add(panel);
            all.addAll(DashboardFile.elements(panel.path("panels")));
        }
        return all;
    }

    private void require(boolean condition, String problem) {
        if (!condition) {
            problems.add(problem);
        }
    }

    private static String name(JsonNode panel) {
        return "'" + panel.path("title").asString("") + "'";
    }

    private record Box(int left, int top, int right, int bottom) {
        static Box of(JsonNode panel) {
            JsonNode place = panel.path("gridPos");
            int left = place.path("x").asInt(-1);
            int top = place.path("y").asInt(-1);
            return new Box(
                    left,
                    top,
                    left + place.path("w").asInt(0),
                    top + place.path("h").asInt(0));
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }
}
