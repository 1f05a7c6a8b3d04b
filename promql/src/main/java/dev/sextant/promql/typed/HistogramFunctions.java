package dev.sextant.promql.typed;

import dev.sextant.source.CallSite;
import java.util.List;

/** What is read out of histograms. */
abstract class HistogramFunctions extends SeriesFunctions {
    private static final int MOST_QUANTILES = 10;

    HistogramFunctions() {}

    /**
     * The value that a share of the observations lies under, estimated from the buckets; a share outside 0 to 1 is a
     * problem of kind VALUE.
     */
    public static InstantVector histogramQuantile(double quantile, Distribution observations) {
        return histogramQuantile(Checked.quantile(quantile), observations);
    }

    /** The value that a share of the observations lies under, estimated from the buckets. */
    public static InstantVector histogramQuantile(Scalar quantile, Distribution observations) {
        return Arguments.of(quantile).and(observations).numbers("histogram_quantile");
    }

    /**
     * Several quantiles at once, each in series with a label that holds the share. Experimental: Prometheus 3.11 or newer
     * with {@code --enable-feature=promql-experimental-functions}.
     *
     * @param label the label that is set to the share
     * @param quantiles one to ten shares between 0 and 1; anything else is a problem of kind VALUE
     */
    public static InstantVector histogramQuantiles(Distribution observations, Label label, double... quantiles) {
        Arguments arguments = new Arguments().and(observations).and(label);
        int given = quantiles.length;
        if (given < 1 || given > MOST_QUANTILES) {
            Problem problem = Problem.of(
                    Problem.Kind.VALUE,
                    CallSite.capture(),
                    "histogramQuantiles takes 1 to " + MOST_QUANTILES + " quantiles, not " + given);
            return arguments.and(Checked.quantile(1)).blame(List.of(problem)).numbers("histogram_quantiles");
        }
        for (double quantile : quantiles) {
            arguments.and(Checked.quantile(quantile));
        }
        return arguments.numbers("histogram_quantiles");
    }

    /** The share of the observations between two values, estimated from the buckets; infinite bounds are allowed. */
    public static InstantVector histogramFraction(double lower, double upper, Distribution observations) {
        return histogramFraction(number(lower), number(upper), observations);
    }

    /** The share of the observations between two values, estimated from the buckets. */
    public static InstantVector histogramFraction(Scalar lower, Scalar upper, Distribution observations) {
        return Arguments.of(lower).and(upper).and(observations).numbers("histogram_fraction");
    }

    /** How many observations. */
    public static InstantVector histogramCount(HistogramVector histograms) {
        return Arguments.of(histograms).numbers("histogram_count");
    }

    /** The sum of the observations. */
    public static InstantVector histogramSum(HistogramVector histograms) {
        return Arguments.of(histograms).numbers("histogram_sum");
    }

    /** The average of the observations. */
    public static InstantVector histogramAvg(HistogramVector histograms) {
        return Arguments.of(histograms).numbers("histogram_avg");
    }

    /** The standard deviation of the observations, estimated from the buckets. */
    public static InstantVector histogramStddev(HistogramVector histograms) {
        return Arguments.of(histograms).numbers("histogram_stddev");
    }

    /** The variance of the observations, estimated from the buckets. */
    public static InstantVector histogramStdvar(HistogramVector histograms) {
        return Arguments.of(histograms).numbers("histogram_stdvar");
    }

    /** Says that series have the label {@code le} and hold buckets, which cannot be seen from here. */
    public static BucketVector asBuckets(Numbers vector) {
        return new BucketVector(vector.instant().expr(), vector.instant().problems());
    }
}
