package dev.sextant.promql.typed;

/**
 * What gives a value for each of any number of series: an instant vector, or a metric by its newest samples.
 *
 * @param <V> the vector: {@link InstantVector} for numbers, {@link HistogramVector} for native histograms
 */
public sealed interface Series<V extends SeriesVector<V>> permits SeriesVector, Recorded, Numbers {
    /** The value of each series now. */
    V instant();
}
