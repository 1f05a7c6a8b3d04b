package dev.sextant.conformance.promql;

import java.util.List;
import java.util.Random;

/** Expressions that nobody would write, over the series of {@link Fixture}. Some of them the engine refuses. */
final class RandomExpressions {

    private static final List<String> SELECTORS = List.of(
            "requests_total",
            "requests_total{code=\"200\"}",
            "errors_total",
            "errors_total{instance=~\"a|b\", shard=\"\"}",
            "up",
            "up{shard!=\"\"}",
            "up{shard=\"\"}",
            "build_info",
            "{__name__=~\"up|build_info\"}",
            "{job=\"nameless\"}",
            "{job=~\".+\", kind!~\".+\"}",
            "latency_bucket",
            "typed",
            "native");
    private static final List<String> LABELS =
            List.of("job", "instance", "code", "method", "shard", "version", "le", "__name__", "new", "zone");
    private static final List<String> FUNCTIONS =
            List.of("abs", "sort", "timestamp", "hour", "round", "sgn", "sort_desc", "histogram_count", "ceil");
    private static final List<String> RANGES = List.of(
            "rate",
            "last_over_time",
            "first_over_time",
            "max_over_time",
            "count_over_time",
            "present_over_time",
            "integral");
    private static final List<String> AGGREGATIONS = List.of(
            "sum", "max", "count", "group", "topk(1, ", "limitk(2, ", "quantile(0.5, ", "count_values(\"new\", ");
    private static final List<String> OPERATORS =
            List.of("+", "*", ">", "== bool", "<=", "and", "or", "unless", "and", "or", "/");
    private static final List<String> REGEXES = List.of("(.*)", "(.+)", ".*", "a(.*)", "", "x?");
    private static final List<String> REPLACEMENTS = List.of("$1", "x", "$0", "", "${1}y", "$1x", "$$");

    private final Random random;

    RandomExpressions(long seed) {
        random = new Random(seed);
    }

    String next(int depth) {
        if (depth == 0) {
            return one(SELECTORS);
        }
        return switch (random.nextInt(11)) {
            case 0 -> one(FUNCTIONS) + "(" + next(depth - 1) + ")";
            case 1 -> one(RANGES) + "(" + one(SELECTORS) + "[5m])";
            case 2, 3 -> aggregation(depth);
            case 4, 5, 6 -> binary(depth);
            case 7 ->
                "label_replace(" + next(depth - 1) + ", \"" + one(LABELS) + "\", \"" + one(REPLACEMENTS) + "\", \""
                        + one(LABELS) + "\", \"" + one(REGEXES) + "\")";
            case 8 ->
                "label_join(" + next(depth - 1) + ", \"" + one(LABELS) + "\", \"" + one(List.of("", "-")) + "\", \""
                        + one(LABELS) + "\", \"" + one(LABELS) + "\")";
            case 9 -> one(List.of("-", "2 * ", "1 < ", "0 == bool ")) + "(" + next(depth - 1) + ")";
            default -> one(RANGES) + "((" + next(depth - 1) + ")[5m:1m])";
        };
    }

    private String aggregation(int depth) {
        String operation = one(AGGREGATIONS);
        String open = operation.contains("(") ? operation : operation + "(";
        return open + next(depth - 1) + ")" + one(List.of("", " by (" + labels() + ")", " without (" + labels() + ")"));
    }

    private String binary(int depth) {
        String operator = one(OPERATORS);
        boolean set = List.of("and", "or", "unless").contains(operator);
        String matching = one(List.of("", " on (" + labels() + ")", " ignoring (" + labels() + ")"));
        String group = "";
        if (!set && !matching.isEmpty()) {
            group = one(List.of("", " group_left (new)", " group_right ()", " group_left (version, sdk)"));
        }
        String fill = set ? "" : one(List.of("", "", "", " fill (0)", " fill_left (1)", " fill_right (2)"));
        return "(" + next(depth - 1) + ") " + operator + matching + group + fill + " (" + next(depth - 1) + ")";
    }

    private String labels() {
        String first = one(LABELS);
        String second = one(LABELS);
        return random.nextBoolean() || first.equals(second) ? first : first + ", " + second;
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
