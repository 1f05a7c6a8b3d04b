package dev.sextant.promql.syntax;

import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.grammar.PromqlLexer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Gives numbers and durations their values. */
final class LiteralBuilder {
    private final SourceText source;
    private final Findings findings;
    private final Gates gates;

    LiteralBuilder(SourceText source, Findings findings, Gates gates) {
        this.source = source;
        this.findings = findings;
        this.gates = gates;
    }

    /** The number of a token; 1 after an error, which is harmless wherever a number may stand. */
    NumberLiteral number(Token token) {
        String lexeme = token.getText();
        boolean duration = token.getType() == PromqlLexer.DURATION;
        Origin origin = source.origin(token, token);
        if (lexeme.indexOf('_') >= 0) {
            gates.underscore(origin.span());
        }
        try {
            double value = duration ? NumberLiterals.duration(lexeme) : NumberLiterals.number(lexeme);
            return new NumberLiteral(value, duration, lexeme, origin);
        } catch (NumberLiterals.Fault fault) {
            findings.syntax(origin.span(), fault.text());
            return new NumberLiteral(1, duration, "1", origin);
        }
    }

    /** A number that may have a sign before it. */
    NumberLiteral signed(@Nullable Token sign, Token token) {
        NumberLiteral literal = number(token);
        return sign == null ? literal : signed(sign, literal);
    }

    /** The sign becomes a part of the number. */
    NumberLiteral signed(Token sign, NumberLiteral literal) {
        Origin both = Origin.at(
                source.byteOffset(sign.getStartIndex()), literal.origin().end());
        return sign.getType() == PromqlLexer.SUB
                ? literal.negated(both)
                : new NumberLiteral(literal.value(), literal.duration(), literal.lexeme(), both);
    }
}
