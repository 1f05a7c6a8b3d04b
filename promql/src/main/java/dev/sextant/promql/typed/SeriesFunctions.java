package dev.sextant.promql.typed;

import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.ast.VectorSelector;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is done to series of any kind: their labels, their order, their presence. */
abstract class SeriesFunctions extends DateFunctions {
    SeriesFunctions() {}

    /** 1 if there is no series, nothing if there is one. */
    public static InstantVector absent(Series<?> series) {
        return Arguments.of(series).numbers("absent");
    }

    /** When each sample was taken, in seconds since 1970-01-01 UTC. */
    public static InstantVector timestamp(Series<?> series) {
        return Arguments.of(series).numbers("timestamp");
    }

    /**
     * When what each sample counts began, in seconds since 1970-01-01 UTC. Experimental: Prometheus 3.14 or newer
     * with {@code --enable-feature=promql-experimental-functions} and {@code use-start-timestamps}.
     */
    public static InstantVector startTimestamp(Series<?> series) {
        return Arguments.of(series).numbers("start_timestamp");
    }

    /**
     * Sets a label from another one.
     *
     * @param target the label that is set
     * @param replacement its value; {@code $1} is the first group of the expression
     * @param source the label that is read
     * @param regex RE2, matching the whole value; a faulty one is a problem of kind REGEX
     */
    public static <V extends SeriesVector<V>> V labelReplace(
            Series<V> series, Label target, String replacement, Label source, String regex) {
        Matcher read = source.matches(regex);
        return Arguments.of(series)
                .and(target)
                .and(Text.of("the replacement", replacement))
                .and(source)
                .and(new StringLiteral(read.problems().isEmpty() ? regex : ".*"), read.problems())
                .like(series, "label_replace");
    }

    /**
     * Sets a label to the values of others.
     *
     * @param target the label that is set
     * @param separator what stands between two values
     * @param sources the labels that are read, in this order
     */
    public static <V extends SeriesVector<V>> V labelJoin(
            Series<V> series, Label target, String separator, Label... sources) {
        return Arguments.of(series)
                .and(target)
                .and(Text.of("the separator", separator))
                .and(sources)
                .like(series, "label_join");
    }

    /** The series in the order of their values, the smallest first; for instant queries only. */
    public static InstantVector sort(Numbers vector) {
        return Arguments.of(vector).numbers("sort");
    }

    /** The series in the order of their values, the largest first; for instant queries only. */
    public static InstantVector sortDesc(Numbers vector) {
        return Arguments.of(vector).numbers("sort_desc");
    }

    /**
     * The series in the natural order of these labels' values, the first label before the others; for instant
     * queries only. Experimental: Prometheus 2.49 or newer with {@code --enable-feature=promql-experimental-
     * functions}.
     */
    public static <V extends SeriesVector<V>> V sortByLabel(Series<V> series, Label... labels) {
        return Arguments.of(series).and(labels).like(series, "sort_by_label");
    }

    /**
     * The opposite order of {@link #sortByLabel}. Experimental: Prometheus 2.49 or newer with {@code --enable-
     * feature=promql-experimental-functions}.
     */
    public static <V extends SeriesVector<V>> V sortByLabelDesc(Series<V> series, Label... labels) {
        return Arguments.of(series).and(labels).like(series, "sort_by_label_desc");
    }

    /**
     * The series with the labels of the info metric that belongs to each, such as {@code target_info}. Experimental:
     * Prometheus 2.55 or newer with {@code --enable-feature=promql-experimental-functions}.
     *
     * @param wanted which labels to add: conditions on them, and on {@link Metrics#metricName} for another info metric;
     *     all of {@code target_info} if there is none
     */
    public static <V extends SeriesVector<V>> V info(Series<V> series, Matcher... wanted) {
        Arguments arguments = Arguments.of(series);
        if (wanted.length > 0) {
            List<LabelMatcher> matchers =
                    Arrays.stream(wanted).map(Matcher::matcher).toList();
            List<Problem> problems = Arrays.stream(wanted)
                    .flatMap(each -> each.problems().stream())
                    .toList();
            arguments.and(new VectorSelector(Optional.empty(), matchers, Modifiers.NONE, Origin.NONE), problems);
        }
        return arguments.like(series, "info");
    }

    /** The same expression, to whose selectors a scope adds nothing. */
    public static <V extends SeriesVector<V>> V unscoped(Series<V> series) {
        return series.instant().unscoped();
    }
}
