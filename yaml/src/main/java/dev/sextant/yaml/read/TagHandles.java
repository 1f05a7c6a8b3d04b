package dev.sextant.yaml.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the handles of tags stand for in one document: {@code !}, {@code !!} and those of its directives. */
final class TagHandles {
    private static final String LONG = "tag:yaml.org,2002:";
    private static final Map<String, String> KNOWN = Map.of("!", "!", "!!", LONG);

    private final Map<String, String> prefixes = new HashMap<>();

    /** Reads the directives in front of a document. */
    static TagHandles read(Scanner scanner, Cursor cursor) {
        TagHandles handles = new TagHandles();
        boolean versioned = false;
        while (scanner.peek().is(Token.Kind.VERSION_DIRECTIVE, Token.Kind.TAG_DIRECTIVE)) {
            Token token = scanner.peek();
            if (token.is(Token.Kind.TAG_DIRECTIVE)) {
                handles.define(token, cursor);
            } else {
                checkVersion(token, versioned, cursor);
                versioned = true;
            }
            scanner.next();
        }
        KNOWN.forEach(handles.prefixes::putIfAbsent);
        return handles;
    }

    /** yaml.v3 reads much of YAML 1.2, and refuses to be told so. */
    private static void checkVersion(Token token, boolean again, Cursor cursor) {
        if (again) {
            throw cursor.broken(token.start(), "found duplicate %YAML directive");
        }
        Token.Version version = token.value(Token.Version.class);
        if (version.major() != 1 || version.minor() != 1) {
            throw cursor.broken(token.start(), "found incompatible YAML document");
        }
    }

    private void define(Token token, Cursor cursor) {
        Token.Tag tag = token.value(Token.Tag.class);
        if (prefixes.putIfAbsent(tag.handle(), tag.suffix()) != null) {
            throw cursor.broken(token.start(), "found duplicate %TAG directive");
        }
    }

    /** A tag in its short form; empty where its handle is not defined. */
    Optional<String> resolve(Token.Tag tag) {
        Optional<String> prefix =
                tag.handle().isEmpty() ? Optional.of("") : Optional.ofNullable(prefixes.get(tag.handle()));
        return prefix.map(known -> shortened(known + tag.suffix()));
    }

    private static String shortened(String tag) {
        return tag.startsWith(LONG) ? "!!" + tag.substring(LONG.length()) : tag;
    }
}
