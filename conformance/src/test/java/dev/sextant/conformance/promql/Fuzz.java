package dev.sextant.conformance.promql;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.Feature;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.Promql;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.print.Misprint;
import dev.sextant.promql.print.PrettyPrinter;
import dev.sextant.promql.print.ReviewPrinter;
import dev.sextant.promql.print.RoundTrip;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Feeds the parser what nobody would write. Whatever shows something new, an error text or an error behind another pair of
 * characters, is mutated further. What must hold: no exception on a small stack, an answer within a second, places inside of
 * the text, and forms that parse to the same tree again. Run by hand with the number of inputs and a seed.
 */
final class Fuzz {
    private static final long STACK = 512 * 1024;
    /** So long that only a hang takes longer, on a busy machine too. */
    private static final long SLOW_NANOS = 60_000_000_000L;

    private static final int MOST_SEEDS = 20_000;
    /** With names that need no quotes every other time. */
    private static final List<Dialect> DIALECTS =
            List.of(Dialect.FULL, new Dialect(PrometheusVersion.REFERENCE, Feature.ALL));

    private static final Pattern VARYING = Pattern.compile("\"[^\"]*\"?|`[^`]*`?|'[^']*'?|[0-9]+");
    private static final String[] BLOCKS = {
        "(",
        "[",
        "{",
        "\"",
        "-",
        "2^",
        "a+",
        "sum(",
        "rate(",
        "[5m:]",
        " offset 1m",
        "a and ",
        "x{a=\"b\"} or ",
        "by(a,",
        "1",
        "\udcff",
        "#",
        "\n",
        "offset(",
        "max_of(",
        "{a=~\"",
        "((",
        "a^-",
        "1e",
        "_",
        "5m",
        "@",
        "fill(",
        "group_left(",
        "1+",
        "1 > bool 2 + ",
        "1 + on() ",
        "# c\n a + ",
        "foo(a) + ",
        "\"x\" + ",
        "a[5m:] + "
    };

    private final Random random;
    private final List<String> seeds;
    private final Set<String> seen = new HashSet<>();
    /** The shortest text for each error. */
    private final Map<String, String> messages = new TreeMap<>();

    private final List<String> failures = new ArrayList<>();
    private long slowest;
    private String slowestText = "";

    Fuzz(long seed, List<String> seeds) {
        this.random = new Random(seed);
        this.seeds = new ArrayList<>(seeds);
    }

    /** Arguments: number of inputs, seed, and if wanted a file for the short inputs that showed something new. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Fuzz fuzz = new Fuzz(Long.parseLong(args[1]), FuzzSeeds.all());
        fuzz.run(Integer.parseInt(args[0]));
        System.out.printf(
                "%s inputs, %d failures, %d signatures, slowest %d ms (%d characters)%n",
                args[0], fuzz.failures.size(), fuzz.signatures(), fuzz.slowest / 1_000_000, fuzz.slowestText.length());
        fuzz.failures.forEach(System.out::println);
        if (args.length > 2) {
            FuzzSeeds.write(Path.of(args[2]), fuzz.messages.values());
        }
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    int signatures() {
        return seen.size();
    }

    void run(int inputs) throws InterruptedException {
        Thread thread = new Thread(null, () -> feed(inputs), "fuzz", STACK);
        thread.start();
        thread.join();
    }

    private void feed(int inputs) {
        Mutations mutations = new Mutations(random, seeds);
        for (int i = 0; i < inputs; i++) {
            if (i % 5_000 == 4_999) {
                mutations = new Mutations(random, seeds);
            }
            String text = random.nextInt(200) == 0 ? grown() : mutations.next();
            long start = System.nanoTime();
            try {
                look(text, DIALECTS.get(i % DIALECTS.size()));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                fail(text, e.toString());
            }
            long took = System.nanoTime() - start;
            if (took > slowest) {
                slowest = took;
                slowestText = text;
            }
            if (took > SLOW_NANOS) {
                fail(text, "took " + took / 1_000_000 + " ms");
            }
        }
    }

    /** A block said very often, in front of, between or behind something else. */
    private String grown() {
        String block = BLOCKS[random.nextInt(BLOCKS.length)];
        int times = 1 << random.nextInt(17);
        String repeated = block.repeat(Math.min(times, (1 << 20) / block.length()));
        String around = seeds.get(random.nextInt(seeds.size()));
        return random.nextBoolean() ? repeated + around : around + repeated + (random.nextBoolean() ? "a" : "");
    }

    private void look(String text, Dialect dialect) {
        ParseResult result = Promql.parse(text, dialect);
        String signature;
        if (result.isValid()) {
            Expr expr = result.orThrow();
            survives(text, expr, dialect);
            signature = expr.type() + " " + CanonicalPrinter.print(expr).replaceAll("[A-Za-z0-9_\"]+", "x");
            signature = signature.substring(0, Math.min(60, signature.length()));
        } else {
            signature = signature(text, result.errors());
            String first = VARYING.matcher(result.errors().get(0).message()).replaceAll("x");
            messages.merge(first, text, (old, found) -> found.length() < old.length() ? found : old);
        }
        if (seen.add(signature) && text.length() < 300 && seeds.size() < MOST_SEEDS) {
            seeds.add(text);
        }
    }

    private String signature(String text, List<PromqlError> errors) {
        int bytes = 0;
        for (int point : text.codePoints().toArray()) {
            bytes += point < 0x80 || (point >= 0xd800 && point <= 0xdfff)
                    ? 1
                    : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        }
        StringBuilder out = new StringBuilder();
        for (PromqlError error : errors) {
            if (error.span().start() > bytes || error.span().end() > bytes) {
                fail(text, "an error at " + error.span() + " of " + bytes + " bytes");
            }
            if (out.length() < 200) {
                out.append(VARYING.matcher(error.message()).replaceAll("x"));
            }
        }
        int at = Math.min(errors.get(0).span().start(), text.length());
        return out + text.substring(Math.max(0, at - 2), at).replaceAll("[A-Za-z]", "a");
    }

    /** The form for review reads back always, Prometheus's own forms unless it is known what they misprint. */
    private void survives(String text, Expr expr, Dialect dialect) {
        List<Misprint> misprints = Misprint.in(expr);
        survives(text, expr, dialect, ReviewPrinter::print, true);
        survives(text, expr, dialect, CanonicalPrinter::print, misprints.isEmpty());
        survives(text, expr, dialect, PrettyPrinter::print, misprints.isEmpty());
    }

    private void survives(String text, Expr expr, Dialect dialect, Function<Expr, String> printer, boolean expected) {
        String printed = printer.apply(expr);
        Optional<RoundTrip.Fault> fault = RoundTrip.fault(expr, printed, dialect);
        if (fault.flatMap(RoundTrip.Fault::error).filter(Fuzz::isLimit).isPresent()) {
            return;
        }
        if (fault.isEmpty() != expected) {
            fail(text, (expected ? "" : "in spite of a misprint reads back ") + "prints as " + printed);
        } else if (expected
                && !printer.apply(Promql.parse(printed, dialect).orThrow()).equals(printed)) {
            fail(text, "prints otherwise the second time: " + printed);
        }
    }

    /** A text of a million characters may be printed as a longer one. */
    private static boolean isLimit(PromqlError error) {
        return error.kind() == PromqlError.Kind.LIMIT;
    }

    private void fail(String text, String why) {
        if (failures.size() < 50) {
            failures.add(why + ": " + (text.length() > 300 ? text.substring(0, 300) + "…" : text));
        }
    }
}
