package dev.sextant.promql.ast;

/** The type of an expression's value. */
public enum ValueType {
    SCALAR("scalar", "scalar"),
    STRING("string", "string"),
    VECTOR("instant vector", "vector"),
    MATRIX("range vector", "matrix");

    private final String documented;
    private final String symbol;

    ValueType(String documented, String symbol) {
        this.documented = documented;
        this.symbol = symbol;
    }

    /** The name in Prometheus's error messages. */
    public String documented() {
        return documented;
    }

    /** The name in Prometheus's HTTP API. */
    public String symbol() {
        return symbol;
    }
}
