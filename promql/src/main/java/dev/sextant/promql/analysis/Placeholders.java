package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.Expr;

/** Tells which parts of a tree stand for something that is filled in later, so that nothing is concluded from them. */
public interface Placeholders {
    /** Everything is what it says. */
    Placeholders NONE = new Placeholders() {
        @Override
        public boolean hides(String text) {
            return false;
        }

        @Override
        public boolean hides(Expr node) {
            return false;
        }
    };

    /** Whether a name or the contents of a string are wholly or partly unknown. */
    boolean hides(String text);

    /** Whether the operation of this node is unknown. */
    boolean hides(Expr node);
}
