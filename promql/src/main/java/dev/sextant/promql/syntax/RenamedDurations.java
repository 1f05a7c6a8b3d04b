package dev.sextant.promql.syntax;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.PromqlError;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code max} and {@code min} of durations, the names that {@code max_of} and {@code min_of} had at first. */
final class RenamedDurations {
    private static final PrometheusVersion SINCE = new PrometheusVersion(3, 6);
    private static final PrometheusVersion RENAMED = new PrometheusVersion(3, 13);
    private static final Pattern CALL = Pattern.compile("(max|min)\\s*\\(", Pattern.CASE_INSENSITIVE);

    private RenamedDurations() {}

    /** An error on one of the old names as what it is, where the release has that name; any other error as it was. */
    static PromqlError explained(SourceText source, PromqlError error, PrometheusVersion version) {
        boolean old = version.isAtLeast(SINCE) && !version.isAtLeast(RENAMED);
        boolean ofDuration = error.message().startsWith("unexpected character")
                || error.message().contains(" in offset")
                || error.message().contains(" in duration");
        if (!old || !ofDuration) {
            return error;
        }
        int at = source.index(error.span().start());
        Matcher call = CALL.matcher(source.toString()).region(at, source.length());
        if (!call.lookingAt()) {
            return error;
        }
        String name = call.group(1).toLowerCase(Locale.ROOT);
        return PromqlError.version(
                error.span(),
                "duration function \"" + name + "\" is called \"" + name + "_of\" since Prometheus " + RENAMED
                        + ", and only that name is read here");
    }
}
