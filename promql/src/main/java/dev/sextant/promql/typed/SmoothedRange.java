package dev.sextant.promql.typed;

/**
 * A range whose values at both ends are interpolated between the samples around them, for which it also looks past its
 * own end; in rules, give the group a {@code query_offset}. Prometheus 3.16 or newer; from 3.7 on with {@code
 * --enable-feature=promql-extended-range-selectors}.
 *
 * @param <R> the kind of range
 */
public final class SmoothedRange<R extends Samples<?, R>> {
    private final R samples;

    SmoothedRange(R samples) {
        this.samples = samples;
    }

    R samples() {
        return samples;
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return samples.toString();
    }
}
