package dev.sextant.promql.typed;

/**
 * A range whose first value is the newest sample before it, so that nothing is extrapolated. Prometheus 3.16 or newer;
 * from 3.7 on with {@code --enable-feature=promql-extended-range-selectors}.
 *
 * @param <R> the kind of range
 */
public final class AnchoredRange<R extends Samples<?, R>> {
    private final R samples;

    AnchoredRange(R samples) {
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
