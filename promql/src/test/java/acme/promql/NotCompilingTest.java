package acme.promql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Prometheus would refuse, or answer with nonsense, does not compile. */
class NotCompilingTest {
    private static final String BEFORE = """
            import static dev.sextant.promql.typed.Functions.*;
            import dev.sextant.promql.typed.*;
            import java.time.Duration;

            class Snippets {
                static final Counter COUNTER = counter("c_total", "");
                static final Gauge GAUGE = gauge("g", "");
                static final Histogram HISTOGRAM = histogram("h", "");
                static final NativeHistogram NATIVE = nativeHistogram("n", "");
                static final HistogramVector LATENCY = NATIVE.instant();
                static final Summary SUMMARY = summary("s", "");
                static final InstantVector VECTOR = promql("up");
                static final Label POD = label("pod");
                static final Duration M5 = Duration.ofMinutes(5);
            """;

    /** A source that is not in a file: one line for each snippet, behind the lines of {@link #BEFORE}. */
    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(List<String> snippets) {
            super(URI.create("string:///Snippets.java"), Kind.SOURCE);
            StringBuilder out = new StringBuilder(BEFORE);
            for (int i = 0; i < snippets.size(); i++) {
                out.append("    Object snippet" + i + "() { return " + snippets.get(i) + "; }\n");
            }
            this.code = out.append("}\n").toString();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }

    @TempDir
    private static Path folder;

