package dev.sextant.promql.syntax;

import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.FunctionSignature;
import dev.sextant.promql.function.FunctionTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a function wants, and which one may have been meant. */
final class FunctionHints {
    private static final Pattern UNKNOWN = Pattern.compile("unknown function with name \"(\\w+)\"");
    private static final Pattern ARGUMENT =
            Pattern.compile("expected (.*) in call to (?:function )?\"(\\w+)\", got (.*)", Pattern.DOTALL);

    private static final String LISTED =
            "functions are written in lower case, as Prometheus's documentation lists them";
    /** Longer than the name of any function. */
    private static final int LONGEST_NAME = 40;

    private FunctionHints() {}

    static Optional<String> hint(String message) {
        Matcher unknown = UNKNOWN.matcher(message);
        if (unknown.matches()) {
            return Optional.of(similar(unknown.group(1)));
        }
        if (message.startsWith("expected type range vector in call to function")
                && message.endsWith("got instant vector")) {
            return Optional.of("the function wants a range: put [5m] behind the selector");
        }
        Matcher argument = ARGUMENT.matcher(message);
        if (argument.matches()) {
            return FunctionTable.find(argument.group(2)).map(FunctionHints::usage);
        }
        return message.startsWith("wrong number of arguments for aggregate")
                ? Optional.of(
                        message.contains("expected 2")
                                ? "the parameter comes first: topk(5, x), quantile(0.9, x), count_values(\"label\", x)"
                                : "the aggregation takes one vector")
                : Optional.empty();
    }

    private static String usage(FunctionSignature function) {
        String parameters = function.parameters().stream()
                .map(type -> type.documented())
                .collect(Collectors.joining(", ", "(", function.variadic() == 0 ? ")" : ", …)"));
        return function.parameters().isEmpty()
                ? function.name() + " takes no arguments"
                : function.name() + " takes " + parameters;
    }

    private static String similar(String name) {
        if (name.length() > LONGEST_NAME) {
            return LISTED;
        }
        Optional<String> nearest = Stream.concat(
                        FunctionTable.functions().keySet().stream(),
                        Arrays.stream(AggregationOp.values()).map(AggregationOp::symbol))
                .map(known -> new Candidate(known, distance(name.toLowerCase(Locale.ROOT), known)))
                .filter(candidate -> candidate.distance <= Math.max(1, name.length() / 4))
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name);
        return nearest.map(known -> "did you mean " + known + "?").orElse(LISTED);
    }

    private record Candidate(String name, int distance) {}

    /** How many letters have to be changed, added, dropped or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(a, b, steps, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] steps, int i, int j) {
        int changed = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
