package dev.sextant.promql.ast;

import dev.sextant.promql.Promql;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The newest sample of each series that is selected. The order of the matchers has no meaning, nor has whether a name that
 * most servers read in quotes only stands in front of the braces or in them.
 *
 * @param metricName the name in front of the braces; one inside them is a matcher on {@code __name__}
 * @param matchers the conditions inside the braces, as written
 * @param modifiers what follows; behind the range, if this is inside a {@link MatrixSelector}
 */
public record VectorSelector(
        Optional<String> metricName, List<LabelMatcher> matchers, Modifiers modifiers, Origin origin) implements Expr {
    private static final Comparator<LabelMatcher> BY_CONTENT = Comparator.comparing(LabelMatcher::name)
            .thenComparing(LabelMatcher::op)
            .thenComparing(LabelMatcher::value);

    public VectorSelector {
        Objects.requireNonNull(metricName, "metricName");
        matchers = List.copyOf(matchers);
        Objects.requireNonNull(modifiers, "modifiers");
        Objects.requireNonNull(origin, "origin");
    }

    public static VectorSelector of(String metricName, List<LabelMatcher> matchers) {
        return new VectorSelector(Optional.of(metricName), matchers, Modifiers.NONE, Origin.NONE);
    }

    public VectorSelector withMatchers(List<LabelMatcher> changed) {
        return new VectorSelector(metricName, changed, modifiers, origin);
    }

    public VectorSelector withModifiers(Modifiers changed) {
        return new VectorSelector(metricName, matchers, changed, origin);
    }

    public VectorSelector withOrigin(Origin changed) {
        return new VectorSelector(metricName, matchers, modifiers, changed);
    }

    @Override
    public ValueType type() {
        return ValueType.VECTOR;
    }

    @Override
    public List<Expr> children() {
        return List.of();
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitVectorSelector(this);
    }

    /** Every condition, the one on the metric name included. */
    public List<LabelMatcher> allMatchers() {
        return Stream.concat(
                        metricName
                                .map(name -> new LabelMatcher(LabelMatcher.METRIC_NAME, MatchOp.EQUAL, name))
                                .stream(),
                        matchers.stream())
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VectorSelector that
                && plainName().equals(that.plainName())
                && modifiers.equals(that.modifiers)
                && (conditions().equals(that.conditions())
                        || sorted(conditions()).equals(sorted(that.conditions())));
    }

    @Override
    public int hashCode() {
        return Objects.hash(plainName(), sorted(conditions()), modifiers);
    }

    private Optional<String> plainName() {
        return metricName.filter(Promql::isMetricName);
    }

    private List<LabelMatcher> conditions() {
        return metricName.isPresent() && plainName().isEmpty() ? allMatchers() : matchers;
    }

    private static List<LabelMatcher> sorted(List<LabelMatcher> matchers) {
        return matchers.stream().sorted(BY_CONTENT).toList();
    }
}
