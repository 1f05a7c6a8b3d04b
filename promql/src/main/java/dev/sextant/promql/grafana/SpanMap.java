package dev.sextant.promql.grafana;

import dev.sextant.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the places of a text in another, in which some pieces were replaced; counts UTF-8 bytes. */
final class SpanMap {
    /** A piece that was replaced: where it was, and where what replaces it is. */
    private record Piece(Span before, Span after) {}

    private final String original;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int copied;
    private int bytesBefore;
    private int bytesAfter;

    private SpanMap(String original) {
        this.original = original;
    }

    /** Replaces the variables, which come in the order of the text. */
    static SpanMap of(String original, List<Slot> slots) {
        SpanMap map = new SpanMap(original);
        for (Slot slot : slots) {
            map.copy(slot.variable().start());
            map.replace(slot.variable().end(), slot.replacement());
        }
        map.copy(original.length());
        return map;
    }

    private void copy(int end) {
        String piece = original.substring(copied, end);
        text.append(piece);
        int bytes = bytes(piece);
        bytesBefore += bytes;
        bytesAfter += bytes;
        copied = end;
    }

    private void replace(int end, String replacement) {
        int before = bytes(original.substring(copied, end));
        int after = bytes(replacement);
        pieces.add(new Piece(new Span(bytesBefore, bytesBefore + before), new Span(bytesAfter, bytesAfter + after)));
        text.append(replacement);
        bytesBefore += before;
        bytesAfter += after;
        copied = end;
    }

    /** A lone surrogate stands for one byte that is no UTF-8. */
    private static int bytes(String piece) {
        return piece.codePoints()
                .map(point -> {
                    if (point < 0x80 || (point >= 0xd800 && point <= 0xdfff)) {
                        return 1;
                    }
                    if (point < 0x800) {
                        return 2;
                    }
                    return point < 0x10000 ? 3 : 4;
                })
                .sum();
    }

    /** The text with the replacements. */
    String text() {
        return text.toString();
    }

    /** Where each replaced piece was, in the order of the text. */
    Span before(int piece) {
        return pieces.get(piece).before();
    }

    /** The piece that is replaced by exactly what stands there, or -1. */
    int pieceAt(Span span) {
        int index = lastStartingAtOrBefore(span.start());
        return index >= 0 && pieces.get(index).after().equals(span) ? index : -1;
    }

    /** The place in the original; one inside a replacement is that of the whole piece. */
    Span original(Span span) {
        int start = start(span.start());
        return new Span(start, span.end() == span.start() ? start : end(span.end()));
    }

    private int start(int offset) {
        int index = lastStartingAtOrBefore(offset);
        if (index < 0) {
            return offset;
        }
        Piece piece = pieces.get(index);
        return offset < piece.after().end() ? piece.before().start() : behind(piece, offset);
    }

    private int end(int offset) {
        int index = lastStartingAtOrBefore(offset - 1);
        if (index < 0) {
            return offset;
        }
        Piece piece = pieces.get(index);
        return offset <= piece.after().end() ? piece.before().end() : behind(piece, offset);
    }

    private static int behind(Piece piece, int offset) {
        return offset - piece.after().end() + piece.before().end();
    }

    private int lastStartingAtOrBefore(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).after().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
