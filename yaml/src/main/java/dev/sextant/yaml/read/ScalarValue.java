package dev.sextant.yaml.read;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a scalar is.
 *
 * @param kind its type
 * @param text as a field that takes strings gets it
 * @param number of an integer, or of a float that is finite
 * @param problem why it is not what its tag says, if it is not
 */
public record ScalarValue(Kind kind, String text, Optional<BigDecimal> number, Optional<String> problem) {
    /** The types that Prometheus's YAML library knows: those of YAML 1.2 and some of 1.1. */
    public enum Kind {
        /** {@code ~}, {@code null} or nothing. */
        NULL("null"),
        /** {@code true} or {@code false}; not {@code yes} and {@code no}, which are strings. */
        BOOL("a truth value"),
        /** Decimal, or with {@code 0x}, {@code 0o}, {@code 0b} or a leading {@code 0}, which is octal. */
        INTEGER("an integer"),
        /** A number with a fraction, an exponent, {@code .inf} or {@code .nan}. */
        FLOAT("a number"),
        /** A date, with a time or without. */
        TIMESTAMP("a date"),
        /** Anything else. */
        STRING("a string");

        private final String described;

        Kind(String described) {
            this.described = described;
        }

        String described() {
            return described;
        }
    }

    static ScalarValue of(Kind kind, String text) {
        return new ScalarValue(kind, text, Optional.empty(), Optional.empty());
    }

    static ScalarValue number(Kind kind, String text, BigDecimal number) {
        return new ScalarValue(kind, text, Optional.of(number), Optional.empty());
    }

    ScalarValue wrong(String message) {
        return new ScalarValue(kind, text, number, Optional.of(message));
    }

    /** Whether it is a null, which most fields take as being absent. */
    public boolean isNull() {
        return kind == Kind.NULL;
    }
}
