package dev.sextant.cli;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.Feature;
import dev.sextant.promql.PrometheusVersion;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which Prometheus the expressions are meant for. */
final class DialectOptions {
    private Set<Feature> features = Feature.NONE;
    private PrometheusVersion version = PrometheusVersion.REFERENCE;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    Dialect dialect() {
        return new Dialect(version, features);
    }

    @Option(
            names = "--features",
            paramLabel = "a,b|all|none",
            description = "Feature flags that the server runs with, with or without the prefix promql-. Default: none.")
    void features(String text) {
        features = switch (text) {
            case "all" -> Feature.ALL;
            case "none" -> Feature.NONE;
            default -> named(text);
        };
    }

    private Set<Feature> named(String text) {
        Set<Feature> found = EnumSet.noneOf(Feature.class);
        for (String name : text.split(",", -1)) {
            found.add(Feature.ofFlag(name.strip()).orElseThrow(() -> unknown(name.strip())));
        }
        return found;
    }

    private ParameterException unknown(String name) {
        String known = Arrays.stream(Feature.values()).map(Feature::flag).collect(Collectors.joining(", "));
        return usage("--features: '" + name + "' is not a feature; use all, none, or any of " + known);
    }

    @Option(
            names = "--prometheus",
            paramLabel = "X.Y",
            description = "The server's version; syntax and functions of later versions are refused. Default: 3.16.")
    void version(String text) {
        version = PrometheusVersion.parse(text)
                .orElseThrow(() -> usage("--prometheus: '" + text + "' is not a version such as 3.16"));
        if (!version.isAtLeast(PrometheusVersion.OLDEST)) {
            throw usage("--prometheus: " + version + " is too old; the oldest supported version is "
                    + PrometheusVersion.OLDEST);
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
