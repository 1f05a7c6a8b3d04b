package dev.sextant.promql.typed;

import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.print.NumberText;
import dev.sextant.source.CallSite;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The label {@code le} of a classic histogram's buckets. Prometheus 3 stores a bound as OpenMetrics spells it
 * ({@code 1.0}, {@code 1e+06}), Prometheus 2 stored what the service wrote ({@code 1}); where these differ, both are
 * matched, so that an expression works before and after an upgrade, and over data from both.
 */
final class BucketBound {
    private BucketBound() {}

    /** Digits without exponent and without needless zeros: {@code 0.5}, {@code 10}. */
    static BigDecimal plain(BigDecimal bound) {
        BigDecimal stripped = bound.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static LabelMatcher matcher(BigDecimal bound) {
        BigDecimal plain = plain(bound);
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(plain.toPlainString());
        if (plain.scale() <= 0) {
            spellings.add(plain.toPlainString() + ".0");
        }
        spellings.add(NumberText.general(bound.doubleValue()));
        if (spellings.size() == 1) {
            return new LabelMatcher("le", MatchOp.EQUAL, plain.toPlainString());
        }
        String either = spellings.stream()
                .map(spelling -> spelling.replace(".", "\\.").replace("+", "\\+"))
                .collect(Collectors.joining("|"));
        return new LabelMatcher("le", MatchOp.REGEX, either);
    }

    static Problem missing(String name, BigDecimal bound, List<BigDecimal> declared, CallSite site) {
        String known = declared.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
        return Problem.of(
                Problem.Kind.VALUE,
                site,
                name + " has no bucket with the upper bound " + plain(bound).toPlainString(),
                "its buckets are " + known);
    }
}
