package dev.sextant.cli;

import dev.sextant.promql.PromqlError;
import dev.sextant.source.Span;
import java.util.Arrays;
import java.util.Optional;

/** A text with its places known: by byte, as errors name them, and by line and column, as people do. */
final class Source {
    private final int[] codePoints;
    /** The byte that each code point starts at, and the end. */
    private final int[] bytes;
    /** The code point that each line starts at. */
    private final int[] lines;

    /** Reads the text once, so that finding each of many places takes no time. */
    Source(String text) {
        this.codePoints = text.codePoints().toArray();
        this.bytes = new int[codePoints.length + 1];
        for (int i = 0; i < codePoints.length; i++) {
            bytes[i + 1] = bytes[i] + Utf8.length(codePoints[i]);
        }
        this.lines = lineStarts(codePoints);
    }

    /** A file of YAML: its places do not count the mark that it may begin with. */
    static Source ofYaml(String text) {
        return new Source(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private static int[] lineStarts(int[] codePoints) {
        int[] starts = new int
                [(int) Arrays.stream(codePoints).filter(point -> point == '\n').count() + 1];
        int line = 1;
        for (int i = 0; i < codePoints.length; i++) {
            if (codePoints[i] == '\n') {
                starts[line++] = i + 1;
            }
        }
        return starts;
    }

    /** What the parser found, as people are told of it. */
    Finding finding(PromqlError error) {
        return finding(error.span(), error.message(), error.hint());
    }

    /** Something at a place that the parser knows. */
    Finding finding(Span span, String message, Optional<String> hint) {
        int start = index(span.start());
        int found = Arrays.binarySearch(lines, start);
        int line = found < 0 ? -found - 2 : found;
        int length = Math.max(1, index(span.end()) - start);
        return new Finding(line + 1, start - lines[line] + 1, length, message, hint);
    }

    /** The code point that the byte belongs to; the end for a byte behind it. */
    private int index(int offset) {
        int found = Arrays.binarySearch(bytes, Math.max(0, offset));
        return Math.min(found < 0 ? -found - 2 : found, codePoints.length);
    }

    /** The first code point of a line, counted from 1; that of the last line for one that is not there. */
    int lineStart(int line) {
        return lines[Math.min(line, lines.length) - 1];
    }

    /** One past the last code point of a line, its end left out. */
    int lineEnd(int line) {
        if (line >= lines.length) {
            return codePoints.length;
        }
        int end = lines[line] - 1;
        return end > lineStart(line) && codePoints[end - 1] == '\r' ? end - 1 : end;
    }

    /** A part of the text, by code points. */
    int[] part(int from, int to) {
        return Arrays.copyOfRange(codePoints, from, to);
    }
}
