package dev.sextant.conformance.promql;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Expressions grown from the grammar, of every construct that the language has. Most of them Prometheus refuses, for types,
 * arguments or matching: what {@link Mutations} of sound expressions seldom reach.
 */
final class GeneratedExpressions {
    private static final int DEEPEST = 4;
    private static final int LONGEST = 600;
    private static final List<String> NUMBERS =
            words("1 0 2.5 1e3 .5 0x1F 017 Inf NaN 5m 1h30m 90s 1_000 3 100ms 1y 08 1. 0xcafe -1 1e400 0b1 1__0 5m1h");
    private static final List<String> LABELS =
            words("a job le \"a_b\" \"a\u00a0b\" by on \"x\" sum a:b __name__ start bool fill offset");
    private static final List<String> STRINGS =
            words("\"x\" 'y' `z` \"a\\\"b\" \"\\n\" \"5..\" \"\\\\d+\" \"(a|b)\" \".+\""
                    + " \"\" \"\u00e9\" \"\\xff\" \"\\u00e9\" \"[\" \"\udcff\" '\\'' \"\\400\"");
    private static final List<String> NAMES =
            words("foo bar_total a:b sum offset start by fill http_requests_total x_bucket" + " and anchored step");
    private static final List<String> DURATIONS = words(
            "5m 1h 30s 1d 300 4.18 0x10 1m30s 60m 100ms step() range() 0 1w 1y 25h 2 STEP() 1e3 Inf 0.0005 1e-10 1.0000001");
    private static final List<String> OFFSETS =
            words("5m -5m +1h 300 5.5 (5m) -(5m) step() -range() max_of(5m,1h) (1h+5m)"
                    + " -(1h-5m) 0 1d -1 (step()*2) +(5m) -step()"
                    + " --step() -+(5m)+1 ++5m -0.0005 1e-10 +-2^2");
    private static final List<String> INSTANTS = List.of(
            " @ 5",
            " @ -1.5",
            " @ start()",
            " @ end()",
            "@1m",
            " @ +Inf",
            " @ 1e10",
            " @ -0.0005",
            " @ 9007199254740.993",
            " @ START()",
            " @ NaN");
    private static final List<String> FUNCTIONS = words("abs ceil rate increase delta irate sum_over_time"
            + " quantile_over_time histogram_quantile label_replace label_join clamp round time vector scalar absent hour info"
            + " predict_linear sort_by_label histogram_quantiles foo step start max_of pi histogram_fraction first_over_time"
            + " integral");
    private static final List<String> AGGREGATIONS =
            words("sum avg min group SUM stddev topk count_values quantile limitk limit_ratio");
    private static final List<String> PARAMETERS = List.of("", "", "5, ", "\"x\", ", "2, ", "foo, ");
    private static final List<String> OPERATORS =
            words("+ - * / % ^ == != < <= > >= </ >/ and or unless atan2 AND Unless");
    private static final List<String> FILLS = List.of(
            " fill(0)",
            " fill_left(1) fill_right(2)",
            " fill_right(-1)",
            " fill(5m)",
            " fill_right(1) fill_left(1)",
            " fill(1) fill(2)");

    /** With the flag for them, some are names and some are not; Kelvin's sign and the dotted I are lower case in ASCII. */
    private static final List<String> UNQUOTED = words(
            "http.requests \u6e29\u5ea6 \u00e9 a.b: _.x \u0416:\u0416 foo. foo..bar Inf.total nan.x on.y sum.z rate.total"
                    + " \ud801\udc00 a\ud801\udc009 top\u212a \u0130nf o\u0308 foo\u0661 foo\u00b2 .foo 5.foo foo\ud83d\ude00"
                    + " fill.x :.a \u00b5s \u0430 foo\u200dbar step.x \ufffd");

    private final Random random;
    private final boolean unquoted;

