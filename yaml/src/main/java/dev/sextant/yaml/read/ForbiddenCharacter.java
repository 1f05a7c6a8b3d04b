package dev.sextant.yaml.read;

/**
 * The first character of a text that YAML does not allow, and how far one can read in spite of it. Go's yaml.v3 decodes
 * 512 bytes at a time, and stops when it first needs a byte of the piece with such a character.
 *
 * @param index where it is; -1 for nowhere
 * @param readableUpTo index behind the last character in front of its piece
 */
record ForbiddenCharacter(int index, int readableUpTo) {
    private static final int PIECE = 512;
    private static final int BYTE_ORDER_MARK = 3;

    static ForbiddenCharacter none(SourceText source) {
        return new ForbiddenCharacter(-1, source.length());
    }

    /**
     * Looks for it.
     *
     * @param marked whether a byte order mark stood in front of the text
     */
    static ForbiddenCharacter in(SourceText source, boolean marked) {
        String text = source.text();
        int bytes = marked ? BYTE_ORDER_MARK : 0;
        int pieceEnd = PIECE;
        int pieceStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            int width = pair ? 4 : width(c);
            if (bytes + width > pieceEnd) {
                pieceStart = i;
                pieceEnd = bytes + PIECE;
            }
            if (!pair && !isAllowed(c)) {
                return new ForbiddenCharacter(i, pieceStart);
            }
            bytes += width;
            i += pair ? 1 : 0;
        }
        return none(source);
    }

    /** How many bytes the library wants to see at once; of bytes that are no text, what the first of them promises. */
    private static int width(char c) {
        if (!Character.isSurrogate(c)) {
            return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        int first = c & 0xff;
        boolean cutOff = first < 0x80;
        return cutOff ? PIECE : first >= 0xf8 || first < 0xc0 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    }

    private static boolean isAllowed(char c) {
        return (c >= 0x20 && c < 0x7f)
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || c == 0x85
                || (c >= 0xa0 && c < 0xfffe && !Character.isSurrogate(c));
    }

    /** Stops, if there is one. */
    void refuse(SourceText source) {
        if (index >= 0) {
            boolean undecoded = Character.isSurrogate(source.charAt(index));
            String problem = undecoded ? "the file is not UTF-8" : "control characters are not allowed";
            throw new Broken(source.place(index), problem, false);
        }
    }
}
