package dev.sextant.promql.build;

import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.StringLiteral;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The functions and aggregations of PromQL, typed so that what Prometheus would refuse, and most of what it would
 * accept and answer with nonsense, does not compile. Windows are positive and in whole milliseconds; another length is
 * a problem of kind DURATION.
 */
public final class Functions {
    private Functions() {}

    /** How much a counter grows, per second, on average over the window. */
    public static InstantVector rate(Counter counter, Duration window) {
        return overRange("rate", counter.range(window));
    }

    /** How much a counter grew over the window; extrapolated to its edges, so not always whole. */
    public static InstantVector increase(Counter counter, Duration window) {
        return overRange("increase", counter.range(window));
    }

    /** How fast a counter grew between its last two samples, per second. */
    public static InstantVector irate(Counter counter, Duration window) {
        return overRange("irate", counter.range(window));
    }

    /** The difference between a gauge's value at the window's end and start. */
    public static InstantVector delta(Gauge gauge, Duration window) {
        return overRange("delta", gauge.range(window));
    }

    /** A gauge's slope per second, by linear regression. */
    public static InstantVector deriv(Gauge gauge, Duration window) {
        return overRange("deriv", gauge.range(window));
    }

    /** The average of each series over the window. */
    public static InstantVector avgOverTime(Gauge gauge, Duration window) {
        return avgOverTime(gauge.over(window));
    }

    /** The average of each series over the window. */
    public static InstantVector avgOverTime(RangeVector range) {
        return overRange("avg_over_time", range);
    }

    /** The largest value of each series over the window. */
    public static InstantVector maxOverTime(Gauge gauge, Duration window) {
        return maxOverTime(gauge.over(window));
    }

    /** The largest value of each series over the window. */
    public static InstantVector maxOverTime(RangeVector range) {
        return overRange("max_over_time", range);
    }

    /** The smallest value of each series over the window. */
    public static InstantVector minOverTime(Gauge gauge, Duration window) {
        return minOverTime(gauge.over(window));
    }

    /** The smallest value of each series over the window. */
    public static InstantVector minOverTime(RangeVector range) {
        return overRange("min_over_time", range);
    }

    /** The sum of the values of each series over the window. */
    public static InstantVector sumOverTime(Gauge gauge, Duration window) {
        return sumOverTime(gauge.over(window));
    }

    /** The sum of the values of each series over the window. */
    public static InstantVector sumOverTime(RangeVector range) {
        return overRange("sum_over_time", range);
    }

    /** The number of samples of each series over the window. */
    public static InstantVector countOverTime(Gauge gauge, Duration window) {
        return countOverTime(gauge.over(window));
    }

    /** The number of samples of each series over the window. */
    public static InstantVector countOverTime(RangeVector range) {
        return overRange("count_over_time", range);
    }

    /** The newest value of each series within the window. */
    public static InstantVector lastOverTime(Gauge gauge, Duration window) {
        return lastOverTime(gauge.over(window));
    }

    /** The newest value of each series within the window. */
    public static InstantVector lastOverTime(RangeVector range) {
        return overRange("last_over_time", range);
    }

    /** The sum over all series; {@code by(…)} keeps labels. */
    public static Aggregated sum(InstantVector vector) {
        return Aggregated.of(AggregationOp.SUM, vector);
    }

    /** The sum over all series; {@code by(…)} keeps labels. */
    public static Aggregated sum(Gauge gauge) {
        return sum(gauge.instant());
    }

    /** The average over all series; {@code by(…)} keeps labels. */
    public static Aggregated avg(InstantVector vector) {
        return Aggregated.of(AggregationOp.AVG, vector);
    }

    /** The average over all series; {@code by(…)} keeps labels. */
    public static Aggregated avg(Gauge gauge) {
        return avg(gauge.instant());
    }

    /** The smallest value over all series; {@code by(…)} keeps labels. */
    public static Aggregated min(InstantVector vector) {
        return Aggregated.of(AggregationOp.MIN, vector);
    }

    /** The smallest value over all series; {@code by(…)} keeps labels. */
    public static Aggregated min(Gauge gauge) {
        return min(gauge.instant());
    }

    /** The largest value over all series; {@code by(…)} keeps labels. */
    public static Aggregated max(InstantVector vector) {
        return Aggregated.of(AggregationOp.MAX, vector);
    }

    /** The largest value over all series; {@code by(…)} keeps labels. */
    public static Aggregated max(Gauge gauge) {
        return max(gauge.instant());
    }

    /** How many series there are. */
    public static Aggregated count(InstantVector vector) {
        return Aggregated.of(AggregationOp.COUNT, vector);
    }

    /** How many series there are. */
    public static Aggregated count(Gauge gauge) {
        return count(gauge.instant());
    }

    /** The series with the largest values; fewer than one is a problem of kind VALUE. */
    public static Aggregated topk(int series, InstantVector vector) {
        return Aggregated.of(AggregationOp.TOPK, Checked.atLeastOne("topk", series), vector);
    }

