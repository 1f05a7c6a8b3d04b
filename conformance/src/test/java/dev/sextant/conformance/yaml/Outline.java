package dev.sextant.conformance.yaml;

import dev.sextant.source.Place;
import dev.sextant.yaml.read.YamlAlias;
import dev.sextant.yaml.read.YamlList;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import dev.sextant.yaml.read.YamlScalar;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A document as a text that two readers can be compared by: a line for each node, with what it is and where it begins. */
final class Outline {
    /** Where lines are broken in ways that editors do not know, lines and columns are not compared. */
    private static final Pattern OTHER_BREAKS = Pattern.compile("[\u0085\u2028\u2029]");

    private final StringBuilder out = new StringBuilder();
    private final boolean places;
    private final List<String> lines;

    private Outline(String text) {
        this.places = !OTHER_BREAKS.matcher(text).find();
        this.lines = text.replaceFirst("^\ufeff", "").lines().toList();
    }

    /** What the judge made of a document of a text. */
    static String of(JsonNode judged, String text) {
        Outline outline = new Outline(text);
        outline.judged(judged, 0);
        return outline.out.toString();
    }

    /**
     * What we made of it.
     *
     * @param judged the same from the judge, for whom a scalar begins with its anchor or tag
     */
    static String of(YamlNode ours, JsonNode judged, String text) {
        Outline outline = new Outline(text);
        outline.ours(ours, judged, 0);
        return outline.out.toString();
    }

    private void line(int depth, String text, String place) {
        out.append("  ".repeat(depth)).append(text).append(place).append('\n');
    }

    private boolean compares(boolean scalar, JsonNode judged) {
        if (!places || !scalar) {
            return places;
        }
        boolean nothing = judged.path("value").asString("").isEmpty();
        return !nothing && "!&".indexOf(at(judged)) < 0;
    }

    private int at(JsonNode judged) {
        String line = lines.get(judged.path("line").asInt() - 1);
        return line.codePoints()
                .skip(judged.path("column").asInt() - 1)
                .findFirst()
                .orElse('!');
    }

    private void judged(JsonNode node, int depth) {
        String kind = node.path("kind").asString();
        String place = compares(kind.equals("scalar"), node)
                ? " " + node.path("line").asInt() + ":" + node.path("column").asInt()
                : "";
        String value = node.path("value").asString("");
        line(depth, kind.equals("scalar") ? node.path("tag").asString() + " " + value : kind + " " + value, place);
        node.path("content").forEach(child -> judged(child, depth + 1));
    }

    private void ours(YamlNode node, JsonNode judged, int depth) {
        String place = compares(node instanceof YamlScalar, judged) ? " " + place(node.place()) : "";
        if (node instanceof YamlScalar scalar) {
            line(depth, tag(scalar) + " " + scalar.value(), place);
        } else if (node instanceof YamlAlias alias) {
            line(depth, "alias " + alias.name(), place);
        } else if (node instanceof YamlList list) {
            line(depth, "list ", place);
            int at = 0;
            for (YamlNode item : list.items()) {
                ours(item, judged.path("content").path(at++), depth + 1);
            }
        } else if (node instanceof YamlMap map) {
            line(depth, "map ", place);
            int at = 0;
            for (YamlMap.Pair pair : map.pairs()) {
                ours(pair.key(), judged.path("content").path(at++), depth + 1);
                ours(pair.value(), judged.path("content").path(at++), depth + 1);
            }
        }
    }

    private static String place(Place place) {
        return place.line() + ":" + place.column();
    }

    private static String tag(YamlScalar scalar) {
        if (scalar.tag() != null) {
            return scalar.tag();
        }
        if (scalar.style() == YamlScalar.Style.PLAIN && scalar.value().equals("<<")) {
            return "!!merge";
        }
        return switch (scalar.resolved().kind()) {
            case NULL -> "!!null";
            case BOOL -> "!!bool";
            case INTEGER -> "!!int";
            case FLOAT -> "!!float";
            case TIMESTAMP -> "!!timestamp";
            case STRING -> "!!str";
        };
    }
}
