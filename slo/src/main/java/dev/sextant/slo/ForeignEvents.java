package dev.sextant.slo;

import dev.sextant.promql.ast.VectorSelector;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Events that another engine counts by queries of its own language, MetricsQL or LogQL. It records them over five minutes, and
 * everything else is made of what it has recorded.
 *
 * @param identity the labels of what is recorded, which tell the SLO from others
 * @param bad counts the bad ones, with <code>{{.window}}</code> where the window belongs
 * @param total counts all, the bad ones included, in the same unit
 */
public record ForeignEvents(Map<String, String> identity, String bad, String total) implements Indicator {
    /** The series of the bad events. */
    public static final String BAD = "slo:queried_bad_events:rate5m";

    /** The series of all events. */
    public static final String TOTAL = "slo:queried_events:rate5m";

    private static final Duration RECORDED = Duration.ofMinutes(5);

    public ForeignEvents {
        identity = Collections.unmodifiableMap(new LinkedHashMap<>(identity));
    }

    /** Returns what the engine is to record: queries by the name of the series. */
    public Map<String, String> recordings() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(TOTAL, WindowTemplate.fill(total, RECORDED));
        all.put(BAD, WindowTemplate.fill(bad, RECORDED));
        return all;
    }

    /** Returns the events as they are recorded. A window longer than a slice is a sum of them. */
    public Indicator.Events recorded() {
        return new Indicator.Events(counts(BAD), counts(TOTAL));
    }

    private Windowed counts(String name) {
        VectorSelector series = Exprs.series(name, identity);
        return window -> window.equals(RECORDED) ? series : Exprs.call("sum_over_time", Exprs.range(series, window));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.foreign(this);
    }
}
