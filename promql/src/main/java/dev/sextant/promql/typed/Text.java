package dev.sextant.promql.typed;

import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.source.CallSite;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A string from a user's program, checked.
 *
 * @param value the string, an empty one if PromQL cannot hold it
 * @param problems why it cannot
 */
record Text(String value, List<Problem> problems) {
    /** PromQL's texts are UTF-8, which has no halves of characters, and Prometheus refuses the replacement character. */
    static Text of(String what, String value) {
        return fault(value)
                .map(fault ->
                        new Text("", List.of(Problem.of(Problem.Kind.VALUE, CallSite.capture(), what + " " + fault))))
                .orElseGet(() -> new Text(value, List.of()));
    }

    StringLiteral literal() {
        return new StringLiteral(value);
    }

    static Optional<String> fault(String value) {
        int point;
        for (int i = 0; i < value.length(); i += Character.charCount(point)) {
            point = value.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return Optional.of("holds half a character, U+"
                        + Integer.toHexString(point).toUpperCase(Locale.ROOT)
                        + ", which no text can");
            }
            if (point == 0xfffd) {
                return Optional.of(
                        "holds U+FFFD, which stands for what could not be read and which Prometheus refuses");
            }
        }
        return Optional.empty();
    }
}