    /** The series with the smallest values; fewer than one is a problem of kind VALUE. */
    public static Aggregated bottomk(int series, InstantVector vector) {
        return Aggregated.of(AggregationOp.BOTTOMK, Checked.atLeastOne("bottomk", series), vector);
    }

    /** The quantile over the series' values; outside 0 to 1 is a problem of kind VALUE. */
    public static Aggregated quantile(double quantile, InstantVector vector) {
        return Aggregated.of(AggregationOp.QUANTILE, Checked.quantile(quantile), vector);
    }

    /** The quantile over the values of a gauge's series; outside 0 to 1 is a problem of kind VALUE. */
    public static Aggregated quantile(double quantile, Gauge gauge) {
        return quantile(quantile, gauge.instant());
    }

    /**
     * The value that a share of a histogram's observations of the window lay under, estimated from its buckets.
     *
     * @param quantile the share, 0 to 1; outside is a problem of kind VALUE
     * @param by one result for each combination of these labels; {@code le} is added
     */
    public static InstantVector quantile(double quantile, Histogram histogram, Duration window, Label... by) {
        Label bound = new Label("le", histogram.callSite());
        Label[] kept =
                Stream.concat(Stream.of(bound), Arrays.stream(by)).distinct().toArray(Label[]::new);
        return histogramQuantile(quantile, sum(rate(histogram.bucket(), window)).by(kept));
    }

    /** The quantile of buckets that keep their label {@code le}; outside 0 to 1 is a problem of kind VALUE. */
    public static InstantVector histogramQuantile(double quantile, InstantVector buckets) {
        Scalar share = Checked.quantile(quantile);
        return new InstantVector(
                Trees.call("histogram_quantile", share.expr(), buckets.expr()),
                Problems.join(share.problems(), buckets.problems()));
    }

    /** A number. */
    public static Scalar number(double value) {
        return Scalar.constant(value);
    }

    /** A number, exactly. */
    public static Scalar number(BigDecimal value) {
        return Scalar.constant(value);
    }

    /** One series without labels. */
    public static InstantVector vector(Scalar value) {
        return new InstantVector(Trees.call("vector", value.expr()), value.problems());
    }

    /** One series without labels. */
    public static InstantVector vector(double value) {
        return vector(number(value));
    }

    /** One series without labels. */
    public static InstantVector vector(BigDecimal value) {
        return vector(number(value));
    }

    /** The value of the only series; NaN if there are none or several. */
    public static Scalar scalar(InstantVector vector) {
        return new Scalar(Trees.call("scalar", vector.expr()), vector.problems());
    }

    /** The seconds since 1970-01-01 UTC. */
    public static Scalar time() {
        return new Scalar(Trees.call("time"), List.of());
    }

    /** 1 if there is no series, nothing if there is one. */
    public static InstantVector absent(InstantVector vector) {
        return overVector("absent", vector);
    }

    /** The values without their sign. */
    public static InstantVector abs(InstantVector vector) {
        return overVector("abs", vector);
    }

    /** Values below the bound are raised to it. */
    public static InstantVector clampMin(InstantVector vector, Scalar bound) {
        return clamp("clamp_min", vector, bound);
    }

    /** Values below the bound are raised to it. */
    public static InstantVector clampMin(InstantVector vector, double bound) {
        return clampMin(vector, number(bound));
    }

    /** Values above the bound are lowered to it. */
    public static InstantVector clampMax(InstantVector vector, Scalar bound) {
        return clamp("clamp_max", vector, bound);
    }

    /** Values above the bound are lowered to it. */
    public static InstantVector clampMax(InstantVector vector, double bound) {
        return clampMax(vector, number(bound));
    }

    /**
     * Sets a label from another one.
     *
     * @param target the label that is set
     * @param replacement its value; {@code $1} is the first group of the expression
     * @param source the label that is read
     * @param regex RE2, matching the whole value; a faulty one is a problem of kind REGEX
     */
    public static InstantVector labelReplace(
            InstantVector vector, Label target, String replacement, Label source, String regex) {
        List<Problem> fault = source.matches(regex).problems();
        Expr call = Trees.call(
                "label_replace",
                vector.expr(),
                new StringLiteral(target.name()),
                new StringLiteral(replacement),
                new StringLiteral(source.name()),
                new StringLiteral(regex));
        return new InstantVector(call, Problems.join(vector.problems(), target.problems(), fault));
    }

    /** The same expression, to whose selectors a scope adds nothing. */
    public static InstantVector unscoped(InstantVector vector) {
        return vector.unscoped();
    }

    private static InstantVector overRange(String function, RangeVector range) {
        return new InstantVector(Trees.call(function, range.expr()), range.problems());
    }

    private static InstantVector overVector(String function, InstantVector vector) {
        return new InstantVector(Trees.call(function, vector.expr()), vector.problems());
    }

    private static InstantVector clamp(String function, InstantVector vector, Scalar bound) {
        return new InstantVector(
                Trees.call(function, vector.expr(), bound.expr()), Problems.join(vector.problems(), bound.problems()));
    }
}
