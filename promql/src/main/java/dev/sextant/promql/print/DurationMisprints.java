package dev.sextant.promql.print;

import dev.sextant.promql.ast.DurationBinary;
import dev.sextant.promql.ast.DurationCall;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.DurationNumber;
import dev.sextant.promql.ast.DurationParen;
import dev.sextant.promql.ast.DurationUnary;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.NumberLiteral;
import java.util.List;
import java.util.Set;

/** Constants of ranges, steps and offsets that Prometheus prints as others. */
final class DurationMisprints {
    private DurationMisprints() {}

    static void add(DurationExpr duration, List<Misprint> found) {
        if (duration instanceof FixedDuration fixed) {
            String printed = CanonicalSpelling.INSTANCE.duration(fixed);
            String exact = ExactText.duration(fixed);
            if (!printed.equals(exact)) {
                found.add(new Misprint(fixed.span(), "prints `" + printed + "` for `" + exact + "`"));
            }
        } else if (duration instanceof DurationNumber number) {
            NumberLiteral literal = number.literal();
            // Zero is printed without its sign, which a length does not have.
            if (literal.value() != 0) {
                found.addAll(literal.accept(new MisprintFinder(Set.of())));
            }
        } else if (duration instanceof DurationBinary binary) {
            add(binary.left(), found);
            add(binary.right(), found);
        } else if (duration instanceof DurationUnary unary) {
            add(unary.operand(), found);
        } else if (duration instanceof DurationParen paren) {
            add(paren.inner(), found);
        } else if (duration instanceof DurationCall call) {
            call.arguments().forEach(argument -> add(argument, found));
        }
    }
}
