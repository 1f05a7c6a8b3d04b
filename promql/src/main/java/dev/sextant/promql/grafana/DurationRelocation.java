package dev.sextant.promql.grafana;

import dev.sextant.promql.ast.DurationBinary;
import dev.sextant.promql.ast.DurationCall;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.DurationNumber;
import dev.sextant.promql.ast.DurationParen;
import dev.sextant.promql.ast.DurationUnary;
import dev.sextant.promql.ast.DurationVariable;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.Origin;
import java.util.List;

/** The same for durations; the parser lets them be no deeper than a few hundred levels. */
final class DurationRelocation {
    private final SpanMap map;
    private final List<GrafanaVariable> variables;

    DurationRelocation(SpanMap map, List<GrafanaVariable> variables) {
        this.map = map;
        this.variables = variables;
    }

    DurationExpr apply(DurationExpr duration) {
        Origin origin = duration.origin().movedTo(map.original(duration.span()));
        int piece = map.pieceAt(duration.span());
        if (duration instanceof FixedDuration fixed) {
            return piece < 0
                    ? new FixedDuration(fixed.value(), origin)
                    : new DurationVariable(variables.get(piece).dollarText(), origin);
        }
        if (duration instanceof DurationNumber number) {
            NumberLiteral literal = number.literal();
            return piece < 0
                    ? new DurationNumber(
                            new NumberLiteral(literal.value(), literal.duration(), literal.lexeme(), origin))
                    : new DurationVariable(variables.get(piece).dollarText(), origin);
        }
        if (duration instanceof DurationBinary binary) {
            return new DurationBinary(binary.op(), apply(binary.left()), apply(binary.right()), origin);
        }
        if (duration instanceof DurationUnary unary) {
            return new DurationUnary(apply(unary.operand()), origin);
        }
        if (duration instanceof DurationParen paren) {
            return new DurationParen(apply(paren.inner()), origin);
        }
        if (duration instanceof DurationCall call) {
            return new DurationCall(
                    call.function(), call.arguments().stream().map(this::apply).toList(), origin);
        }
        return duration;
    }
}
