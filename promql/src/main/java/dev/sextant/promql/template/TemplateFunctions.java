package dev.sextant.promql.template;

import dev.sextant.promql.PrometheusVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The functions that a template can call. */
final class TemplateFunctions {
    private static final Set<String> OF_GO = Set.of(
            "and",
            "call",
            "eq",
            "ge",
            "gt",
            "html",
            "index",
            "js",
            "le",
            "len",
            "lt",
            "ne",
            "not",
            "or",
            "print",
            "printf",
            "println",
            "slice",
            "urlquery");

    /** Those of Prometheus 3.16; {@code tmpl} exists only in consoles. */
    private static final Set<String> OF_PROMETHEUS = Set.of(
            "args",
            "externalURL",
            "first",
            "graphLink",
            "humanize",
            "humanize1024",
            "humanizeDuration",
            "humanizePercentage",
            "humanizeTimestamp",
            "label",
            "match",
            "now",
            "parseDuration",
            "pathPrefix",
            "query",
            "reReplaceAll",
            "safeHtml",
            "sortByLabel",
            "stripDomain",
            "stripPort",
            "strvalue",
            "tableLink",
            "title",
            "toDuration",
            "toLower",
            "toTime",
            "toUpper",
            "urlQueryEscape",
            "value");

    private static final Map<String, PrometheusVersion> SINCE = Map.of(
            "now", new PrometheusVersion(3, 6),
            "toDuration", new PrometheusVersion(3, 6),
            "urlQueryEscape", new PrometheusVersion(3, 8));

    private TemplateFunctions() {}

    /** Those of a release, sorted. */
    static List<String> names(PrometheusVersion version) {
        return Stream.concat(OF_GO.stream(), OF_PROMETHEUS.stream())
                .filter(name -> exists(name, version))
                .sorted()
                .toList();
    }

    /** The release that brought it, if that is known; none for a function that no release has. */
    static Optional<PrometheusVersion> since(String name) {
        return Optional.ofNullable(SINCE.get(name));
    }

    static boolean exists(String name, PrometheusVersion version) {
        return (OF_GO.contains(name) || OF_PROMETHEUS.contains(name))
                && version.isAtLeast(SINCE.getOrDefault(name, version));
    }
}
