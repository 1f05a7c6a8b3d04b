package dev.sextant.source.report;

import dev.sextant.source.CallSite;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Level;
import dev.sextant.source.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Diagnostics for a terminal or a log, in the form that editors and compilers have agreed on:
 *
 * <pre>
 * src/main/java/shop/OrderTeam.java:24: error[SXT201]: unclosed left parenthesis
 *     1:5:
 *       sum(rate(x[5m])
 *           ^^^^^^^^^^^
 *   hint: close it
 *   explain: mvn sextant:explain -Dcode=SXT201
 * </pre>
 */
public final class TextReport {

    private final SourcePaths sources;
    private final String explain;

    /**
     * Makes a report.
     *
     * @param explain the command that prints the page of a code, up to the code
     */
    public TextReport(SourcePaths sources, String explain) {
        this.sources = sources;
        this.explain = explain;
    }

    /** One finding, rendered. */
    public record Entry(Level level, String text) {}

    /** Returns the findings as text, in the given order. What reads the same, from two environments, is there once. */
    public List<Entry> entries(List<Diagnostic> diagnostics) {
        Set<Entry> entries = new LinkedHashSet<>();
        for (Diagnostic diagnostic : diagnostics) {
            entries.add(new Entry(diagnostic.level(), VisibleText.lines(text(diagnostic))));
        }
        return List.copyOf(entries);
    }

    /** Returns {@code 3 errors, 1 warning}; empty if there is neither. */
    public static String count(List<Entry> entries) {
        List<String> parts = new ArrayList<>();
        addCount(parts, entries, Level.ERROR, "error");
        addCount(parts, entries, Level.WARNING, "warning");
        return String.join(", ", parts);
    }

    private static void addCount(List<String> parts, List<Entry> entries, Level level, String word) {
        long count = entries.stream().filter(entry -> entry.level() == level).count();
        if (count > 0) {
            parts.add(Nouns.count(count, word));
        }
    }

    private String text(Diagnostic diagnostic) {
        List<CallSite> sites = diagnostic.sites();
        StringBuilder text = new StringBuilder();
        if (!sites.isEmpty()) {
            text.append(sources.place(sites.get(0))).append(": ");
        }
        text.append(diagnostic.level().name().toLowerCase(Locale.ROOT))
                .append('[')
                .append(diagnostic.code().id())
                .append("]: ")
                .append(diagnostic.message());
        diagnostic.excerpt().ifPresent(excerpt -> indented(text, "    ", excerpt.render()));
        diagnostic.hint().ifPresent(hint -> indented(text, "  ", "hint: " + hint));
        sites.stream().skip(1).forEach(site -> indented(text, "  ", "also: " + sources.place(site)));
        indented(text, "  ", "explain: " + explain + diagnostic.code().id());
        return text.toString();
    }

    private static void indented(StringBuilder text, String indent, String lines) {
        lines.lines().forEach(line -> text.append('\n').append(line.isEmpty() ? "" : indent + line));
    }
}
