package dev.sextant.rulefile.yaml;

import dev.sextant.rulefile.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Makes the tree of one document from its events. */
final class Composer {
    /** How deep lists and mappings may be nested; a rule file needs eight. */
    static final int MOST_DEPTH = 100;

    private static final String LONG_TAG = "tag:yaml.org,2002:";

    private final SourceText source;
    private final Iterator<Event> events;
    /** By name; empty while the node with that anchor is still being read. */
    private final Map<String, Optional<YamlNode>> anchors = new HashMap<>();

    private int depth;
    private int nodes;

    Composer(SourceText source, Iterator<Event> events) {
        this.source = source;
        this.events = events;
    }

    YamlNode root() {
        return node(events.next());
    }

    /** How many nodes have begun. */
    int nodes() {
        return nodes;
    }

    private YamlNode node(Event event) {
        nodes++;
        if (event instanceof NodeEvent named) {
            named.getAnchor().ifPresent(anchor -> checkAnchor(anchor.getValue(), event));
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        if (event instanceof ScalarEvent scalar) {
            YamlNode node = scalar(scalar);
            scalar.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), Optional.of(node)));
            return node;
        }
        if (event instanceof CollectionStartEvent start) {
            return collection(start);
        }
        throw new IllegalStateException("no node begins with " + event);
    }

    /** YAML allows more in a name than yaml.v3 does. */
    private void checkAnchor(String name, Event event) {
        boolean plain = name.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-'));
        if (!plain) {
            throw new Broken(place(event, source), "did not find expected alphabetic or numeric character", false);
        }
    }

    private YamlNode alias(AliasEvent event) {
        String name = event.getAlias().getValue();
        checkAnchor(name, event);
        Place place = place(event, source);
        Optional<YamlNode> target = anchors.get(name);
        if (target == null) {
            throw new Broken(place, "unknown anchor '" + name + "' referenced", false);
        }
        return new YamlAlias(
                place,
                name,
                target.orElseThrow(() -> new Broken(place, "anchor '" + name + "' value contains itself", false)));
    }

    private YamlNode collection(CollectionStartEvent start) {
        Place place = place(start, source);
        depth++;
        if (depth > MOST_DEPTH) {
            throw new Broken(place, "lists and mappings are nested more than " + MOST_DEPTH + " levels deep", true);
        }
        Optional<String> anchor = start.getAnchor().map(Anchor::getValue);
        anchor.ifPresent(name -> anchors.put(name, Optional.empty()));
        YamlNode node = start instanceof MappingStartEvent ? map(place) : list(place);
        depth--;
        // An anchor of the same name inside is the newer one, and stays.
        anchor.ifPresent(
                name -> anchors.computeIfPresent(name, (same, known) -> known.isEmpty() ? Optional.of(node) : known));
        return node;
    }

    private YamlList list(Place place) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); !ends(event); event = events.next()) {
            items.add(node(event));
        }
        return new YamlList(place, items);
    }

    private YamlMap map(Place place) {
        List<YamlMap.Pair> pairs = new ArrayList<>();
        for (Event event = events.next(); !ends(event); event = events.next()) {
            YamlNode key = node(event);
            pairs.add(new YamlMap.Pair(key, node(events.next())));
        }
        return new YamlMap(place, pairs);
    }

    private static boolean ends(Event event) {
        return event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd;
    }

    private YamlScalar scalar(ScalarEvent event) {
        int start = behindProperties(index(event, source), event);
        YamlScalar.Style style = style(event.getScalarStyle());
        if (style == YamlScalar.Style.DOUBLE_QUOTED) {
            checkEscapes(start);
        }
        int tab = style == YamlScalar.Style.LITERAL || style == YamlScalar.Style.FOLDED
                ? BlockScalar.tabInIndentation(source, start)
                : -1;
        if (tab >= 0) {
            String message = "found a tab character where an indentation space is expected";
            throw new Broken(source.place(tab), message, false);
        }
        return new YamlScalar(source, start, style, event.getValue(), shortTag(event.getTag()));
    }

    private static YamlScalar.Style style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> YamlScalar.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> YamlScalar.Style.DOUBLE_QUOTED;
            case LITERAL -> YamlScalar.Style.LITERAL;
            case FOLDED -> YamlScalar.Style.FOLDED;
            default -> YamlScalar.Style.PLAIN;
        };
    }

    /** A tag in its short form; {@code !} alone says nothing. */
    private static @Nullable String shortTag(Optional<String> tag) {
        String text = tag.orElse("!");
        if (text.equals("!")) {
            return null;
        }
        return text.startsWith(LONG_TAG) ? "!!" + text.substring(LONG_TAG.length()) : text;
    }

    /** Where the scalar itself begins, behind its anchor and tag. */
    private int behindProperties(int start, NodeEvent event) {
        int end = event.getEndMark()
                .map(mark -> source.indexOfCodePoint(mark.getIndex()))
                .orElse(start);
        int at = start;
        while (at < end && (source.charAt(at) == '&' || source.charAt(at) == '!')) {
            while (at < end && !source.isBlankAt(at) && !source.isBreakAt(at)) {
                at++;
            }
            at = behindSpaceAndComments(at, end);
        }
        return at;
    }

    private int behindSpaceAndComments(int start, int end) {
        int at = start;
        boolean comment = false;
        while (at < end && (comment || source.isBlankAt(at) || source.isBreakAt(at) || source.charAt(at) == '#')) {
            comment = !source.isBreakAt(at) && (comment || source.charAt(at) == '#');
            at++;
        }
        return at;
    }

    /** Go refuses {@code \\/}, and escapes of surrogates, also where two of them would make a character. */
    private void checkEscapes(int start) {
        for (int at = start + 1; at < source.length() && source.charAt(at) != '"'; at++) {
            if (source.charAt(at) == '\\') {
                if (source.text().startsWith("/", at + 1)) {
                    throw new Broken(source.place(at), "found unknown escape character", false);
                }
                boolean unicode =
                        source.text().startsWith("u", at + 1) || source.text().startsWith("U0000", at + 1);
                int digits = source.charAt(at + 1) == 'u' ? at + 2 : at + 6;
                if (unicode
                        && digits + 1 < source.length()
                        && "dD".indexOf(source.charAt(digits)) >= 0
                        && "89abcdefABCDEF".indexOf(source.charAt(digits + 1)) >= 0) {
                    throw new Broken(source.place(at), "found invalid Unicode character escape code", false);
                }
                at++;
            }
        }
    }

    private static int index(Event event, SourceText source) {
        return event.getStartMark()
                .map(mark -> source.indexOfCodePoint(mark.getIndex()))
                .orElse(0);
    }

    static Place place(Event event, SourceText source) {
        return source.place(index(event, source));
    }
}
