package dev.sextant.yaml.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Reads anchors, aliases, tags and directives. YAML 1.1, sections 7.1 and 8.1. */
final class Properties {
    private static final String BEHIND_NAME = "?:,]}%@`";
    private static final String IN_URI = ";/?:@&=+$,.!~*'()[]%";
    private static final int MOST_DIGITS = 2;

    private final Cursor cursor;

    Properties(Cursor cursor) {
        this.cursor = cursor;
    }

    /** An anchor, or an alias. */
    Token named(Token.Kind kind) {
        Mark start = cursor.mark();
        cursor.skip();
        String name = word();
        if (name.isEmpty() || !(cursor.isSpace(0) || BEHIND_NAME.indexOf(cursor.peek()) >= 0)) {
            throw cursor.broken("did not find expected alphabetic or numeric character");
        }
        return new Token(kind, start, cursor.mark(), new Token.Name(name));
    }

    Token tag() {
        Mark start = cursor.mark();
        Token.Tag tag = cursor.peek(1) == '<' ? verbatim() : shorthand();
        if (!cursor.isSpace(0)) {
            throw cursor.broken("did not find expected whitespace or line break");
        }
        return new Token(Token.Kind.TAG, start, cursor.mark(), tag);
    }

    private Token.Tag verbatim() {
        cursor.skip(2);
        String uri = uri("");
        if (cursor.peek() != '>') {
            throw cursor.broken("did not find the expected '>'");
        }
        cursor.skip();
        return new Token.Tag("", uri);
    }

    private Token.Tag shorthand() {
        String handle = handle();
        if (handle.length() > 1 && handle.endsWith("!")) {
            return new Token.Tag(handle, uri(""));
        }
        String suffix = uri(handle);
        return suffix.isEmpty() ? new Token.Tag("", "!") : new Token.Tag("!", suffix);
    }

    private String handle() {
        StringBuilder handle = new StringBuilder();
        if (cursor.peek() != '!') {
            throw cursor.broken("did not find expected '!'");
        }
        cursor.skip();
        handle.append('!').append(word());
        if (cursor.peek() == '!') {
            cursor.skip();
            handle.append('!');
        }
        return handle.toString();
    }

    /**
     * The rest of a tag.
     *
     * @param head what of it was read as a handle, with the {@code !} in front; empty where nothing was
     */
    private String uri(String head) {
        ByteArrayOutputStream uri = new ByteArrayOutputStream();
        uri.writeBytes(head.substring(Math.min(1, head.length())).getBytes(StandardCharsets.UTF_8));
        boolean any = !head.isEmpty();
        while (isWord(cursor.peek()) || IN_URI.indexOf(cursor.peek()) >= 0) {
            if (cursor.peek() == '%') {
                escapedCharacter(uri);
            } else {
                uri.write(cursor.peek());
                cursor.skip();
            }
            any = true;
        }
        if (!any) {
            throw cursor.broken("did not find expected tag URI");
        }
        return uri.toString(StandardCharsets.UTF_8);
    }

    /** A character of UTF-8, each byte as {@code %xx}. */
    private void escapedCharacter(ByteArrayOutputStream uri) {
        int left = 1;
        for (boolean first = true; left > 0; first = false) {
            int octet = octet();
            if (first) {
                left = octet < 0x80 ? 1 : octet < 0xc0 ? 0 : octet < 0xe0 ? 2 : octet < 0xf0 ? 3 : octet < 0xf8 ? 4 : 0;
            }
            if (left == 0 || (!first && (octet & 0xc0) != 0x80)) {
                String which = first ? "leading" : "trailing";
                throw cursor.broken("found an incorrect " + which + " UTF-8 octet");
            }
            uri.write(octet);
            cursor.skip(3);
            left--;
        }
    }

    private int octet() {
        int high = cursor.peek() == '%' ? hex(cursor.peek(1)) : -1;
        int low = high < 0 ? -1 : hex(cursor.peek(2));
        if (low < 0) {
            throw cursor.broken("did not find URI escaped octet");
        }
        return high * 16 + low;
    }

    private static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    /** A line that begins with {@code %}, to its end. */
    Token directive() {
        Mark start = cursor.mark();
        cursor.skip();
        String name = word();
        if (name.isEmpty()) {
            throw cursor.broken(start, "could not find expected directive name");
        }
        if (!cursor.isSpace(0)) {
            throw cursor.broken("found unexpected non-alphabetical character");
        }
        Token token = switch (name) {
            case "YAML" -> version(start);
            case "TAG" -> tagDirective(start);
            default -> throw cursor.broken(start, "found unknown directive name");
        };
        cursor.skipBlanks();
        if (cursor.peek() == '#') {
            cursor.skipToBreak();
        }
        if (!cursor.isBreakOrEnd()) {
            throw cursor.broken("did not find expected comment or line break");
        }
        if (cursor.isBreak()) {
            cursor.skipBreak();
        }
        return token;
    }

    private Token version(Mark start) {
        cursor.skipBlanks();
        int major = number();
        if (cursor.peek() != '.') {
            throw cursor.broken("did not find expected digit or '.' character");
        }
        cursor.skip();
        Token.Version version = new Token.Version(major, number());
        return new Token(Token.Kind.VERSION_DIRECTIVE, start, cursor.mark(), version);
    }

    private int number() {
        int number = 0;
        int digits = 0;
        for (char c = cursor.peek(); c >= '0' && c <= '9'; c = cursor.peek()) {
            digits++;
            if (digits > MOST_DIGITS) {
                throw cursor.broken("found extremely long version number");
            }
            number = number * 10 + (c - '0');
            cursor.skip();
        }
        if (digits == 0) {
            throw cursor.broken("did not find expected version number");
        }
        return number;
    }

    private Token tagDirective(Mark start) {
        cursor.skipBlanks();
        String handle = handle();
        if (handle.length() > 1 && !handle.endsWith("!")) {
            throw cursor.broken("did not find expected '!'");
        }
        if (!cursor.isBlank()) {
            throw cursor.broken("did not find expected whitespace");
        }
        cursor.skipBlanks();
        String prefix = uri("");
        if (!cursor.isSpace(0)) {
            throw cursor.broken("did not find expected whitespace or line break");
        }
        return new Token(Token.Kind.TAG_DIRECTIVE, start, cursor.mark(), new Token.Tag(handle, prefix));
    }

    /** The letters, digits, dashes and underscores under the cursor. */
    private String word() {
        int start = cursor.at();
        while (isWord(cursor.peek())) {
            cursor.skip();
        }
        return cursor.source().text().substring(start, cursor.at());
    }

    private static boolean isWord(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }
}
