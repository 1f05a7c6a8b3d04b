package dev.sextant.promql.print;

import dev.sextant.promql.ast.DurationBinary;
import dev.sextant.promql.ast.DurationCall;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.DurationNumber;
import dev.sextant.promql.ast.DurationParen;
import dev.sextant.promql.ast.DurationUnary;
import dev.sextant.promql.ast.DurationVariable;
import dev.sextant.promql.ast.FixedDuration;
import java.util.stream.Collectors;

/** Ranges, steps and offsets. */
final class DurationPrinter {
    private DurationPrinter() {}

    static String print(DurationExpr duration, Spelling spelling) {
        if (duration instanceof FixedDuration fixed) {
            return spelling.duration(fixed);
        }
        if (duration instanceof DurationNumber number) {
            return spelling.number(number.literal());
        }
        if (duration instanceof DurationBinary binary) {
            return print(binary.left(), spelling) + " " + binary.op().symbol() + " " + print(binary.right(), spelling);
        }
        if (duration instanceof DurationUnary unary) {
            return "-" + print(unary.operand(), spelling);
        }
        if (duration instanceof DurationCall call) {
            return call.arguments().stream()
                    .map(argument -> print(argument, spelling))
                    .collect(Collectors.joining(", ", call.function().symbol() + "(", ")"));
        }
        if (duration instanceof DurationParen paren) {
            return "(" + print(paren.inner(), spelling) + ")";
        }
        if (duration instanceof DurationVariable variable) {
            return variable.name();
        }
        throw new IllegalStateException("no such duration: " + duration.getClass());
    }
}
