package acme.promql;

import static dev.sextant.promql.typed.Functions.*;

import dev.sextant.promql.typed.Gauge;
import java.math.BigDecimal;
import java.util.List;

/** Scalars, functions of single numbers, dates. */
final class NumberRows {
    private static final Gauge HEAP = gauge("heap_bytes", "Heap");

    private NumberRows() {}

    static List<Row> rows() {
        return List.of(
                Row.of("pi()", pi()),
                Row.of("time()", time()),
                Row.of("start()", start()),
                Row.of("end()", end()),
                Row.of("range()", range()),
                Row.of("step()", step()),
                Row.of("min_of(step(), 60)", minOf(step(), number(60))),
                Row.of("max_of(step(), 60)", maxOf(step(), number(60))),
                Row.of("scalar(heap_bytes)", scalar(HEAP)),
                Row.of("vector(1)", vector(1)),
                Row.of("vector(time())", vector(time())),
                Row.of("vector(0.001)", vector(new BigDecimal("0.001"))),
                Row.of("vector(NaN)", vector(nan())),
                Row.of("vector(Inf)", vector(Double.POSITIVE_INFINITY)),
                Row.of("vector(-Inf)", vector(Double.NEGATIVE_INFINITY)),
                Row.of("abs(heap_bytes)", abs(HEAP)),
                Row.of("acos(heap_bytes)", acos(HEAP)),
                Row.of("acosh(heap_bytes)", acosh(HEAP)),
                Row.of("asin(heap_bytes)", asin(HEAP)),
                Row.of("asinh(heap_bytes)", asinh(HEAP)),
                Row.of("atan(heap_bytes)", atan(HEAP)),
                Row.of("atanh(heap_bytes)", atanh(HEAP)),
                Row.of("ceil(heap_bytes)", ceil(HEAP)),
                Row.of("cos(heap_bytes)", cos(HEAP)),
                Row.of("cosh(heap_bytes)", cosh(HEAP)),
                Row.of("deg(heap_bytes)", deg(HEAP)),
                Row.of("exp(heap_bytes)", exp(HEAP)),
                Row.of("floor(heap_bytes)", floor(HEAP)),
                Row.of("ln(heap_bytes)", ln(HEAP)),
                Row.of("log10(heap_bytes)", log10(HEAP)),
                Row.of("log2(heap_bytes)", log2(HEAP)),
                Row.of("rad(heap_bytes)", rad(HEAP)),
                Row.of("round(heap_bytes)", round(HEAP)),
                Row.of("sgn(heap_bytes)", sgn(HEAP)),
                Row.of("sin(heap_bytes)", sin(HEAP)),
                Row.of("sinh(heap_bytes)", sinh(HEAP)),
                Row.of("sqrt(heap_bytes)", sqrt(HEAP)),
                Row.of("tan(heap_bytes)", tan(HEAP)),
                Row.of("tanh(heap_bytes)", tanh(HEAP)),
                Row.of("round(heap_bytes, 0.5)", round(HEAP, 0.5)),
                Row.of("round(heap_bytes, scalar(x))", round(HEAP, scalar(promql("x")))),
                Row.of("clamp(heap_bytes, 1, 2)", clamp(HEAP, 1, 2)),
                Row.of("clamp(heap_bytes, -1, time())", clamp(HEAP, number(-1), time())),
                Row.of("clamp_min(heap_bytes, 0)", clampMin(HEAP, 0)),
                Row.of("clamp_max(heap_bytes, 9)", clampMax(HEAP, 9)),
                Row.of("clamp_min(heap_bytes, pi())", clampMin(HEAP, pi())),
                Row.of("clamp_max(heap_bytes, pi())", clampMax(HEAP, pi())),
                Row.of("minute()", minute()),
                Row.of("minute(heap_bytes)", minute(HEAP)),
                Row.of("hour()", hour()),
                Row.of("hour(heap_bytes)", hour(HEAP)),
                Row.of("day_of_week()", dayOfWeek()),
                Row.of("day_of_week(heap_bytes)", dayOfWeek(HEAP)),
                Row.of("day_of_month()", dayOfMonth()),
                Row.of("day_of_month(heap_bytes)", dayOfMonth(HEAP)),
                Row.of("day_of_year()", dayOfYear()),
                Row.of("day_of_year(heap_bytes)", dayOfYear(HEAP)),
                Row.of("days_in_month()", daysInMonth()),
                Row.of("days_in_month(heap_bytes)", daysInMonth(HEAP)),
                Row.of("month()", month()),
                Row.of("month(heap_bytes)", month(HEAP)),
                Row.of("year()", year()),
                Row.of("year(heap_bytes)", year(HEAP)));
    }
}
