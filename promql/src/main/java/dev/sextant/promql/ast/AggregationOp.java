package dev.sextant.promql.ast;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The aggregation operators. */
public enum AggregationOp {
    SUM,
    AVG,
    COUNT,
    MIN,
    MAX,
    GROUP,
    STDDEV,
    STDVAR,
    TOPK(ValueType.SCALAR),
    BOTTOMK(ValueType.SCALAR),
    COUNT_VALUES(ValueType.STRING),
    QUANTILE(ValueType.SCALAR),
    LIMITK(ValueType.SCALAR),
    LIMIT_RATIO(ValueType.SCALAR);

    private static final Map<String, AggregationOp> BY_SYMBOL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(AggregationOp::symbol, op -> op));

    private final Optional<ValueType> parameter;

    AggregationOp() {
        this.parameter = Optional.empty();
    }

    AggregationOp(ValueType parameter) {
        this.parameter = Optional.of(parameter);
    }

    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of the argument in front of the vector, if the operator has one. */
    public Optional<ValueType> parameter() {
        return parameter;
    }

    /** Whether Prometheus wants {@code promql-experimental-functions} for it. */
    public boolean isExperimental() {
        return this == LIMITK || this == LIMIT_RATIO;
    }

    /** The operator of that name, in any case. */
    public static Optional<AggregationOp> of(String name) {
        return Optional.ofNullable(BY_SYMBOL.get(name.toLowerCase(Locale.ROOT)));
    }
}
