package acme.promql;

import static dev.sextant.promql.typed.Functions.asBuckets;
import static dev.sextant.promql.typed.Functions.counter;
import static dev.sextant.promql.typed.Functions.gauge;
import static dev.sextant.promql.typed.Functions.histogram;
import static dev.sextant.promql.typed.Functions.label;
import static dev.sextant.promql.typed.Functions.length;
import static dev.sextant.promql.typed.Functions.nativeHistogram;
import static dev.sextant.promql.typed.Functions.number;
import static dev.sextant.promql.typed.Functions.promql;
import static dev.sextant.promql.typed.Functions.quoted;
import static dev.sextant.promql.typed.Functions.sum;
import static dev.sextant.promql.typed.Functions.summary;

import dev.sextant.promql.typed.Buckets;
import dev.sextant.promql.typed.Functions;
import dev.sextant.promql.typed.Label;
import dev.sextant.promql.typed.Matcher;
import dev.sextant.promql.typed.SeriesVector;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Puts random words of the vocabulary together, wherever their Java types allow it: each public method that gives a
 * value is a word. What this can build, a user's program can.
 */
final class Composer {
    private static final String PACKAGE = "dev.sextant.promql.typed";

    /** Texts have their own tests, and what is declared in random metrics does not show in a tree. */
    private static final Set<String> UNUSED = Set.of(
            "promql",
            "promqlScalar",
            "promqlBuckets",
            "promqlHistograms",
            "promqlRange",
            "promqlCounterRange",
            "labels",
            "unit",
            "callSite",
            "buckets");

    private static final List<Method> WORDS = words();

    private static final Map<Class<?>, List<Method>> FITTING = new ConcurrentHashMap<>();

    /** What comes of words that do not fit together. */
    private static final Object NOTHING = new Object();

    private final Random random;
    private final Map<Class<?>, Supplier<Object>> leaves;

    Composer(Random random) {
        this.random = random;
        this.leaves = leaves();
    }

