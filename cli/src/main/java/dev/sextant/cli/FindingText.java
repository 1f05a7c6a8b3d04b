package dev.sextant.cli;

import dev.sextant.promql.ParseResult;
import dev.sextant.source.Caret;
import dev.sextant.source.Span;
import dev.sextant.source.VisibleText;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Findings as a person reads them.
 *
 * <pre>
 * rules.promql:1:5: unexpected character: '$'
 *   sum($x)
 *       ^
 *   hint: …
 * </pre>
 */
final class FindingText {
    /** What is shown of a longer line, in code points. */
    private static final int WIDEST = 160;

    private static final int SHOWN_BEFORE = 60;
    private static final String CUT = "…";

    private FindingText() {}

    /** What the parser found, in the order of the text, each with a final newline; made as it is asked for. */
    static Stream<String> ofErrors(String name, ParseResult result) {
        Source source = new Source(result.text());
        return result.errors().stream()
                .map(source::finding)
                .sorted(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column))
                .map(finding -> of(name, source, finding));
    }

    /** The finding, with a final newline. */
    static String of(String name, Source source, Finding finding) {
        return text(name, excerpt(source, finding), finding);
    }

    /** The finding without the line that it is in, which shows nothing of it; with a final newline. */
    static String withoutExcerpt(String name, Finding finding) {
        return text(name, "", finding);
    }

    private static String text(String name, String excerpt, Finding finding) {
        StringBuilder out = new StringBuilder();
        out.append(VisibleText.line(name)).append(':').append(finding.line());
        out.append(':').append(finding.column());
        out.append(": ").append(VisibleText.line(finding.message())).append('\n');
        if (!excerpt.isEmpty()) {
            out.append(excerpt).append('\n');
        }
        finding.hint()
                .ifPresent(hint ->
                        out.append("  hint: ").append(VisibleText.line(hint)).append('\n'));
        return out.toString();
    }

    /** The part of the line around the place, and carets; empty where there is nothing to see. */
    private static String excerpt(Source source, Finding finding) {
        int start = source.lineStart(finding.line());
        int stop = source.lineEnd(finding.line());
        int place = Math.min(start + finding.column() - 1, stop);
        int from = stop - start <= WIDEST ? start : Math.max(start, Math.min(place - SHOWN_BEFORE, stop - WIDEST));
        int to = Math.min(stop, from + WIDEST);
        int end = Math.min(place + finding.length(), to);
        String before = (from > start ? CUT : "") + text(source.part(from, place));
        String marked = text(source.part(place, end));
        String after = text(source.part(end, to)) + (to < stop ? CUT : "");
        String shown = before + marked + after;
        if (VisibleText.lines(shown).isBlank()) {
            return "";
        }
        String rendered = Caret.render(shown, new Span(size(before), size(before) + size(marked)));
        return rendered.substring(rendered.indexOf('\n') + 1);
    }

    private static String text(int[] points) {
        return new String(points, 0, points.length);
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
