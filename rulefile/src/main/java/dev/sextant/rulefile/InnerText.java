package dev.sextant.rulefile;

import dev.sextant.source.Place;
import java.util.Arrays;

/** Finds the places of a text that is a value in a file, line by line as its own reader counts them. */
final class InnerText implements Positions {
    private static final int BYTE_ORDER_MARK = 0xfeff;

    private final LocatedText text;
    /** The UTF-8 offset of each code point, and of the end. */
    private final int[] offsets;
    /** The code point that each line starts with. */
    private final int[] lines;

    InnerText(LocatedText text) {
        this.text = text;
        int[] points = text.value().codePoints().toArray();
        this.offsets = offsets(points);
        this.lines = lines(points);
    }

    private static int[] offsets(int[] points) {
        int[] offsets = new int[points.length + 1];
        for (int i = 0; i < points.length; i++) {
            offsets[i + 1] = offsets[i] + Utf8Size.of(points[i]);
        }
        return offsets;
    }

    private static int[] lines(int[] points) {
        int[] lines = new int[points.length + 1];
        int count = 0;
        // The reader drops the mark before it counts.
        lines[count++] = points.length > 0 && points[0] == BYTE_ORDER_MARK ? 1 : 0;
        for (int i = 0; i < points.length; i++) {
            boolean inPair = points[i] == '\r' && i + 1 < points.length && points[i + 1] == '\n';
            if ((points[i] == '\n' || points[i] == '\r') && !inPair) {
                lines[count++] = i + 1;
            }
        }
        return Arrays.copyOf(lines, count);
    }

    @Override
    public Place of(Place place) {
        int line = lines[Math.min(place.line(), lines.length) - 1];
        return text.placeAt(offsets[Math.min(line + place.column() - 1, offsets.length - 1)]);
    }
}
