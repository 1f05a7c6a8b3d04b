package dev.sextant.promql.print;

import java.util.List;
import java.util.Random;

/**
 * Expressions grown from the grammar whose types fit, so that nearly all of them parse: every construct in its odd
 * spellings, with comments and line breaks wherever a space may stand.
 */
final class Grown {
    private static final List<String> NAMES =
            words("foo a:b sum offset start end by without fill and step anchored ON_x x.\u00e9");
    private static final List<String> NUMBERS = words(
            "1 0 2.5 1e3 .5 1. 0x1F 017 08 Inf inf NaN 5m 1h30m 4s180ms 0s 1_000 1e308 5e-324 123456789012345678 0.1"
                    + " 9007199254740993 1e-7 100ms 90s");
    private static final List<String> LABELS = words(
            "a job le by on sum start bool fill a:b __name__ b.\u00e9 \"a.b\" \"\u00e9\" \"without\" \"Without\" \"inf\" \"NaN\""
                    + " \"job\" 'x\\x20y' \"\\ufffd\" \"sum\" \"a\\\"b\"");
    private static final List<String> STRINGS = words(
            "\"x\" 'y' `z` \"a\\\"b\" \"\\n\\t\\a\\b\\f\\r\\v\\\\\" `\\d+` \"\\xff\\u00e9\" \"\\ufffd\" \"\\U0001f600\" '\\''"
                    + " \"\\377\\000\" \"#no\" \"\u00e9\" `a\"b` \"\" \"\\xc3\\xa9\\x80\"");
    private static final List<String> DURATIONS = words(
            "5m 1h 90s 300 4.18 0x10 017 0.0005 0.0015 1.0000001 1e-10 1e-320 9223372035 8000000001.0001 292y 100ms 1y"
                    + " 1e3 0.1");
    private static final List<String> TERMS = words("5m 2 0.5 4s180ms 0s 1e-7 step() range() 1h STEP() 017 .5");
    private static final List<String> INSTANTS =
            words("@5 @1.5 @-1.2345 @-0.0005 @start() @END() @1e10 @9007199254740.993 @5e12 @1m @-8e15 @1e-9 @+0x10"
                    + " @8123456789012345 @4398106539476.321");
    private static final List<String> ARITHMETIC = words("+ - * / % ^ ^ atan2");
    private static final List<String> COMPARISONS = words("== != < > <= >=");
    private static final List<String> FILLS =
            words("fill(0) fill_left(0)fill_right(-0) fill_right(-1) fill(NaN) fill(-Inf) fill_left(1e6)"
                    + " fill_right(5m)fill_left(300) fill_left(-0)fill_right(0) fill(+1e-9)");

    private final Random random;

    Grown(Random random) {
        this.random = random;
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    String next() {
        String text = switch (random.nextInt(6)) {
            case 0 -> scalar(3);
            case 1 -> range(2);
            default -> vector(4);
        };
        return random.nextInt(10) == 0 ? "# first\n" + text + " # last" : text;
    }

    String vector(int depth) {
        if (depth == 0) {
            return selector() + modifiers();
        }
        return switch (random.nextInt(12)) {
            case 0, 1 -> selector() + modifiers();
            case 2 -> "(" + blank() + vector(depth - 1) + blank() + ")";
            case 3 -> one(List.of("-", "+", "--", "-+")) + blank() + vector(depth - 1);
            case 4 -> aggregation(depth);
            case 5 -> one(List.of("rate", "last_over_time", "sum_over_time")) + "(" + blank() + range(depth - 1) + ")";
            case 6 -> call(depth);
            case 7 ->
                vector(depth - 1) + gap() + one(List.of("and", "or", "UNLESS")) + clause() + gap() + vector(depth - 1);
            case 8 -> vector(depth - 1) + gap() + one(COMPARISONS) + bool() + gap() + scalar(depth - 1);
            case 9 -> scalar(depth - 1) + gap() + one(ARITHMETIC) + gap() + vector(depth - 1);
            case 10 -> vector(depth - 1) + gap() + one(ARITHMETIC) + gap() + scalar(depth - 1);
            default -> vector(depth - 1) + gap() + operator() + gap() + vector(depth - 1);
        };
    }

    private String call(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> "label_replace(" + vector(depth - 1) + ", \"x\", " + one(STRINGS) + "," + gap() + "\"y\", \"\")";
            case 1 -> "round(" + vector(depth - 1) + blank() + "," + gap() + scalar(depth - 1) + ")";
            case 2 -> "info(" + vector(depth - 1) + ", {" + matchers() + "})";
            case 3 -> "vector(" + scalar(depth - 1) + ")";
            default -> "histogram_quantile(" + scalar(depth - 1) + ", " + vector(depth - 1) + ")";
        };
    }

    private String operator() {
        String operator = random.nextInt(3) == 0 ? one(COMPARISONS) + bool() : one(ARITHMETIC);
        String group = random.nextInt(4) == 0
                ? gap() + one(List.of("group_left", "GROUP_RIGHT ()", "group_left(" + label() + ")"))
                : "";
        String clause = clause();
        String matching = clause + (clause.isEmpty() ? "" : group);
        return operator + matching + (random.nextInt(4) == 0 ? gap() + one(FILLS) : "");
    }

