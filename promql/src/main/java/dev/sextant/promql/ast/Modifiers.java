package dev.sextant.promql.ast;

import java.util.Objects;
import java.util.Optional;

/**
 * What may follow a selector or a subquery. An offset of zero is no offset, as in Prometheus.
 *
 * @param at the moment to evaluate at
 * @param extension how range edges are completed; selectors only
 * @param offset how far back to look; negative looks ahead
 */
public record Modifiers(Optional<AtModifier> at, Optional<RangeExtension> extension, Optional<DurationExpr> offset) {
    /** No modifier at all. */
    public static final Modifiers NONE = new Modifiers(Optional.empty(), Optional.empty(), Optional.empty());

    public Modifiers {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(extension, "extension");
        offset = offset.filter(duration -> !duration.equals(FixedDuration.ZERO));
    }

    public Modifiers at(AtModifier moment) {
        return new Modifiers(Optional.of(moment), extension, offset);
    }

    public Modifiers extension(RangeExtension kind) {
        return new Modifiers(at, Optional.of(kind), offset);
    }

    public Modifiers offset(DurationExpr duration) {
        return new Modifiers(at, extension, Optional.of(duration));
    }
}
