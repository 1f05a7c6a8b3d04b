package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Limit;
import dev.sextant.model.declared.Sli;
import dev.sextant.model.quantity.ByteSize;
import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.model.secret.SecretKey;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Functions;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.Histogram;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.promql.typed.NativeHistogram;
import dev.sextant.source.CallSite;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The vocabulary of definitions, for one static import: {@code import static dev.sextant.dsl.Dsl.*;}. It holds that of
 * PromQL: metrics, labels, texts, functions and aggregations.
 */
public final class Dsl extends Functions {

    private Dsl() {}

    /** Names an environment. The platform team's file declares which there are. */
    public static EnvironmentName environment(String name) {
        return new EnvironmentName(name);
    }

    /** Returns a share in percent, exact for every decimal that is written: {@code percent(99.9)}. */
    public static Percent percent(double value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    /** Returns a number of milliseconds. */
    public static Duration millis(long count) {
        return Duration.ofMillis(count);
    }

    /** Returns a number of seconds. */
    public static Duration seconds(long count) {
        return Duration.ofSeconds(count);
    }

    /** Returns a number of minutes. */
    public static Duration minutes(long count) {
        return Duration.ofMinutes(count);
    }

    /** Returns a number of hours. */
    public static Duration hours(long count) {
        return Duration.ofHours(count);
    }

    /** Returns a number of days of 24 hours. */
    public static Duration days(long count) {
        return Duration.ofDays(count);
    }

    /**
     * Returns the week, Monday to Sunday, as the window of an SLO.
     *
     * @param zone whose midnight begins it, a name of the IANA time zone database such as {@code Europe/Berlin} or
     *     {@code UTC}; anything else is reported (SXT409)
     */
    public static TimeWindow.Calendar calendarWeek(String zone) {
        return new TimeWindow.Calendar(TimeWindow.Unit.WEEK, zone, Duration.ZERO);
    }

    /** Returns the month as the window of an SLO; {@code zone} as in {@link #calendarWeek}. */
    public static TimeWindow.Calendar calendarMonth(String zone) {
        return new TimeWindow.Calendar(TimeWindow.Unit.MONTH, zone, Duration.ZERO);
    }

    /** Returns the quarter of the year as the window of an SLO; {@code zone} as in {@link #calendarWeek}. */
    public static TimeWindow.Calendar calendarQuarter(String zone) {
        return new TimeWindow.Calendar(TimeWindow.Unit.QUARTER, zone, Duration.ZERO);
    }

    /** Returns a number of 1024² bytes. */
    public static ByteSize mebibytes(long count) {
        return ByteSize.mebibytes(count);
    }

    /** Returns a number of 1024³ bytes. */
    public static ByteSize gibibytes(long count) {
        return ByteSize.gibibytes(count);
    }

    /** Returns the bound of an alert that fires while its value is greater. */
    public static Limit above(double bound) {
        return new Limit(Limit.Direction.ABOVE, BigDecimal.valueOf(bound));
    }

    /** Returns the bound of an alert that fires while its value, a ratio, is greater: {@code above(percent(80))}. */
    public static Limit above(Percent bound) {
        return new Limit(Limit.Direction.ABOVE, bound.asRatio());
    }

    /** Returns the bound of an alert that fires while its value, in seconds, is greater. */
    public static Limit above(Duration bound) {
        return new Limit(Limit.Direction.ABOVE, seconds(bound));
    }

    /** Returns the bound of an alert that fires while its value is less. */
    public static Limit below(double bound) {
        return new Limit(Limit.Direction.BELOW, BigDecimal.valueOf(bound));
    }

    /** Returns the bound of an alert that fires while its value, a ratio, is less: {@code below(percent(99.9))}. */
    public static Limit below(Percent bound) {
        return new Limit(Limit.Direction.BELOW, bound.asRatio());
    }

    /** Returns the bound of an alert that fires while its value, in seconds, is less. */
    public static Limit below(Duration bound) {
        return new Limit(Limit.Direction.BELOW, seconds(bound));
    }

    /** Starts an indicator: {@code errors(x).over(y)}, bad events over all events. */
    public static SliStages.Errors errors(Counter bad) {
        return new SliStages.Errors(bad);
    }

    /** Starts an indicator: {@code requests(durations).fasterThan(limit)}, the share of fast requests. */
    public static SliStages.Requests requests(Histogram durations) {
        return new SliStages.Requests(durations);
    }

    /** Starts an indicator: {@code goodEvents(x).over(y)}, what is missing from the good events to all events. */
    public static SliStages.GoodEvents goodEvents(Counter good) {
        return new SliStages.GoodEvents(good);
    }

    /**
     * Starts an indicator: {@code requests(durations).fasterThan(limit)}, the share of fast requests in a native histogram.
     */
    public static SliStages.NativeRequests requests(NativeHistogram durations) {
        return new SliStages.NativeRequests(durations);
    }

    /** Returns an indicator: the share of samples at which {@code up}, which is 1 or 0, was 1. */
    public static Sli uptime(Gauge up) {
        return new Sli.Uptime(up, CallSite.capture());
    }

    /**
     * Starts an indicator: {@code timeSlices(value, minutes(1)).badWhen(above(0.05))}, the share of slices of time that were
     * good. Each counts the same, whatever its traffic.
     *
     * @param slice at most five minutes
     */
    public static SliStages.TimeSlices timeSlices(InstantVector value, Duration slice) {
        return new SliStages.TimeSlices(value, slice);
    }

    /**
     * Starts an indicator of one's own: {@code badEvents(window -> …).over(window -> …)}. Each is called for every window that
     * is needed, and must use it.
     */
    public static SliStages.BadEvents badEvents(Function<Duration, InstantVector> bad) {
        return new SliStages.BadEvents(bad);
    }

    /**
     * Returns an indicator: the share of bad events over a window, 0 to 1, as something else has computed it. It cannot be
     * weighted by traffic.
     */
    public static Sli errorRatio(Function<Duration, InstantVector> share) {
        return new Sli.ErrorRatio(share, CallSite.capture());
    }

    /** Returns an indicator: other SLOs, of the service or of others, taken together by weight. */
    public static Sli composite(Sli.Composite.Part... parts) {
        return new Sli.Composite(List.of(parts), CallSite.capture());
    }

    /**
     * Returns a part of a {@link #composite}.
     *
     * @param slo the name of an SLO of the same service
     * @param weight more than 0; twice as much counts twice as much
     */
    public static Sli.Composite.Part part(String slo, double weight) {
        return new Sli.Composite.Part(Optional.empty(), slo, BigDecimal.valueOf(weight));
    }

    /** The same of an SLO of another service. */
    public static Sli.Composite.Part part(String service, String slo, double weight) {
        return new Sli.Composite.Part(Optional.of(service), slo, BigDecimal.valueOf(weight));
    }

    /** Refers to a key of a Kubernetes Secret in the platform's namespace. There is no way to write the value itself. */
    public static SecretKey secret(String name, String key) {
        return new SecretKey(name, key);
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    }
}