    /** What javac says about each snippet, by its place in the list; all are compiled in one run, which is quick. */
    private static Map<Integer, List<String>> errors(List<String> snippets) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-Xmaxerrs", "1000", "-d", folder.toString(), "-cp", classPath());
        compiler.getTask(null, null, found, options, null, List.of(new Source(snippets)))
                .call();
        int first = (int) BEFORE.lines().count() + 1;
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .collect(Collectors.groupingBy(
                        diagnostic -> (int) diagnostic.getLineNumber() - first,
                        Collectors.mapping(
                                diagnostic ->
                                        diagnostic.getMessage(Locale.ROOT).replace("dev.sextant.promql.typed.", ""),
                                Collectors.toList())));
    }

    private static String classPath() {
        return List.of(System.getProperty("surefire.test.class.path", ""), System.getProperty("java.class.path"))
                .stream()
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** What must not compile, why, and what is right instead. */
    private static final String TABLE = """
            rate(GAUGE, M5) | no suitable method found for rate | rate(COUNTER, M5)
            rate(VECTOR, M5) | no suitable method found for rate | rate(NATIVE, M5)
            rate(HISTOGRAM, M5) | no suitable method found for rate | rate(HISTOGRAM.count(), M5)
            rate(SUMMARY, M5) | no suitable method found for rate | rate(SUMMARY.sum(), M5)
            rate(GAUGE.over(M5)) | no suitable method found for rate | rate(COUNTER.over(M5))
            rate(VECTOR) | no suitable method found for rate | rate(COUNTER.subquery(M5))
            rate(VECTOR.subquery(M5)) | no suitable method found for rate | maxOverTime(VECTOR.subquery(M5))
            rate(COUNTER) | no suitable method found for rate | rate(COUNTER, M5)
            rate(GAUGE.anchoredOver(M5)) | no suitable method found for rate | rate(COUNTER.anchoredOver(M5))
            rate(GAUGE.smoothedOver(M5)) | no suitable method found for rate | rate(COUNTER.smoothedOver(M5))
            increase(GAUGE.over(M5), M5) | no suitable method found for increase | increase(COUNTER, M5)
            increase(COUNTER.instant()) | no suitable method found for increase | increase(COUNTER.over(M5))
            irate(COUNTER.anchoredOver(M5)) | AnchoredRange<CounterRange<InstantVector>> cannot be converted to Growth | irate(COUNTER.over(M5))
            irate(GAUGE, M5) | no suitable method found for irate | irate(COUNTER, M5)
            resets(GAUGE, M5) | Gauge cannot be converted to Counter | resets(COUNTER, M5)
            resets(COUNTER.smoothedOver(M5)) | no suitable method found for resets | resets(COUNTER.anchoredOver(M5))
            changes(COUNTER.smoothedOver(M5)) | no suitable method found for changes | changes(COUNTER.anchoredOver(M5))
            delta(COUNTER, M5) | Counter cannot be converted to Gauge | delta(GAUGE, M5)
            delta(COUNTER.anchoredOver(M5)) | no suitable method found for delta | delta(GAUGE.anchoredOver(M5))
            idelta(COUNTER, M5) | Counter cannot be converted to Gauge | idelta(GAUGE, M5)
            deriv(COUNTER, M5) | Counter cannot be converted to Gauge | deriv(GAUGE, M5)
            deriv(GAUGE.smoothedOver(M5)) | SmoothedRange<RangeVector> cannot be converted to RangeVector | deriv(GAUGE.over(M5))
            predictLinear(COUNTER, M5, M5) | Counter cannot be converted to Gauge | predictLinear(GAUGE, M5, M5)
            avgOverTime(VECTOR) | no suitable method found for avgOverTime | avgOverTime(VECTOR.subquery(M5))
            avgOverTime(COUNTER, M5) | Counter cannot be converted to Gauge | avgOverTime(GAUGE, M5)
            maxOverTime(NATIVE.over(M5)) | HistogramRange cannot be converted to RangeVector | avgOverTime(NATIVE.over(M5))
            quantileOverTime(0.9, COUNTER, M5) | Counter cannot be converted to Gauge | quantileOverTime(0.9, GAUGE, M5)
            quantileOverTime(0.9, VECTOR) | no suitable method found for quantileOverTime | quantileOverTime(0.9, VECTOR.subquery(M5))
            absentOverTime(VECTOR) | InstantVector cannot be converted to Samples | absentOverTime(COUNTER, M5)
            lastOverTime(HISTOGRAM, M5) | no suitable method found for lastOverTime | lastOverTime(HISTOGRAM.sum(), M5)
            COUNTER.subquery(M5).anchoredOver(M5) | cannot find symbol | COUNTER.subquery(M5).offset(M5)
            VECTOR.offset(M5) | cannot find symbol | GAUGE.offset(M5).instant()
            sum(COUNTER).offset(M5) | no suitable method found for sum | sum(GAUGE.offset(M5))
            VECTOR.over(M5) | cannot find symbol | VECTOR.subquery(M5)
            HISTOGRAM.over(M5) | cannot find symbol | HISTOGRAM.bucket().over(M5)
            GAUGE.over(M5).over(M5) | cannot find symbol | GAUGE.over(M5)
            GAUGE.over(5) | no suitable method found for over | GAUGE.over(M5)
            GAUGE.over(stepLength().times(M5)) | Duration cannot be converted to double | GAUGE.over(stepLength().times(2))
            GAUGE.over(step()) | no suitable method found for over | GAUGE.over(stepLength())
            GAUGE.at(5) | int cannot be converted to java.time.Instant | GAUGE.at(java.time.Instant.ofEpochSecond(5))
            quantile(0.9, COUNTER) | no suitable method found for quantile | quantile(0.9, GAUGE)
            quantile(0.9, COUNTER, M5) | no suitable method found for quantile | quantile(0.9, HISTOGRAM, M5)
            quantile(0.9, GAUGE, M5) | no suitable method found for quantile | quantile(0.9, NATIVE, M5)
            quantile(0.9, LATENCY) | no suitable method found for quantile | histogramQuantile(0.9, LATENCY)
            sum(COUNTER) | no suitable method found for sum | sum(rate(COUNTER, M5))
            sum(HISTOGRAM) | no suitable method found for sum | sum(rate(HISTOGRAM.count(), M5))
            sum(number(1)) | no suitable method found for sum | sum(vector(1))
            sum(GAUGE.over(M5)) | no suitable method found for sum | sum(sumOverTime(GAUGE, M5))
            avg(COUNTER) | no suitable method found for avg | avg(GAUGE)
            min(LATENCY) | HistogramVector cannot be converted to Numbers | sum(LATENCY)
            max(COUNTER) | Counter cannot be converted to Numbers | max(GAUGE)
            stddev(LATENCY) | HistogramVector cannot be converted to Numbers | avg(LATENCY)
            topk(3, LATENCY) | no suitable method found for topk | limitk(3, LATENCY)
            topk(VECTOR, VECTOR) | no suitable method found for topk | topk(scalar(VECTOR), VECTOR)
            topk(2.5, VECTOR) | no suitable method found for topk | topk(2, VECTOR)
            countValues("pod", VECTOR) | String cannot be converted to Label | countValues(POD, VECTOR)
            count(GAUGE.over(M5)) | RangeVector cannot be converted to Series | count(COUNTER)
            sum(VECTOR).by("pod") | String cannot be converted to Label | sum(VECTOR).by(POD)
            sum(VECTOR).by(POD).by(POD) | cannot find symbol | sum(sum(VECTOR).by(POD)).by(POD)
            VECTOR.plus(VECTOR).by(POD) | cannot find symbol | sum(VECTOR.plus(VECTOR)).by(POD)
            histogramQuantile(0.9, VECTOR) | no suitable method found for histogramQuantile | histogramQuantile(0.9, asBuckets(VECTOR))
            histogramQuantile(0.9, rate(COUNTER, M5)) | no suitable method found for histogramQuantile | histogramQuantile(0.9, rate(HISTOGRAM.bucket(), M5))
            histogramQuantile(0.9, GAUGE) | no suitable method found for histogramQuantile | histogramQuantile(0.9, LATENCY)
            histogramQuantile(0.9, sum(rate(HISTOGRAM.bucket(), M5)).by(POD)) | no suitable method found for histogramQuantile | histogramQuantile(0.9, sum(rate(HISTOGRAM.bucket(), M5)).bucketsBy(POD))
            histogramQuantile(0.9, sum(rate(HISTOGRAM.count(), M5))) | no suitable method found for histogramQuantile | histogramQuantile(0.9, sum(rate(NATIVE, M5)))
            histogramQuantile(0.9, rate(SUMMARY.count(), M5)) | no suitable method found for histogramQuantile | histogramQuantile(0.9, rate(NATIVE, M5))
            histogramQuantiles(VECTOR, POD, 0.9) | InstantVector cannot be converted to Distribution | histogramQuantiles(LATENCY, POD, 0.9)
            histogramFraction(0, 1, VECTOR) | no suitable method found for histogramFraction | histogramFraction(0, 1, LATENCY)
            histogramCount(VECTOR) | InstantVector cannot be converted to HistogramVector | histogramCount(LATENCY)
            histogramAvg(rate(HISTOGRAM.bucket(), M5)) | BucketVector cannot be converted to HistogramVector | histogramAvg(rate(NATIVE, M5))
            abs(LATENCY) | HistogramVector cannot be converted to Numbers | abs(histogramSum(LATENCY))
            abs(COUNTER) | Counter cannot be converted to Numbers | abs(COUNTER.instant())
            abs(number(-1)) | Scalar cannot be converted to Numbers | abs(vector(-1))
            clamp(VECTOR, VECTOR, 1) | no suitable method found for clamp | clamp(VECTOR, scalar(VECTOR), number(1))
            round(VECTOR, VECTOR) | no suitable method found for round | round(VECTOR, scalar(VECTOR))
            hour(time()) | Scalar cannot be converted to Numbers | hour(vector(time()))
            scalar(LATENCY) | HistogramVector cannot be converted to Numbers | scalar(histogramCount(LATENCY))
            vector(VECTOR) | no suitable method found for vector | vector(scalar(VECTOR))
            labelReplace(VECTOR, "pod", "", POD, "") | String cannot be converted to Label | labelReplace(VECTOR, POD, "", POD, "")
            labelJoin(number(1), POD, "") | cannot be applied to given types | labelJoin(VECTOR, POD, "")
            info(VECTOR, VECTOR) | cannot be applied to given types | info(VECTOR, POD.is("a"))
            sortByLabel(VECTOR, "pod") | cannot be applied to given types | sortByLabel(VECTOR, POD)
            minOf(number(1), stepLength()) | no suitable method found for minOf | minOf(number(1), step())
            number(1).isGreaterThan(number(2)) | Scalar cannot be converted to InstantVector | number(1).isGreaterThanBool(number(2))
            number(1).isEqualTo(2) | int cannot be converted to InstantVector | number(1).isEqualTo(VECTOR)
            number(1).and(VECTOR) | cannot find symbol | vector(1).and(VECTOR)
            number(1).trimUpper(2) | cannot find symbol | LATENCY.trimUpper(2)
            VECTOR.and(number(1)) | Scalar cannot be converted to SeriesVector | VECTOR.and(vector(1))
            VECTOR.or(LATENCY) | HistogramVector cannot be converted to InstantVector | VECTOR.and(LATENCY)
            VECTOR.plus(GAUGE.over(M5)) | no suitable method found for plus | VECTOR.plus(GAUGE.instant())
            VECTOR.plus("1") | no suitable method found for plus | VECTOR.plus(1)
            VECTOR.plus(LATENCY) | no suitable method found for plus | VECTOR.times(LATENCY)
            VECTOR.trimUpper(1) | cannot find symbol | LATENCY.trimUpper(1)
            LATENCY.plus(1) | int cannot be converted to HistogramVector | LATENCY.plus(LATENCY)
            LATENCY.times(LATENCY) | no suitable method found for times | LATENCY.times(VECTOR)
            LATENCY.isGreaterThan(1) | cannot find symbol | LATENCY.isEqualTo(LATENCY)
            LATENCY.trimUpper(LATENCY) | no suitable method found for trimUpper | LATENCY.trimUpper(number(1))
            VECTOR.on(POD).plus(number(1)) | Scalar cannot be converted to InstantVector | VECTOR.on(POD).plus(vector(1))
            VECTOR.on(POD).groupLeft().and(VECTOR) | cannot find symbol | VECTOR.on(POD).and(VECTOR)
            VECTOR.groupLeft() | cannot find symbol | VECTOR.on(POD).groupLeft().plus(VECTOR)
            VECTOR.on(POD).groupLeft().groupRight() | cannot find symbol | VECTOR.on(POD).groupRight().plus(VECTOR)
            VECTOR.on(POD).on(POD) | cannot find symbol | VECTOR.on(POD).plus(VECTOR)
            VECTOR.on(POD).fill(0).and(VECTOR) | cannot find symbol | VECTOR.on(POD).fill(0).plus(VECTOR)
            VECTOR.on(POD).fill(0).fillLeft(0) | cannot find symbol | VECTOR.on(POD).fill(0, 1).plus(VECTOR)
            VECTOR.on(POD).fill(0).groupLeft() | cannot find symbol | VECTOR.on(POD).groupLeft().fill(0).plus(VECTOR)
            VECTOR.on("pod") | String cannot be converted to Label | VECTOR.on(POD).and(VECTOR)
            sum(VECTOR.on(POD)) | no suitable method found for sum | sum(VECTOR.on(POD).plus(VECTOR))
            GAUGE.where("pod", "a") | String cannot be converted to Matcher | GAUGE.where(POD.is("a"))
            GAUGE.where(POD) | Label cannot be converted to Matcher | GAUGE.where(POD.isNot(""))
            COUNTER.buckets(1) | method buckets in class Metric cannot be applied | HISTOGRAM.buckets(1)
            VECTOR.where(POD.is("a")) | cannot find symbol | GAUGE.where(POD.is("a"))
            new InstantVector(null, null) | is not public in | promql("up")
            """;

    private record Case(String wrong, String reason, String right) {
        static List<Case> all() {
            return TABLE.lines()
                    .map(line -> line.split(" +\\| +"))
                    .map(cells -> new Case(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }

    @Test
    void theWrongOnesDoNotCompile() {
        List<Case> cases = Case.all();
        Map<Integer, List<String>> errors =
                errors(cases.stream().map(Case::wrong).toList());
        assertThat(cases).hasSizeGreaterThan(100);
        SoftAssertions.assertSoftly(softly -> {
            for (int i = 0; i < cases.size(); i++) {
                softly.assertThat(errors.getOrDefault(i, List.of()))
                        .as(cases.get(i).wrong())
                        .singleElement()
                        .asString()
                        .contains(cases.get(i).reason());
            }
        });
    }

    @Test
    void theRightOnesDo() {
        assertThat(errors(Case.all().stream().map(Case::right).toList())).isEmpty();
    }
}
