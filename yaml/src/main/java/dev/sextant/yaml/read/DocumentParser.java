package dev.sextant.yaml.read;

import dev.sextant.source.Place;
import dev.sextant.yaml.read.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the tree of one document from its tokens. */
final class DocumentParser {
    /** How deep lists and mappings may be nested; a rule file needs eight. */
    static final int MOST_DEPTH = 100;

    private final Scanner scanner;
    private final Cursor cursor;
    private final TagHandles handles;
    /** By name; empty while the node with that anchor is still being read. */
    private final Map<String, Optional<YamlNode>> anchors = new HashMap<>();

    private int depth;

    DocumentParser(Scanner scanner, Cursor cursor, TagHandles handles) {
        this.scanner = scanner;
        this.cursor = cursor;
        this.handles = handles;
    }

    /** The root of a document that has something in it, or is not marked as one. */
    YamlNode root() {
        return node(true, false);
    }

    /** What is in front of a node. */
    private record Prefix(
            Mark start, @Nullable String anchor, @Nullable String tag) {}

    private YamlNode node(boolean block, boolean indentless) {
        Token token = scanner.peek();
        if (token.is(Kind.ALIAS)) {
            return alias(scanner.next());
        }
        Prefix prefix = prefix();
        token = scanner.peek();
        YamlNode node;
        if (indentless && token.is(Kind.BLOCK_ENTRY)) {
            node = collection(prefix, () -> new YamlList(place(prefix.start()), indentlessItems()));
        } else if (token.is(Kind.SCALAR)) {
            node = scalar(scanner.next().value(ScalarText.class), prefix.tag());
        } else if (token.is(Kind.FLOW_SEQUENCE_START)) {
            node = collection(prefix, () -> new YamlList(place(prefix.start()), flowItems()));
        } else if (token.is(Kind.FLOW_MAPPING_START)) {
            node = collection(prefix, () -> new YamlMap(place(prefix.start()), flowPairs()));
        } else if (block && token.is(Kind.BLOCK_SEQUENCE_START)) {
            node = collection(prefix, () -> new YamlList(place(prefix.start()), blockItems()));
        } else if (block && token.is(Kind.BLOCK_MAPPING_START)) {
            node = collection(prefix, () -> new YamlMap(place(prefix.start()), blockPairs()));
        } else if (prefix.anchor() != null || prefix.tag() != null) {
            node = scalar(ScalarText.empty(prefix.start()), prefix.tag());
        } else {
            throw cursor.broken(token.start(), "did not find expected node content");
        }
        if (prefix.anchor() != null) {
            name(prefix.anchor(), node);
        }
        return node;
    }

    private void name(String anchor, YamlNode node) {
        if (node instanceof YamlScalar) {
            anchors.put(anchor, Optional.of(node));
        } else {
            // An anchor of the same name inside is the newer one, and stays.
            anchors.computeIfPresent(anchor, (same, known) -> known.isEmpty() ? Optional.of(node) : known);
        }
    }

    private Prefix prefix() {
        Mark start = scanner.peek().start();
        boolean anchorFirst = scanner.peek().is(Kind.ANCHOR);
        String anchor = anchorFirst ? name(scanner.next()) : null;
        Token tag = scanner.peek().is(Kind.TAG) ? scanner.next() : null;
        if (tag != null && !anchorFirst && scanner.peek().is(Kind.ANCHOR)) {
            anchor = name(scanner.next());
        }
        // A mistake in what follows is found before one in the tag.
        scanner.peek();
        return new Prefix(start, anchor, tag == null ? null : resolved(tag));
    }

    private static String name(Token token) {
        return token.value(Token.Name.class).text();
    }

    private String resolved(Token tag) {
        return handles.resolve(tag.value(Token.Tag.class))
                .orElseThrow(() -> cursor.broken(tag.start(), "found undefined tag handle"));
    }

    private YamlAlias alias(Token token) {
        String name = name(token);
        Optional<YamlNode> target = anchors.get(name);
        if (target == null) {
            throw cursor.broken(token.start(), "unknown anchor '" + name + "' referenced");
        }
        YamlNode node =
                target.orElseThrow(() -> cursor.broken(token.start(), "anchor '" + name + "' value contains itself"));
        return new YamlAlias(place(token.start()), name, node);
    }

    /** {@code !} alone says nothing of a scalar without quotes. */
    private YamlScalar scalar(ScalarText text, @Nullable String tag) {
        return new YamlScalar(cursor.source(), text, "!".equals(tag) ? null : tag);
    }

    private YamlScalar nothing(Mark at) {
        return scalar(ScalarText.empty(at), null);
    }

    private Place place(Mark mark) {
        return cursor.source().place(mark.at());
    }

    private YamlNode collection(Prefix prefix, Supplier<YamlNode> content) {
        depth++;
        if (depth > MOST_DEPTH) {
            String problem = "lists and mappings are nested more than " + MOST_DEPTH + " levels deep";
            throw new Broken(place(prefix.start()), problem, true);
        }
        if (prefix.anchor() != null) {
            anchors.put(prefix.anchor(), Optional.empty());
        }
        YamlNode node = content.get();
        depth--;
        return node;
    }

