package dev.sextant.promql.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Quoted strings with Go's escapes. */
final class StringLiterals {
    private final String text;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int at = 1;

    private StringLiterals(String text) {
        this.text = text;
    }

    private static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        Fault(String message) {
            super(message, null, false, false);
        }
    }

    /** What is wrong with a string as it stands in the text, whether terminated or not, with the line break that ends it. */
    static @Nullable String fault(String quoted) {
        try {
            new StringLiterals(quoted).read();
            return null;
        } catch (Fault e) {
            return e.getMessage() == null ? "" : e.getMessage();
        }
    }

    /**
     * The contents of a string without fault. Bytes that are no UTF-8 (by {@code \xNN}) become lone surrogates U+DC80
     * to U+DCFF.
     */
    static String contents(String quoted) {
        if (quoted.indexOf('\\') < 0) {
            return quoted.substring(1, quoted.length() - 1);
        }
        try {
            StringLiterals reader = new StringLiterals(quoted);
            reader.read();
            return decode(reader.bytes.toByteArray());
        } catch (Fault e) {
            throw new IllegalStateException("string was not checked before: " + quoted, e);
        }
    }

    private void read() throws Fault {
        int quote = text.charAt(0);
        boolean raw = quote == '`';
        while (at < text.length()) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (point == quote) {
                return;
            }
            if (point == '\n' && !raw) {
                break;
            }
            if (point == SourceText.REPLACEMENT || SourceText.isSurrogate(point)) {
                throw new Fault("invalid UTF-8 rune");
            }
            if (point == '\\' && !raw) {
                escape(quote);
            } else {
                write(point);
            }
        }
        throw new Fault(raw ? "unterminated raw string" : "unterminated quoted string");
    }

    private void escape(int quote) throws Fault {
        int point = next();
        switch (point) {
            case 'a' -> write(0x07);
            case 'b' -> write('\b');
            case 'f' -> write('\f');
            case 'n' -> write('\n');
            case 'r' -> write('\r');
            case 't' -> write('\t');
            case 'v' -> write(0x0b);
            case '\\' -> write('\\');
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                at--;
                bytes.write(digits(3, 8, 255));
            }
            case 'x' -> bytes.write(digits(2, 16, 255));
            case 'u' -> write(digits(4, 16, Character.MAX_CODE_POINT));
            case 'U' -> write(digits(8, 16, Character.MAX_CODE_POINT));
            default -> {
                if (point != quote) {
                    throw new Fault("unknown escape sequence " + GoText.numbered(point));
                }
                write(point);
            }
        }
    }

    private int next() throws Fault {
        if (at >= text.length()) {
            throw new Fault("escape sequence not terminated");
        }
        int point = text.codePointAt(at);
        at += Character.charCount(point);
        return point;
    }

    private int digits(int count, int base, int most) throws Fault {
        long value = 0;
        for (int i = 0; i < count; i++) {
            int point = next();
            int digit = point < 0x80 ? Character.digit(point, base) : -1;
            if (digit < 0) {
                throw new Fault("illegal character " + GoText.numbered(point) + " in escape sequence");
            }
            value = value * base + digit;
        }
        if (value > most || (value >= 0xd800 && value < 0xe000)) {
            throw new Fault("escape sequence is an invalid Unicode code point");
        }
        return (int) value;
    }

    private void write(int point) {
        if (point < 0x80) {
            bytes.write(point);
            return;
        }
        bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(byte[] utf8) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(utf8);
        CharBuffer out = CharBuffer.allocate(utf8.length + 1);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            out.put((char) (0xdc00 + (in.get() & 0xff)));
        }
        return out.flip().toString();
    }
}
