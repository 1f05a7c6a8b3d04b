package dev.sextant.model.validation;

import dev.sextant.model.declared.Sli;
import dev.sextant.promql.Promql;
import dev.sextant.promql.analysis.Matching;
import dev.sextant.promql.analysis.MatchingFinding;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.promql.typed.Metric;
import dev.sextant.promql.typed.PromqlProblems;
import dev.sextant.source.CallSite;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Excerpt;
import dev.sextant.source.Span;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each kind of indicator needs. */
final class SliCheck implements Sli.Visitor<List<Diagnostic>> {

    private static final Duration SLICE = Duration.ofMinutes(5);
    private static final Duration LONGEST_SLICE = SLICE;

    @Override
    public List<Diagnostic> eventRatio(Sli.EventRatio sli) {
        return problems(sli.bad(), sli.total());
    }

    /** Whoever read the file has checked it, and knows the place in it. */
    @Override
    public List<Diagnostic> read(Sli.Read sli) {
        return List.of();
    }

    @Override
    public List<Diagnostic> latency(Sli.Latency sli) {
        List<Diagnostic> found = problems(sli.durations());
        BigDecimal limit = sli.limitSeconds();
        List<BigDecimal> buckets = sli.durations().buckets();
        if (limit.signum() <= 0) {
            found.add(Diagnostic.error(Code.INVALID_DURATION, sli.site(), "the limit of fasterThan is not positive")
                    .hint("use one of the histogram's bucket bounds"));
        } else if (buckets.isEmpty() && found.isEmpty()) {
            found.add(Diagnostic.error(
                            Code.THRESHOLD_NOT_A_BUCKET,
                            sli.site(),
                            sli.durations().name() + " declares no buckets, so no limit can be measured")
                    .hint("declare them with buckets(…), in seconds, as the service has them"));
        } else if (!buckets.isEmpty() && buckets.stream().noneMatch(bucket -> bucket.compareTo(limit) == 0)) {
            found.add(Diagnostic.error(
                            Code.THRESHOLD_NOT_A_BUCKET,
                            sli.site(),
                            limit.toPlainString() + " s is not a bucket of "
                                    + sli.durations().name())
                    .hint("use " + nearest(limit, buckets) + "; or add the bucket to the service"));
        }
        return found;
    }

    @Override
    public List<Diagnostic> goodRatio(Sli.GoodRatio sli) {
        return problems(sli.good(), sli.total());
    }

    @Override
    public List<Diagnostic> nativeLatency(Sli.NativeLatency sli) {
        List<Diagnostic> found = problems(sli.durations());
        if (sli.limitSeconds().signum() <= 0) {
            found.add(Diagnostic.error(Code.INVALID_DURATION, sli.site(), "the limit of fasterThan is not positive")
                    .hint("use a duration such as millis(500)"));
        }
        return found;
    }

    @Override
    public List<Diagnostic> uptime(Sli.Uptime sli) {
        return problems(sli.up());
    }

    @Override
    public List<Diagnostic> timeSlices(Sli.TimeSlices sli) {
        List<Diagnostic> found = new ArrayList<>(problems(sli.value()));
        boolean positive = !sli.slice().isNegative() && !sli.slice().isZero();
        if (!positive || sli.slice().compareTo(LONGEST_SLICE) > 0) {
            found.add(Diagnostic.error(
                            Code.VALUE_OUT_OF_RANGE,
                            sli.site(),
                            "a time slice is " + sli.slice().toSeconds() + " s long")
                    .hint("use more than none and at most five minutes"));
        }
        return found;
    }

    @Override
    public List<Diagnostic> events(Sli.Events sli) {
        List<Diagnostic> found = new ArrayList<>(windowed(sli.bad(), "bad events", sli.site()));
        found.addAll(windowed(sli.total(), "all events", sli.site()));
        if (found.isEmpty()) {
            String ratio = CanonicalPrinter.print(
                    sli.bad().apply(SLICE).dividedBy(sli.total().apply(SLICE)).expr());
            // Read again, since only what was read knows its places.
            for (MatchingFinding finding : Matching.findings(Promql.parse(ratio).orThrow())) {
                found.add(Diagnostic.error(Code.SLI_NEVER_MATCHES, sli.site(), finding.message())
                        .hint(finding.hint())
                        .showing(new Excerpt(ratio, finding.span())));
            }
        }
        return found;
    }

    @Override
    public List<Diagnostic> errorRatio(Sli.ErrorRatio sli) {
        return windowed(sli.share(), "the error ratio", sli.site());
    }

    @Override
    public List<Diagnostic> composite(Sli.Composite sli) {
        List<Diagnostic> found = new ArrayList<>();
        if (sli.parts().size() < 2) {
            found.add(Diagnostic.error(Code.COMPOSITE_PART, sli.site(), "a composite SLO of fewer than two parts")
                    .hint("name at least two: composite(part(\"availability\", 2), part(\"latency\", 1))"));
        }
        for (Sli.Composite.Part part : sli.parts()) {
            if (part.weight().signum() <= 0) {
                found.add(Diagnostic.error(
                                Code.COMPOSITE_PART,
                                sli.site(),
                                "the weight of '" + part.slo() + "' is "
                                        + part.weight().toPlainString())
                        .hint("use a number above 0"));
            }
        }
        return found;
    }

    /** An expression that is the same for five minutes and for an hour measures neither. */
    private static List<Diagnostic> windowed(Function<Duration, InstantVector> expression, String what, CallSite site) {
        InstantVector slice = expression.apply(SLICE);
        List<Diagnostic> found = new ArrayList<>(problems(slice));
        if (found.isEmpty()
                && slice.expr().equals(expression.apply(Duration.ofHours(1)).expr())) {
            found.add(Diagnostic.error(
                            Code.WINDOW_NOT_USED, site, "the expression for " + what + " is the same for every window")
                    .hint("use the window: window -> sum(rate(counter, window))")
                    .showing(whole(slice.expr())));
        }
        return found;
    }

    private static Excerpt whole(Expr expr) {
        String text = CanonicalPrinter.print(expr);
        return new Excerpt(text, new Span(0, text.getBytes(StandardCharsets.UTF_8).length));
    }

    private static List<Diagnostic> problems(InstantVector vector) {
        return vector.problems().stream().map(PromqlProblems::diagnostic).toList();
    }

    private static String nearest(BigDecimal limit, List<BigDecimal> buckets) {
        List<BigDecimal> neighbours = new ArrayList<>();
        buckets.stream()
                .filter(b -> b.compareTo(limit) < 0)
                .max(BigDecimal::compareTo)
                .ifPresent(neighbours::add);
        buckets.stream()
                .filter(b -> b.compareTo(limit) > 0)
                .min(BigDecimal::compareTo)
                .ifPresent(neighbours::add);
        return neighbours.stream().map(b -> b.toPlainString() + " s").collect(Collectors.joining(" or "));
    }

    private static List<Diagnostic> problems(Metric... metrics) {
        List<Diagnostic> found = new ArrayList<>();
        for (Metric metric : metrics) {
            metric.problems().forEach(problem -> found.add(PromqlProblems.diagnostic(problem)));
        }
        return found;
    }
}
