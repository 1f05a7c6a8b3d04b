package dev.sextant.slo;

import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.promql.Dialect;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.Promql;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.ast.Expr;
import dev.sextant.source.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PromQL with <code>{{.window}}</code> where the window belongs, as Sloth writes it. Two are equal if their texts and
 * dialects are.
 *
 * @param text the expression, with any number of placeholders; each may have spaces inside its braces
 * @param dialect the language that it is written in
 */
public record WindowTemplate(String text, Dialect dialect) implements Windowed {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\.window\\s*\\}\\}");

    public WindowTemplate {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(dialect, "dialect");
    }

    /**
     * Returns the expression over {@code window}.
     *
     * @throws dev.sextant.promql.PromqlException if the text is no PromQL; {@link #errors} tells that in advance
     */
    @Override
    public Expr over(Duration window) {
        return parse(window).orThrow();
    }

    /** Returns a text of whatever language with {@code window} in the place of its placeholders. */
    public static String fill(String text, Duration window) {
        return PLACEHOLDER.matcher(text).replaceAll(Matcher.quoteReplacement(PrometheusDuration.format(window)));
    }

    /** Returns what became of the text over {@code window}; spans are those of the text with the window in it. */
    public ParseResult parse(Duration window) {
        return Promql.parse(fill(text, window), dialect);
    }

    /** Returns what is wrong with the expression over {@code window}; spans are those of {@link #text}. */
    public List<PromqlError> errors(Duration window) {
        List<PromqlError> errors = parse(window).errors();
        if (errors.isEmpty()) {
            return errors;
        }
        int written = PrometheusDuration.format(window).length();
        List<Span> placeholders = actions(true);
        return errors.stream()
                .map(error -> new PromqlError(
                        error.kind(), unwritten(error.span(), written, placeholders), error.message(), error.hint()))
                .toList();
    }

    /** Whether the text has a placeholder at all. */
    public boolean hasPlaceholder() {
        return PLACEHOLDER.matcher(text).find();
    }

    /** Returns where the text has template actions that are no placeholder, such as <code>{{.labels}}</code>. */
    public List<Span> otherActions() {
        return actions(false);
    }

    private List<Span> actions(boolean placeholders) {
        List<Span> found = new ArrayList<>();
        int read = 0;
        int bytes = 0;
        int open = text.indexOf("{{");
        while (open >= 0) {
            int close = text.indexOf("}}", open);
            int end = close < 0 ? text.length() : close + 2;
            bytes += utf8Length(read, open);
            int length = utf8Length(open, end);
            if (PLACEHOLDER.matcher(text).region(open, end).matches() == placeholders) {
                found.add(new Span(bytes, bytes + length));
            }
            bytes += length;
            read = end;
            open = text.indexOf("{{", end);
        }
        return found;
    }

    private static Span unwritten(Span span, int written, List<Span> placeholders) {
        int start = unwritten(span.start(), written, placeholders);
        return new Span(start, Math.max(start, unwritten(span.end(), written, placeholders)));
    }

    /** A place within a window that was written is the beginning of its placeholder. */
    private static int unwritten(int offset, int written, List<Span> placeholders) {
        int at = offset;
        for (Span placeholder : placeholders) {
            if (at < placeholder.start() + written) {
                return Math.min(at, placeholder.start());
            }
            at += placeholder.end() - placeholder.start() - written;
        }
        return at;
    }

    private int utf8Length(int start, int end) {
        return text.substring(start, end).getBytes(StandardCharsets.UTF_8).length;
    }
}
