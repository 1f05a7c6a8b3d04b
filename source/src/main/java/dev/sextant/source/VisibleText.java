package dev.sextant.source;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Text from anywhere, to be shown in a terminal or a log, where characters can be commands, or not be seen. Control
 * characters, those that turn the direction of text, invisible ones and spaces other than the usual one become escapes such
 * as <code>&#92;u001b</code>, and so does the first character of what GitHub's and Azure's pipelines take for a command.
 * Beyond the first 65,536 characters an escape is a pair, as in JSON. The joiners U+200C and U+200D, which scripts and emoji
 * need, and all other text that is already safe stay as they are.
 */
public final class VisibleText {
    private static final char REPLACEMENT = '\ufffd';

    /** Commands that count anywhere in a line; {@code ::} counts at its beginning. */
    private static final List<String> COMMANDS = List.of("##[", "##vso[");

    /** Letters, marks and symbols that show nothing: the fillers of Hangul, the blank of Braille and their like. */
    private static final String BLANKS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

    private VisibleText() {}

    /** Text that has to stay on one line: a name, a message. Line breaks and tabs are escaped, too. */
    public static String line(String text) {
        return isPlain(text, true) ? text : parts(true, List.of(text)).get(0);
    }

    /** Text of several lines: the breaks between them and tabs stay. */
    public static String lines(String text) {
        return isPlain(text, false) ? text : parts(false, List.of(text)).get(0);
    }

    /** The pieces of a text of several lines, each of which may begin or end in what is a command as a whole. */
    static List<String> lines(List<String> pieces) {
        return parts(false, pieces);
    }

    /** Whether there is nothing to look at: so it is with nearly every text. */
    private static boolean isPlain(String text, boolean oneLine) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean layout = !oneLine && (c == '\n' || c == '\t');
            if ((c < 0x20 && !layout) || c >= 0x7f) {
                return false;
            }
        }
        return !text.contains("::") && !text.contains("##");
    }

    private static List<String> parts(boolean oneLine, List<String> pieces) {
        String whole = String.join("", pieces);
        List<String> shown = new ArrayList<>(pieces.size());
        boolean begins = true;
        int at = 0;
        for (String piece : pieces) {
            StringBuilder out = new StringBuilder(piece.length());
            int end = at + piece.length();
            while (at < end) {
                int point = whole.codePointAt(at);
                append(out, point, oneLine, (begins && whole.startsWith("::", at)) || isCommand(whole, at));
                begins = point == '\n' ? !oneLine : begins && isBlank(point);
                at += Character.charCount(point);
            }
            shown.add(out.toString());
        }
        return shown;
    }

    private static boolean isCommand(String text, int at) {
        return text.charAt(at) == '#' && COMMANDS.stream().anyMatch(command -> text.startsWith(command, at));
    }

    /** What is passed over in front of a command. */
    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    private static void append(StringBuilder out, int point, boolean oneLine, boolean command) {
        boolean layout = point == '\n' || point == '\t';
        if (Character.getType(point) == Character.SURROGATE) {
            out.append(REPLACEMENT);
        } else if (layout && oneLine) {
            out.append(point == '\n' ? "\\n" : "\\t");
        } else if (point == '\r') {
            out.append("\\r");
        } else if (command || (!layout && isUnseen(point))) {
            for (char unit : Character.toChars(point)) {
                out.append("\\u").append(HexFormat.of().toHexDigits(unit));
            }
        } else {
            out.appendCodePoint(point);
        }
    }

    /** Whether a terminal or an editor does something else than to show it, or nobody can see which character it is. */
    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> point != 0x200c && point != 0x200d;
            case Character.SPACE_SEPARATOR -> point != ' ';
            default -> BLANKS.indexOf(point) >= 0;
        };
    }
}
