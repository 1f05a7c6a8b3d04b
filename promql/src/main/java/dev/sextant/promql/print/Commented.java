package dev.sextant.promql.print;

import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Expr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds what comments are in. */
final class Commented {
    private final Set<Expr> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private Commented() {}

    /** The nodes below which some node has comments. */
    static Set<Expr> in(Expr root) {
        Commented commented = new Commented();
        commented.look(root);
        return commented.found;
    }

    /** Whether the node or one inside it has comments; the left side of a long sum is deep, so it is climbed in a loop. */
    private boolean look(Expr root) {
        Expr leftmost = root;
        List<BinaryExpr> spine = new ArrayList<>();
        while (leftmost instanceof BinaryExpr binary) {
            spine.add(binary);
            leftmost = binary.left();
        }
        boolean inside = lookBelow(leftmost);
        for (int i = spine.size() - 1; i >= 0; i--) {
            BinaryExpr binary = spine.get(i);
            boolean right = look(binary.right());
            inside = mark(binary, inside || right);
        }
        return inside;
    }

    private boolean lookBelow(Expr node) {
        boolean inside = false;
        for (Expr child : node.children()) {
            inside |= look(child);
        }
        return mark(node, inside);
    }

    private boolean mark(Expr node, boolean inside) {
        if (inside) {
            found.add(node);
        }
        return inside || !node.origin().comments().isEmpty();
    }
}
