package dev.sextant.promql.syntax;

import dev.sextant.promql.analysis.Rewriter;
import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.ParenExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each comment to a node, so that printers which keep comments find it: to the one that stands next behind it, or,
 * where nothing follows in the same parentheses, to the one before. A comment at the very end goes to the whole.
 */
final class CommentPlacement {
    private CommentPlacement() {}

    /** What tells one node of a tree from all others; the node itself changes with what is in it. */
    private record Key(Class<?> kind, int start, int end) {
        static Key of(Expr node) {
            return new Key(node.getClass(), node.origin().start(), node.origin().end());
        }
    }

    static Expr place(SourceText source, Expr root, List<Lexeme> comments) {
        Map<Key, List<String>> placed = new HashMap<>();
        for (Lexeme comment : comments) {
            Expr owner = owner(root, source.byteOffset(comment.getStartIndex()));
            placed.computeIfAbsent(Key.of(owner), key -> new ArrayList<>())
                    .add(comment.getText().stripTrailing());
        }
        return Rewriter.bottomUp(root, node -> {
            List<String> before = placed.get(Key.of(node));
            return before == null
                    ? node
                    : Rewriter.withOrigin(node, node.origin().withComments(before));
        });
    }

    private static Expr owner(Expr root, int position) {
        Expr node = root;
        // What begins where something larger begins has no line before it that is not that one's.
        Expr outermost = root;
        while (position > node.origin().start() && position < node.origin().end() && holdsComments(node)) {
            List<Expr> children = node.children();
            if (children.isEmpty()) {
                return outermost;
            }
            Expr next = children.get(children.size() - 1);
            for (Expr child : children) {
                if (position < child.origin().end()) {
                    next = child;
                    break;
                }
            }
            node = next;
            outermost = node.origin().start() == outermost.origin().start() ? outermost : node;
        }
        return outermost;
    }

    /** Whether there is a line of its own for each of its parts. */
    private static boolean holdsComments(Expr node) {
        return node instanceof BinaryExpr
                || node instanceof Call
                || node instanceof Aggregation
                || node instanceof ParenExpr;
    }
}
