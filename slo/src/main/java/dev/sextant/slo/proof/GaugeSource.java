package dev.sextant.slo.proof;

import dev.sextant.model.proof.InputSeries;
import dev.sextant.model.proof.Run;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * Gauges that tell how it goes.
 *
 * @param gauges all of them are read
 * @param anyShare whether they can tell any share of bad events
 * @param canBeSilent whether without them there is nothing
 */
record GaugeSource(List<Gauge> gauges, boolean anyShare, boolean canBeSilent) implements Source {

    /**
     * One of them.
     *
     * @param labels its name among them
     * @param value what it is while a share of the events is bad
     */
    record Gauge(SortedMap<String, String> labels, UnaryOperator<BigDecimal> value) {}

    GaugeSource {
        gauges = List.copyOf(gauges);
    }

    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public List<InputSeries> series(List<Phase> phases) {
        return gauges.stream().map(gauge -> series(gauge, phases)).toList();
    }

    private static InputSeries series(Gauge gauge, List<Phase> phases) {
        List<Run> runs = new ArrayList<>();
        for (Phase phase : phases) {
            int samples = phase.samples() + (runs.isEmpty() ? 1 : 0);
            runs.add(
                    phase.isSilent()
                            ? new Run.Missing(samples)
                            : new Run.Growth(gauge.value().apply(phase.share()), BigDecimal.ZERO, samples));
        }
        return Named.series(gauge.labels(), runs);
    }
}
