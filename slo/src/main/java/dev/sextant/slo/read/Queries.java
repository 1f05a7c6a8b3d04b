package dev.sextant.slo.read;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.ValueType;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.WindowTemplate;
import dev.sextant.slo.Windowed;
import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.source.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads queries, which are tried over one window: over another they mostly differ in its number only. */
final class Queries {
    static final Duration TRIED = Duration.ofMinutes(5);
    /** One for each unit that default windows are written in. */
    private static final List<Duration> UNITS =
            List.of(TRIED, Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(28));
    /** A window that is only part of a length of time, as in <code>1d{{.window}}</code>. */
    static final Pattern PART = Pattern.compile("[0-9a-z]\\{\\{|}}[0-9a-z]");

    private final Dialect dialect;

    Queries(Dialect dialect) {
        this.dialect = dialect;
    }

    /** A query that says where the window belongs, and gives an instant vector. */
    Optional<Windowed> windowed(Value value) {
        return text(value).flatMap(text -> {
            WindowTemplate template = new WindowTemplate(text.value(), dialect);
            if (template.otherActions().isEmpty() && !template.hasPlaceholder()) {
                value.error(
                        Code.WINDOW_PLACEHOLDER_MISSING,
                        "the query does not say where the window belongs",
                        "write [{{.window}}] for the range of each rate or increase");
                return Optional.empty();
            }
            return vector(template, text, value).map(tried -> template);
        });
    }

    /** A query as it is, with a placeholder or without; the template of one that gives an instant vector. */
    Optional<WindowTemplate> template(Value value) {
        return text(value).flatMap(text -> {
            WindowTemplate template = new WindowTemplate(text.value(), dialect);
            return vector(template, text, value).map(tried -> template);
        });
    }

    private static Optional<LocatedText> text(Value value) {
        Optional<LocatedText> text = value.text();
        if (text.filter(found -> found.value().isBlank()).isPresent()) {
            value.error(Code.MISSING, "is empty", "write a PromQL query");
            return Optional.empty();
        }
        return text;
    }

    private static Optional<Expr> vector(WindowTemplate template, LocatedText text, Value value) {
        if (hasOtherActions(template, text, value.problems(), value.path())) {
            return Optional.empty();
        }
        List<PromqlError> errors = errors(template);
        for (PromqlError error : errors) {
            value.problems()
                    .add(
                            Code.PROMQL,
                            true,
                            text.placeAt(error.span().start()),
                            value.path(),
                            error.message(),
                            error.hint());
        }
        return errors.isEmpty() ? typed(template.over(TRIED), text, value) : Optional.empty();
    }

    /** Whether there are template actions that are no window, which is reported. */
    static boolean hasOtherActions(WindowTemplate template, LocatedText text, Problems problems, String path) {
        List<Span> others = template.otherActions();
        for (Span other : others) {
            problems.error(
                    Code.TEMPLATE,
                    text.placeAt(other.start()),
                    path,
                    "only {{.window}} can be filled in",
                    "write out what the template stands for");
        }
        return !others.isEmpty();
    }

    /** A length of time that is right over one window, such as {@code 1d5m}, may be wrong over another: {@code 1d1d}. */
    private static List<PromqlError> errors(WindowTemplate template) {
        List<Duration> windows = PART.matcher(template.text()).find() ? UNITS : List.of(TRIED);
        return windows.stream()
                .map(template::errors)
                .filter(errors -> !errors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<Expr> typed(Expr tried, LocatedText text, Value value) {
        if (tried.type() == ValueType.VECTOR) {
            return Optional.of(tried);
        }
        String hint = tried.type() == ValueType.SCALAR
                ? "wrap it in vector(…)"
                : "reduce it to one value per series, as with rate(…) or sum_over_time(…)";
        value.problems()
                .error(
                        Code.PROMQL,
                        text.placeAt(0),
                        value.path(),
                        "the query must give an instant vector, not a "
                                + tried.type().documented(),
                        hint);
        return Optional.empty();
    }
}
