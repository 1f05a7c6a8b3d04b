package dev.sextant.rulefile;

/** How many bytes texts have in UTF-8. A lone surrogate stands for one byte that is none. */
final class Utf8Size {
    private Utf8Size() {}

    static int of(String text) {
        return text.codePoints().map(Utf8Size::of).sum();
    }

    static int of(int point) {
        if (point < 0x80 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }
}