    private String clause() {
        return random.nextInt(3) == 0 ? gap() + one(List.of("on", "ignoring")) + blank() + labels() : "";
    }

    private String bool() {
        return random.nextInt(3) == 0 ? " bool" : "";
    }

    String scalar(int depth) {
        if (depth == 0) {
            return one(NUMBERS);
        }
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> one(NUMBERS);
            case 3 -> one(List.of("-", "+", "--", "- -")) + scalar(depth - 1);
            case 4 -> "(" + blank() + scalar(depth - 1) + ")";
            case 5 -> "time()";
            case 6 -> "scalar(" + vector(depth - 1) + ")";
            default -> scalar(depth - 1) + gap() + one(ARITHMETIC) + gap() + scalar(depth - 1);
        };
    }

    String range(int depth) {
        if (random.nextInt(3) > 0) {
            return selector() + "[" + blank() + length() + "]" + modifiers();
        }
        String inner = random.nextBoolean() ? selector() + modifiers() : "(" + vector(depth) + ")";
        return inner + "[" + length() + blank() + ":" + (random.nextBoolean() ? length() : "") + "]" + unextended();
    }

    private String aggregation(int depth) {
        String parameter =
                one(List.of("sum(", "topk(5, ", "quantile(-0.5, ", "count_values(\"x\", ", "limitk(2, ", "AVG("));
        String grouping = one(List.of("by", "WITHOUT")) + blank() + labels();
        String arguments = parameter.substring(parameter.indexOf('(')) + blank() + vector(depth - 1) + blank() + ")";
        String op = parameter.substring(0, parameter.indexOf('('));
        return switch (random.nextInt(3)) {
            case 0 -> op + gap() + grouping + blank() + arguments;
            case 1 -> op + arguments + gap() + grouping;
            default -> op + arguments;
        };
    }

    private String selector() {
        return switch (random.nextInt(4)) {
            case 0 -> "{" + one(STRINGS.subList(0, 4)) + ", " + matchers() + "}";
            case 1, 2 -> one(NAMES) + "{" + matchers() + "}";
            default -> one(NAMES);
        };
    }

    private String matchers() {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String name =
                    random.nextInt(3) == 0 ? one(LABELS).replace("a:b", "inf") : one(List.of("without", "x", "by"));
            text.append(name).append(blank()).append(one(List.of("=", "!="))).append(blank());
            text.append(one(STRINGS)).append(i < count - 1 ? "," + blank() : "");
        }
        return text.toString();
    }

    private String modifiers() {
        String extension = random.nextInt(8) == 0 ? gap() + one(List.of("anchored", "SMOOTHED")) : "";
        return random.nextBoolean() ? extension + unextended() : unextended() + extension;
    }

    private String unextended() {
        String at = random.nextInt(4) == 0 ? gap() + one(INSTANTS) : "";
        String offset = random.nextInt(3) == 0 ? gap() + "offset" + gap() + offset() : "";
        return random.nextBoolean() ? at + offset : offset + at;
    }

    private String offset() {
        String signs = one(List.of("", "", "-", "+", "--", "-+", "+-", "++", "- - -"));
        return switch (random.nextInt(7)) {
            case 0, 1 -> signs + one(DURATIONS);
            case 2 -> signs + one(TERMS);
            case 3 -> signs + "(" + term(2) + ")";
            case 4 -> "(" + term(1) + ")" + gap() + one(ARITHMETIC.subList(0, 6)) + " " + term(1);
            case 5 -> one(List.of("--", "-+", "++")) + one(TERMS) + " " + one(ARITHMETIC.subList(0, 6)) + " " + term(2);
            default -> random.nextInt(20) == 0 ? signs + "NaN" : signs + "max_of(" + term(1) + ", " + term(1) + ")";
        };
    }

    private String length() {
        return random.nextBoolean() ? one(DURATIONS) : one(List.of("-", "", "", "(1)+")) + term(2);
    }

    private String term(int depth) {
        if (depth == 0) {
            return one(List.of("", "", "", "-", "+")) + one(TERMS);
        }
        return switch (random.nextInt(6)) {
            case 0 -> "(" + blank() + term(depth - 1) + ")";
            case 1 -> one(List.of("-", "+", "--")) + term(depth - 1);
            case 2 -> "min_of(" + term(depth - 1) + "," + blank() + term(depth - 1) + ")";
            case 3 -> one(TERMS);
            default -> term(depth - 1) + blank() + one(ARITHMETIC.subList(0, 6)) + blank() + term(depth - 1);
        };
    }

    private String labels() {
        StringBuilder text = new StringBuilder("(");
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            text.append(blank()).append(label()).append(i < count - 1 ? "," : "");
        }
        return text.append(")").toString();
    }

    private String label() {
        return one(LABELS);
    }

    private String blank() {
        return random.nextInt(3) == 0 ? gap() : "";
    }

    private String gap() {
        return random.nextInt(12) == 0 ? one(List.of("\n", " # why\n", "\t#\r\n", " # \"a\" (x\n# y\n")) : " ";
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