    /** All methods that are reached from the vocabulary by way of what they give. */
    private static List<Method> words() {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Functions.class));
        List<Method> found = new ArrayList<>();
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (type.isArray() || !type.getPackageName().equals(PACKAGE) || !seen.add(type)) {
                continue;
            }
            if (type.isSealed()) {
                open.addAll(Arrays.asList(type.getPermittedSubclasses()));
            }
            for (Method method : type.getMethods()) {
                boolean ours = method.getDeclaringClass().getPackageName().equals(PACKAGE);
                if (ours && !method.isBridge() && !UNUSED.contains(method.getName()) && gives(method)) {
                    method.setAccessible(true);
                    found.add(method);
                    open.add(method.getReturnType());
                    open.addAll(Arrays.asList(method.getParameterTypes()));
                }
            }
        }
        found.sort(Comparator.comparing(Method::toString));
        return found.stream().distinct().toList();
    }

    private static boolean gives(Method method) {
        Class<?> type = method.getReturnType();
        return (type == Object.class && Modifier.isStatic(method.getModifiers()))
                || type.getPackageName().equals(PACKAGE);
    }

    private static List<Method> fitting(Class<?> type) {
        return WORDS.stream()
                .filter(method -> type.isAssignableFrom(method.getReturnType())
                        || method.getReturnType().isAssignableFrom(type))
                .toList();
    }

    static List<Method> vocabulary() {
        return WORDS;
    }

    private Map<Class<?>, Supplier<Object>> leaves() {
        return Map.ofEntries(
                Map.entry(double.class, () -> one(0.0, 1.0, -1.0, 0.5, 1e-9, 1e300, 12345.678, Math.PI)),
                Map.entry(int.class, () -> one(1, 2, 10, 0)),
                Map.entry(boolean.class, random::nextBoolean),
                Map.entry(
                        String.class, () -> one("", "a", "$1", "a.b|c", "\"", "\\", "\n", "ü", "\ud83d\ude00", "(x)")),
                Map.entry(BigDecimal.class, () -> one(new BigDecimal("0.001"), new BigDecimal("-7"), BigDecimal.TEN)),
                Map.entry(
                        Duration.class,
                        () -> one(
                                Duration.ofMinutes(5),
                                Duration.ofMillis(1_500),
                                Duration.ofDays(7),
                                Duration.ofSeconds(90),
                                Duration.ofHours(-1),
                                Duration.ZERO)),
                Map.entry(
                        Instant.class,
                        () -> one(
                                Instant.EPOCH,
                                Instant.ofEpochMilli(1_700_000_000_123L),
                                Instant.ofEpochSecond(-5),
                                Instant.ofEpochSecond(1, 1))),
                Map.entry(
                        Label.class,
                        () -> one(
                                label("job"),
                                label("pod"),
                                label("by"),
                                label("nan"),
                                label(quoted("k8s.pod")),
                                label("a-b"))),
                Map.entry(Matcher.class, () -> label("job").is("x")),
                Map.entry(leaf("QuotedName"), () -> one(quoted("a.b"), quoted("ü"), quoted("plain"), quoted(""))),
                Map.entry(leaf("Length"), () -> one(length(Duration.ofMinutes(5)), Functions.stepLength())),
                Map.entry(leaf("Scalar"), () -> one(number(2), number(-2), Functions.time())),
                Map.entry(leaf("InstantVector"), () -> one(promql("a"), promql("b{c=\"d\"}"), promql("-a"))),
                Map.entry(leaf("BucketVector"), () -> asBuckets(promql("x_bucket"))),
                Map.entry(
                        leaf("HistogramVector"), () -> nativeHistogram("n", "").instant()),
                Map.entry(leaf("RangeVector"), () -> gauge("g", "").over(Duration.ofMinutes(1))),
                Map.entry(leaf("CounterRange"), () -> counter("c", "").over(Duration.ofMinutes(1))),
                Map.entry(leaf("HistogramRange"), () -> nativeHistogram("n", "").over(Duration.ofMinutes(1))),
                Map.entry(leaf("Counter"), () -> one(counter("c", ""), counter("sum", ""), counter("inf", ""))),
                Map.entry(leaf("Gauge"), () -> one(gauge("g", ""), gauge("a:b", ""), gauge("x-y", ""))),
                Map.entry(leaf("NativeHistogram"), () -> nativeHistogram("n", "")),
                Map.entry(leaf("Histogram"), () -> histogram("h", "")),
                Map.entry(leaf("Summary"), () -> summary("s", "")),
                Map.entry(leaf("Matched"), () -> promql("a").on(label("job"))),
                Map.entry(leaf("Grouped"), () -> promql("a").on(label("job")).groupLeft(label("pod"))),
                Map.entry(leaf("Filled"), () -> promql("a").ignoring().fillLeft(0)),
                Map.entry(
                        leaf("MatchedHistograms"),
                        () -> nativeHistogram("n", "").instant().ignoring(label("job"))),
                Map.entry(
                        leaf("GroupedHistograms"),
                        () -> nativeHistogram("n", "").instant().on().groupRight()),
                Map.entry(leaf("Aggregated"), () -> sum(promql("a"))),
                Map.entry(leaf("AggregatedBuckets"), () -> sum(asBuckets(promql("x_bucket")))),
                Map.entry(
                        leaf("AggregatedHistograms"),
                        () -> sum(nativeHistogram("n", "").instant())),
                Map.entry(leaf("AnchoredRange"), () -> counter("c", "").anchoredOver(Duration.ofMinutes(1))),
                Map.entry(leaf("SmoothedRange"), () -> counter("c", "").smoothedOver(Duration.ofMinutes(1))),
                Map.entry(Buckets.class, () -> histogram("h", "").bucket()));
    }

    private static Class<?> leaf(String name) {
        try {
            return Class.forName(PACKAGE + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A value of that type, of so many words on top of each other at most. */
    <T> T value(Class<T> type, int depth) {
        for (int attempt = 0; attempt < 20 && depth > 0; attempt++) {
            List<Method> fitting = FITTING.computeIfAbsent(type, Composer::fitting);
            if (fitting.isEmpty()) {
                break;
            }
            Object made = call(fitting.get(random.nextInt(fitting.size())), depth - 1);
            if (type.isInstance(made)) {
                return type.cast(made);
            }
        }
        return leafOf(type);
    }

    @SuppressWarnings("unchecked")
    private <T> T leafOf(Class<T> type) {
        Supplier<Object> exact = leaves.get(type);
        if (exact != null) {
            return (T) exact.get();
        }
        if (type.isArray()) {
            throw new IllegalStateException("an array: " + type);
        }
        List<Class<?>> subtypes = leaves.keySet().stream()
                .filter(type::isAssignableFrom)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
        if (subtypes.isEmpty()) {
            throw new IllegalStateException("no leaf for " + type);
        }
        return (T) leaves.get(subtypes.get(random.nextInt(subtypes.size()))).get();
    }

    Object call(Method method, int depth) {
        try {
            Object receiver =
                    Modifier.isStatic(method.getModifiers()) ? null : value(method.getDeclaringClass(), depth);
            Object[] arguments = new Object[method.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = argument(method.getParameterTypes()[i], depth);
            }
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ClassCastException) {
                return NOTHING; // Reflection does not see type arguments; javac would have refused.
            }
            throw new IllegalStateException(method + " throws", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object argument(Class<?> type, int depth) {
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), random.nextInt(4));
            for (int i = 0; i < Array.getLength(array); i++) {
                Array.set(array, i, argument(type.getComponentType(), depth));
            }
            return array;
        }
        return type.isPrimitive() ? leaves.get(type).get() : value(type, depth);
    }

    /** A vector of any kind. */
    SeriesVector<?> vector(int depth) {
        return value(SeriesVector.class, depth);
    }
}
