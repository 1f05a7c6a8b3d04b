package dev.sextant.cli.json;

/** Texts that every reader of JSON takes. */
final class WellFormed {
    private static final char REPLACEMENT = '\ufffd';

    private WellFormed() {}

    /** The text with each lone surrogate, which UTF-8 cannot express, as U+FFFD. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean lone = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            out.appendCodePoint(lone ? REPLACEMENT : point);
        });
        return out.toString();
    }
}
