package dev.sextant.promql;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release of Prometheus, as far as the language can differ between releases.
 *
 * @param major 2 or 3
 * @param minor from 0
 */
public record PrometheusVersion(int major, int minor) implements Comparable<PrometheusVersion> {
    private static final Pattern TEXT =
            Pattern.compile("v?([0-9]{1,4})\\.([0-9]{1,4})(\\.[0-9]+([-+][0-9A-Za-z.-]+)?)?");

    /** The release whose language, messages and printed forms this library reproduces. */
    public static final PrometheusVersion REFERENCE = new PrometheusVersion(3, 16);

    /** The oldest release of which it is known what it lacks. */
    public static final PrometheusVersion OLDEST = new PrometheusVersion(2, 40);

    public PrometheusVersion {
        if (major < 0 || minor < 0) {
            throw new IllegalArgumentException("no version of Prometheus: " + major + "." + minor);
        }
    }

    /** Reads {@code 3.16}, {@code 3.16.0} or {@code v3.16.0}; empty for any other text. */
    public static Optional<PrometheusVersion> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new PrometheusVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** Whether this release has what came with another. */
    public boolean isAtLeast(PrometheusVersion other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(PrometheusVersion other) {
        return major == other.major ? Integer.compare(minor, other.minor) : Integer.compare(major, other.major);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
