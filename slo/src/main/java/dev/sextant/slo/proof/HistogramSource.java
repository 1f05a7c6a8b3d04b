package dev.sextant.slo.proof;

import dev.sextant.model.proof.InputSeries;
import dev.sextant.model.proof.Run;
import dev.sextant.model.proof.Run.HistogramGrowth;
import dev.sextant.model.proof.Run.HistogramGrowth.Observations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * A native histogram whose observations are all well below a limit or well above, so that nothing is estimated.
 *
 * @param labels its name among them
 * @param low the number of a bucket that ends at the limit or below
 * @param high the number of a bucket that begins at the limit or above
 */
record HistogramSource(SortedMap<String, String> labels, int low, int high) implements Source {
    /** Tells good observations from those above {@code limit}, which is more than 0. */
    static HistogramSource of(SortedMap<String, String> labels, double limit) {
        int low = Math.getExponent(limit);
        boolean isBound = Math.scalb(1.0, low) == limit;
        return new HistogramSource(labels, low, isBound ? low + 1 : low + 2);
    }

    @Override
    public boolean anyShare() {
        return true;
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public boolean canBeSilent() {
        return true;
    }

    @Override
    public List<InputSeries> series(List<Phase> phases) {
        BigDecimal good = Phase.before(phases);
        BigDecimal bad = good;
        List<Run> runs = new ArrayList<>();
        for (Phase phase : phases) {
            int samples = phase.samples();
            if (runs.isEmpty()) {
                samples++;
            } else {
                good = phase.restarts() ? phase.good() : good.add(phase.good());
                bad = phase.restarts() ? phase.bad() : bad.add(phase.bad());
            }
            runs.add(new HistogramGrowth(
                    new Observations(good, bad), new Observations(phase.good(), phase.bad()), low, high, samples));
            good = good.add(phase.good().multiply(BigDecimal.valueOf(samples - 1L)));
            bad = bad.add(phase.bad().multiply(BigDecimal.valueOf(samples - 1L)));
        }
        return List.of(Named.series(labels, runs));
    }
}
