package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Limit;
import dev.sextant.model.quantity.ByteSize;
import dev.sextant.model.quantity.Percent;
import dev.sextant.model.secret.SecretKey;
import dev.sextant.promql.build.Counter;
import dev.sextant.promql.build.Functions;
import dev.sextant.promql.build.Histogram;
import java.math.BigDecimal;
import java.time.Duration;

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

    /** Refers to a key of a Kubernetes Secret in the platform's namespace. There is no way to write the value itself. */
    public static SecretKey secret(String name, String key) {
        return new SecretKey(name, key);
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    }
}
