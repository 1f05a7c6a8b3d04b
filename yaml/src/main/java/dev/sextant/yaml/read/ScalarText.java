package dev.sextant.yaml.read;

/**
 * A scalar as it was written.
 *
 * @param style with quotes, without, as a block
 * @param start where it begins, with its quote or block indicator
 * @param context what around it decides how far it goes
 * @param value the text that it stands for
 */
record ScalarText(YamlScalar.Style style, Mark start, Context context, String value) implements Token.Value {
    /**
     * Where a scalar stands.
     *
     * @param indent column of the collection that it is in; -1 outside of any
     * @param flow whether it is between brackets or braces
     */
    record Context(int indent, boolean flow) {}

    /** What stands where nothing is written. */
    static ScalarText empty(Mark at) {
        return new ScalarText(YamlScalar.Style.PLAIN, at, new Context(-1, false), "");
    }

    /** Reads a scalar. The cursor ends behind it. */
    static ScalarText read(Cursor cursor, YamlScalar.Style style, Context context, Traced traced) {
        Mark start = cursor.mark();
        traced.clear();
        trace(cursor, style, context, traced);
        return new ScalarText(style, start, context, traced.value());
    }

    private static void trace(Cursor cursor, YamlScalar.Style style, Context context, Traced traced) {
        switch (style) {
            case PLAIN -> PlainScalar.read(cursor, context, traced);
            case SINGLE_QUOTED -> SingleQuotedScalar.read(cursor, traced);
            case DOUBLE_QUOTED -> DoubleQuotedScalar.read(cursor, traced);
            case LITERAL, FOLDED ->
                BlockScalar.read(cursor, style == YamlScalar.Style.FOLDED, context.indent(), traced);
        }
    }

    private boolean isNothing() {
        return style == YamlScalar.Style.PLAIN && value.isEmpty();
    }

    /** Reads it once more, to learn where its characters stand. */
    ScalarPlaces places(SourceText source) {
        Traced traced = new Traced();
        if (isNothing()) {
            traced.end(start.at());
        } else {
            trace(Cursor.at(source, start), style, context, traced);
        }
        return ScalarPlaces.of(traced, style);
    }
}
