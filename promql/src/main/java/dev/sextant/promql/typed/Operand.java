package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Expr;
import java.util.List;

/** What may stand on either side of an operator: an instant vector or a scalar. */
public sealed interface Operand permits InstantVector, Scalar {
    /** The tree; harmless and of the right type when there are problems. */
    Expr expr();

    /** What is wrong with it; a tree with problems must not be emitted. */
    List<Problem> problems();
}
