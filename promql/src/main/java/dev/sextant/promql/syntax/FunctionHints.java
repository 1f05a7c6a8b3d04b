package dev.sextant.promql.syntax;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.FunctionSignature;
import dev.sextant.promql.function.FunctionTable;
import dev.sextant.promql.hint.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what a function wants, and which one may have been meant. */
final class FunctionHints {
    private static final Pattern UNKNOWN = Pattern.compile("unknown function with name \"(\\w+)\"");
    private static final Pattern ARGUMENT =
            Pattern.compile("expected (.*) in call to (?:function )?\"(\\w+)\", got (.*)", Pattern.DOTALL);
    private static final Pattern SELECTOR = Pattern.compile(
            "[\\w:]*\\s*(\\{(?:[^{}\"'`]++|\"(?:[^\"\\\\]++|\\\\.)*\"|'(?:[^'\\\\]++|\\\\.)*'|`[^`]*`)*+\\})?(\\s+offset\\s+-?\\w+|\\s*@\\s*[\\w.]+(\\(\\))?)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGGREGATION =
            Pattern.compile("(sum|avg|min|max|count)\\b\\s*(by|without|\\()", Pattern.CASE_INSENSITIVE);
    /** They correct for resets, which are lost in what is aggregated. */
    private static final Set<String> OF_COUNTERS = Set.of("rate", "irate", "increase");

    private static final PrometheusVersion LIMIT_AGGREGATIONS = new PrometheusVersion(2, 54);
    private static final Pattern PIPE = Pattern.compile(
            "‸\\|\\s*([a-z]\\w*)\\s*(?:(?:by|without)\\s*\\([^()]*\\)\\s*)?(?:\\(\\s*\\)\\s*)?(?:[|]|$)");

    private FunctionHints() {}

    /**
     * What to do about a pipe into a function.
     *
     * @param around the text with {@link dev.sextant.promql.hint.HintRule#HERE} at the place of the error
     */
    static Optional<String> pipe(String message, String around, PrometheusVersion version) {
        Matcher pipe = PIPE.matcher(around);
        return message.startsWith("unexpected character: '|'")
                        && pipe.find()
                        && known(version).contains(pipe.group(1))
                ? Optional.of("PromQL has no pipe: write " + pipe.group(1) + "(…) around it")
                : Optional.empty();
    }

    /**
     * What to do about an error.
     *
     * @param marked the text that it is about
     */
    static Optional<String> hint(String message, String marked, PrometheusVersion version) {
        Matcher unknown = UNKNOWN.matcher(message);
        if (unknown.matches()) {
            String name = unknown.group(1);
            return Misnomers.hint(name, version)
                    .or(() -> Spelling.nearest(name, known(version)).map(known -> meant(known, version)));
        }
        Matcher argument = ARGUMENT.matcher(message);
        if (!argument.matches()) {
            return Optional.empty();
        }
        return FunctionTable.find(argument.group(2))
                .map(function -> argument(function, argument.group(1), argument.group(3), marked, version));
    }

    private static List<String> known(PrometheusVersion version) {
        List<String> names = new ArrayList<>(FunctionTable.functions(version).keySet());
        Arrays.stream(AggregationOp.values())
                .filter(op -> !op.isExperimental() || version.isAtLeast(LIMIT_AGGREGATIONS))
                .map(AggregationOp::symbol)
                .forEach(names::add);
        return names;
    }

    private static String meant(String known, PrometheusVersion version) {
        boolean experimental = FunctionTable.find(known)
                        .filter(function -> function.experimentalIn(version))
                        .isPresent()
                || Arrays.stream(AggregationOp.values())
                        .anyMatch(op -> op.isExperimental() && op.symbol().equals(known));
        return "did you mean " + known + "?" + (experimental ? " It needs " + FlagHints.EXPERIMENTAL_FUNCTIONS : "");
    }

    private static String argument(
            FunctionSignature function, String wanted, String got, String marked, PrometheusVersion version) {
        if (marked.length() == Hints.LONGEST) {
            return usage(function);
        }
        String overTime = function.name() + "_over_time";
        if (wanted.equals("type range vector") && got.equals("instant vector")) {
            return range(function.name(), marked);
        }
        boolean hasRange = wanted.equals("type instant vector") && got.equals("range vector");
        return hasRange && known(version).contains(overTime) ? "did you mean " + overTime + "?" : usage(function);
    }

    private static String range(String function, String argument) {
        if (SELECTOR.matcher(argument).matches()) {
            return "the function wants a range: put [5m] after the selector";
        }
        Matcher aggregation = AGGREGATION.matcher(argument);
        if (OF_COUNTERS.contains(function) && aggregation.lookingAt()) {
            return "aggregate afterwards: " + aggregation.group(1) + "(" + function + "(x[5m]))";
        }
        return "the function wants a range; of a result it is a subquery, such as (…)[5m:1m]";
    }

    private static String usage(FunctionSignature function) {
        String parameters = function.parameters().stream()
                .map(type -> type.documented())
                .collect(Collectors.joining(", ", "(", function.variadic() == 0 ? ")" : ", …)"));
        return function.parameters().isEmpty()
                ? function.name() + " takes no arguments"
                : function.name() + " takes " + parameters;
    }
}
