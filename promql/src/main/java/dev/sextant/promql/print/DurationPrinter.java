package dev.sextant.promql.print;

import dev.sextant.promql.ast.DurationBinary;
import dev.sextant.promql.ast.DurationCall;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.DurationNumber;
import dev.sextant.promql.ast.DurationParen;
import dev.sextant.promql.ast.DurationUnary;
import dev.sextant.promql.ast.DurationVariable;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.NumberLiteral;
import java.util.stream.Collectors;

/** Ranges, steps and offsets. */
final class DurationPrinter {
    private DurationPrinter() {}

    static String print(DurationExpr duration) {
        if (duration instanceof FixedDuration fixed) {
            return DurationText.of(fixed.value());
        }
        if (duration instanceof DurationNumber number) {
            return number(number.literal());
        }
        if (duration instanceof DurationBinary binary) {
            return print(binary.left()) + " " + binary.op().symbol() + " " + print(binary.right());
        }
        if (duration instanceof DurationUnary unary) {
            return "-" + print(unary.operand());
        }
        if (duration instanceof DurationCall call) {
            return call.arguments().stream()
                    .map(DurationPrinter::print)
                    .collect(Collectors.joining(", ", call.function().symbol() + "(", ")"));
        }
        if (duration instanceof DurationParen paren) {
            return "(" + print(paren.inner()) + ")";
        }
        if (duration instanceof DurationVariable variable) {
            return variable.name();
        }
        throw new IllegalStateException("no such duration: " + duration.getClass());
    }

    static String number(NumberLiteral literal) {
        return literal.duration() ? DurationText.ofSeconds(literal.value()) : NumberText.plain(literal.value());
    }
}
