package dev.sextant.yaml.write;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which strings YAML may carry without quotes. Our files are read by YAML 1.1 readers (Helm, Kubernetes, Prometheus:
 * all through Go's yaml packages) and by YAML 1.2 ones; a string is plain only where each of them sees a string. In
 * doubt it is quoted: that costs two characters, the other mistake costs a value.
 */
final class PlainText {

    /** Null and the booleans of YAML 1.1, the merge key and the default key. */
    private static final Set<String> WORDS =
            Set.of("", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<");

    /**
     * Whole numbers in every base, decimals (the letter of YAML 1.1 allows several dots: versions and addresses are
     * quoted too), base 60 as in {@code 12:30:45}, infinity, not-a-number, dates with anything behind.
     */
    private static final Pattern OTHER_TYPE = Pattern.compile("[-+]?0[xXoObB][0-9a-fA-F_]*"
            + "|[-+]?(\\.[0-9]|[0-9])[0-9_,.]*([eE][-+]?[0-9_]*)?"
            + "|[-+]?[0-9][0-9_]*(:[0-9]+)+(\\.[0-9_]*)?"
            + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)"
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private PlainText() {}

    static boolean canHold(String text) {
        return !WORDS.contains(text.toLowerCase(Locale.ROOT)) && !isOtherType(text) && keepsItsForm(text);
    }

    /** All of them begin so; most texts do not, and need no further look. */
    private static boolean isOtherType(String text) {
        return "+-.0123456789".indexOf(text.charAt(0)) >= 0
                && OTHER_TYPE.matcher(text).matches();
    }

    /** Returns whether the text is one line of characters that no reader folds, escapes or takes for a line break. */
    static boolean isOneSimpleLine(String text) {
        return isSimple(text, false);
    }

    /** Returns whether all characters are simple, line feeds left out of account if there may be several lines. */
    static boolean isSimple(String text, boolean lines) {
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (!isSimple(character) && !(lines && character == '\n')) {
                return false;
            }
        }
        return true;
    }

    /** Neither a control character (those of C1 include YAML 1.1's line break NEL) nor one that a reader treats so. */
    private static boolean isSimple(int codePoint) {
        boolean control = codePoint < ' ' || (codePoint >= 0x7F && codePoint < 0xA0);
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE;
        boolean lineSeparator = codePoint == 0x2028 || codePoint == 0x2029;
        boolean byteOrderMark = codePoint == 0xFEFF;
        return !control && !surrogate && !noncharacter && !lineSeparator && !byteOrderMark;
    }

    private static boolean keepsItsForm(String text) {
        return isOneSimpleLine(text)
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !text.startsWith(" ")
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.contains("{{")
                && !text.startsWith("...");
    }
}
