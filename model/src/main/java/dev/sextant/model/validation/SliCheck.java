package dev.sextant.model.validation;

import dev.sextant.model.declared.Sli;
import dev.sextant.model.diagnostic.Code;
import dev.sextant.model.diagnostic.Diagnostic;
import dev.sextant.model.diagnostic.PromqlProblems;
import dev.sextant.promql.build.Metric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What each kind of indicator needs. */
final class SliCheck implements Sli.Visitor<List<Diagnostic>> {

    @Override
    public List<Diagnostic> eventRatio(Sli.EventRatio sli) {
        return problems(sli.bad(), sli.total());
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
