package dev.sextant.promql.ast;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the series of two vectors find each other.
 *
 * @param on whether only {@code labels} are compared ({@code on}), rather than all but those ({@code ignoring})
 * @param labels the labels of that clause
 * @param group which side may hold several series for one of the other
 * @param include labels copied from the one side, behind {@code group_left} or {@code group_right}
 * @param fillLeft value for series that only the right side has
 * @param fillRight value for series that only the left side has
 */
public record VectorMatching(
        boolean on,
        List<String> labels,
        Group group,
        List<String> include,
        Optional<Double> fillLeft,
        Optional<Double> fillRight) {
    /** Which side is the many side. */
    public enum Group {
        NONE,
        LEFT,
        RIGHT
    }

    /** All labels must be equal, one to one. */
    public static final VectorMatching DEFAULT = ignoring(List.of());

    public VectorMatching {
        labels = List.copyOf(labels);
        include = List.copyOf(include);
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(fillLeft, "fillLeft");
        Objects.requireNonNull(fillRight, "fillRight");
    }

    public static VectorMatching on(List<String> labels) {
        return new VectorMatching(true, labels, Group.NONE, List.of(), Optional.empty(), Optional.empty());
    }

    public static VectorMatching ignoring(List<String> labels) {
        return new VectorMatching(false, labels, Group.NONE, List.of(), Optional.empty(), Optional.empty());
    }

    public VectorMatching group(Group side, List<String> included) {
        return new VectorMatching(on, labels, side, included, fillLeft, fillRight);
    }

    public VectorMatching fill(Optional<Double> left, Optional<Double> right) {
        return new VectorMatching(on, labels, group, include, left, right);
    }

    public boolean hasFill() {
        return fillLeft.isPresent() || fillRight.isPresent();
    }
}