    /**
     * A source of expressions.
     *
     * @param unquoted whether every other name is one that needs a flag or quotes
     */
    GeneratedExpressions(Random random, boolean unquoted) {
        this.random = random;
        this.unquoted = unquoted;
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    String next() {
        String text = expression(0);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private String expression(int depth) {
        int kind = random.nextInt(100);
        if (depth > DEEPEST || kind < 20) {
            return selector();
        }
        if (kind < 30) {
            return kind < 27 ? one(NUMBERS) : one(STRINGS);
        }
        if (kind < 42) {
            return expression(depth + 1) + modifier();
        }
        if (kind < 55) {
            return (random.nextInt(8) == 0 ? name(FUNCTIONS) : one(FUNCTIONS)) + "("
                    + several(5, () -> argument(depth + 1)) + ")";
        }
        if (kind < 68) {
            return aggregation(depth + 1);
        }
        if (kind < 74) {
            return "(" + expression(depth + 1) + ")";
        }
        return kind < 79 ? one(List.of("-", "+")) + one(List.of("", " ")) + expression(depth + 1) : binary(depth + 1);
    }

    private String selector() {
        String matchers = random.nextBoolean() ? "" : "{" + several(4, this::matcher) + "}";
        if (!matchers.isEmpty() && random.nextInt(4) == 0) {
            return matchers;
        }
        return name(NAMES) + matchers;
    }

    private String matcher() {
        if (random.nextInt(10) == 0) {
            return one(STRINGS);
        }
        return name(LABELS) + one(List.of("=", "!=", "=~", "!~")) + one(STRINGS);
    }

    private String argument(int depth) {
        return random.nextInt(3) == 0 ? selector() + "[5m]" : expression(depth);
    }

    private String modifier() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> " offset " + one(OFFSETS);
            case 3, 4 -> one(INSTANTS);
            case 5 -> one(List.of(" anchored", " smoothed"));
            case 6, 7 -> "[" + duration(0) + "]";
            default -> "[" + duration(0) + ":" + (random.nextBoolean() ? duration(0) : "") + "]";
        };
    }

    private String duration(int depth) {
        int kind = random.nextInt(20);
        if (depth > 2 || kind < 12) {
            return one(DURATIONS);
        }
        if (kind < 15) {
            return duration(depth + 1) + one(List.of("+", "-", "*", "/", "%", "^", " + ", " - ")) + duration(depth + 1);
        }
        if (kind < 17) {
            return "(" + duration(depth + 1) + ")";
        }
        return kind < 19
                ? one(List.of("-", "+")) + duration(depth + 1)
                : one(List.of("max_of", "min_of", "MAX_OF")) + "(" + duration(depth + 1) + ", " + duration(depth + 1)
                        + ")";
    }

    private String aggregation(int depth) {
        String grouping = one(List.of("by", "without", "BY")) + one(List.of("", " ")) + labels();
        String arguments = "(" + one(PARAMETERS) + expression(depth) + ")";
        return one(AGGREGATIONS)
                + switch (random.nextInt(4)) {
                    case 0 -> " " + grouping + " " + arguments;
                    case 1 -> arguments + " " + grouping;
                    default -> arguments;
                };
    }

    private String binary(int depth) {
        String operator = one(OPERATORS);
        String blank = Character.isLetter(operator.charAt(0)) ? " " : one(List.of("", " "));
        return expression(depth) + blank + operator + matching() + " " + expression(depth);
    }

    private String matching() {
        String text = random.nextInt(6) == 0 ? " bool" : "";
        if (random.nextInt(3) == 0) {
            text += " " + one(List.of("on", "ignoring")) + labels();
            if (random.nextBoolean()) {
                text += " " + one(List.of("group_left", "group_right")) + (random.nextInt(3) == 0 ? "" : labels());
            }
        }
        return random.nextInt(8) == 0 ? text + one(FILLS) : text;
    }

    private String labels() {
        return "(" + several(4, () -> name(LABELS)) + one(List.of("", "", "", "", "", "", "", ",")) + ")";
    }

    /** Most often one or two, seldom none. */
    private String several(int most, Supplier<String> part) {
        int count = Math.max(random.nextInt(most), random.nextInt(2));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ", ").append(part.get());
        }
        return text.toString();
    }

    private String name(List<String> plain) {
        return one(unquoted && random.nextBoolean() ? UNQUOTED : plain);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