    private List<YamlNode> blockItems() {
        scanner.next();
        List<YamlNode> items = new ArrayList<>();
        while (scanner.peek().is(Kind.BLOCK_ENTRY)) {
            Mark behind = scanner.next().end();
            boolean empty = scanner.peek().is(Kind.BLOCK_ENTRY, Kind.BLOCK_END);
            items.add(empty ? nothing(behind) : node(true, false));
        }
        expect(Kind.BLOCK_END, "did not find expected '-' indicator");
        return items;
    }

    /** A list whose dashes are in the column of the key that it belongs to. */
    private List<YamlNode> indentlessItems() {
        List<YamlNode> items = new ArrayList<>();
        while (scanner.peek().is(Kind.BLOCK_ENTRY)) {
            Mark behind = scanner.next().end();
            boolean empty = scanner.peek().is(Kind.BLOCK_ENTRY, Kind.KEY, Kind.VALUE, Kind.BLOCK_END);
            items.add(empty ? nothing(behind) : node(true, false));
        }
        return items;
    }

    private List<YamlMap.Pair> blockPairs() {
        scanner.next();
        List<YamlMap.Pair> pairs = new ArrayList<>();
        while (scanner.peek().is(Kind.KEY)) {
            YamlNode key = blockPart(scanner.next().end());
            Token token = scanner.peek();
            YamlNode value = token.is(Kind.VALUE) ? blockPart(scanner.next().end()) : nothing(token.start());
            pairs.add(new YamlMap.Pair(key, value));
        }
        expect(Kind.BLOCK_END, "did not find expected key");
        return pairs;
    }

    private YamlNode blockPart(Mark behindIndicator) {
        boolean empty = scanner.peek().is(Kind.KEY, Kind.VALUE, Kind.BLOCK_END);
        return empty ? nothing(behindIndicator) : node(true, true);
    }

    private void expect(Kind kind, String otherwise) {
        Token token = scanner.peek();
        if (!token.is(kind)) {
            throw cursor.broken(token.start(), otherwise);
        }
        scanner.next();
    }

    private List<YamlNode> flowItems() {
        scanner.next();
        List<YamlNode> items = new ArrayList<>();
        while (nextInFlow(Kind.FLOW_SEQUENCE_END, items.isEmpty(), "did not find expected ',' or ']'")) {
            Token token = scanner.peek();
            items.add(token.is(Kind.KEY) ? onePair(token.start()) : node(false, false));
        }
        scanner.next();
        return items;
    }

    /** {@code a: b} as an item of a list is a mapping. */
    private YamlMap onePair(Mark start) {
        scanner.next();
        Token token = scanner.peek();
        YamlNode key;
        if (token.is(Kind.VALUE, Kind.FLOW_ENTRY, Kind.FLOW_SEQUENCE_END)) {
            // yaml.v3 takes this token for the key that is missing.
            key = nothing(scanner.next().end());
        } else {
            key = node(false, false);
        }
        YamlNode value = flowValue(Kind.FLOW_SEQUENCE_END);
        return new YamlMap(place(start), List.of(new YamlMap.Pair(key, value)));
    }

    private List<YamlMap.Pair> flowPairs() {
        scanner.next();
        List<YamlMap.Pair> pairs = new ArrayList<>();
        while (nextInFlow(Kind.FLOW_MAPPING_END, pairs.isEmpty(), "did not find expected ',' or '}'")) {
            if (!scanner.peek().is(Kind.KEY)) {
                YamlNode key = node(false, false);
                pairs.add(new YamlMap.Pair(key, nothing(scanner.peek().start())));
                continue;
            }
            scanner.next();
            Token token = scanner.peek();
            boolean empty = token.is(Kind.VALUE, Kind.FLOW_ENTRY, Kind.FLOW_MAPPING_END);
            YamlNode key = empty ? nothing(token.start()) : node(false, false);
            pairs.add(new YamlMap.Pair(key, flowValue(Kind.FLOW_MAPPING_END)));
        }
        scanner.next();
        return pairs;
    }

    private YamlNode flowValue(Kind end) {
        if (!scanner.peek().is(Kind.VALUE)) {
            return nothing(scanner.peek().start());
        }
        Mark behind = scanner.next().end();
        return scanner.peek().is(Kind.FLOW_ENTRY, end) ? nothing(behind) : node(false, false);
    }

    /** Goes to the next entry of a list or mapping in brackets; whether there is one. */
    private boolean nextInFlow(Kind end, boolean first, String otherwise) {
        Token token = scanner.peek();
        if (!first && !token.is(end)) {
            if (!token.is(Kind.FLOW_ENTRY)) {
                throw cursor.broken(token.start(), otherwise);
            }
            scanner.next();
        }
        return !scanner.peek().is(end);
    }
}
