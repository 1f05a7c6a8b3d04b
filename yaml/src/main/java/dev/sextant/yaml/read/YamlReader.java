package dev.sextant.yaml.read;

import dev.sextant.source.Place;
import dev.sextant.yaml.read.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads YAML as Go's yaml.v3 does, which decides what Prometheus loads: YAML 1.1 with parts of 1.2, and some habits of
 * its own. JSON is YAML too.
 */
public final class YamlReader {
    /** The largest text that is read, in UTF-16 units; a hundred thousand rules take fifty million. */
    public static final int MOST_CHARS = 1 << 27;

    private YamlReader() {}

    /** Reads every document up to the first that is broken. Never throws for what the text holds. */
    public static YamlStream read(String text) {
        return read(text, false);
    }

    /** The same for JSON, where a character beyond U+FFFF is escaped in two halves, and a slash may be escaped, too. */
    public static YamlStream readJson(String text) {
        return read(text, true);
    }

    private static YamlStream read(String text, boolean json) {
        if (text.length() > MOST_CHARS) {
            String message = "the file has " + text.length() + " characters; the limit is " + MOST_CHARS;
            return failed(List.of(), new Broken(Place.START, message, true));
        }
        if (text.startsWith("\ufeff\ufeff")) {
            // yaml.v3 then drops the first character of each line that follows, for as long as its buffer lasts.
            return failed(List.of(), new Broken(Place.START, "the file begins with two byte order marks", false));
        }
        boolean marked = text.startsWith("\ufeff");
        SourceText source = new SourceText(marked ? text.substring(1) : text);
        Cursor cursor = new Cursor(source, ForbiddenCharacter.in(source, marked), json);
        List<YamlNode> documents = new ArrayList<>();
        try {
            documents(cursor, documents);
        } catch (Broken broken) {
            return failed(documents, broken);
        }
        return new YamlStream(documents, Optional.empty());
    }

    private static void documents(Cursor cursor, List<YamlNode> documents) {
        Scanner scanner = new Scanner(cursor);
        scanner.next();
        while (true) {
            while (!documents.isEmpty() && scanner.peek().is(Kind.DOCUMENT_END)) {
                scanner.next();
            }
            Token token = scanner.peek();
            if (token.is(Kind.STREAM_END)) {
                return;
            }
            TagHandles handles = TagHandles.read(scanner, cursor);
            boolean implicit =
                    documents.isEmpty() && !token.is(Kind.VERSION_DIRECTIVE, Kind.TAG_DIRECTIVE, Kind.DOCUMENT_START);
            if (!implicit) {
                start(scanner, cursor);
            }
            YamlNode root = isEmpty(scanner.peek(), implicit)
                    ? new YamlScalar(
                            cursor.source(), ScalarText.empty(scanner.peek().start()), null)
                    : new DocumentParser(scanner, cursor, handles).root();
            if (scanner.peek().is(Kind.DOCUMENT_END)) {
                scanner.next();
            }
            documents.add(root);
        }
    }

    private static void start(Scanner scanner, Cursor cursor) {
        Token token = scanner.peek();
        if (!token.is(Kind.DOCUMENT_START)) {
            throw cursor.broken(token.start(), "did not find expected <document start>");
        }
        scanner.next();
    }

    private static boolean isEmpty(Token token, boolean implicit) {
        return !implicit
                && token.is(
                        Kind.VERSION_DIRECTIVE,
                        Kind.TAG_DIRECTIVE,
                        Kind.DOCUMENT_START,
                        Kind.DOCUMENT_END,
                        Kind.STREAM_END);
    }

    private static YamlStream failed(List<YamlNode> documents, Broken broken) {
        YamlStream.Failure failure = new YamlStream.Failure(broken.place(), broken.problem(), broken.limit());
        return new YamlStream(documents, Optional.of(failure));
    }
}
