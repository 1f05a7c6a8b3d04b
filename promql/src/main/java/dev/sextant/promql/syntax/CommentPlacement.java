package dev.sextant.promql.syntax;

import dev.sextant.promql.analysis.Rewriter;
import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.ParenExpr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
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
        int[] positions = comments.stream()
                .mapToInt(comment -> source.byteOffset(comment.getStartIndex()))
                .toArray();
        Expr[] owners = owners(root, positions);
        Map<Key, List<String>> placed = new HashMap<>();
        for (int i = 0; i < owners.length; i++) {
            placed.computeIfAbsent(Key.of(owners[i]), key -> new ArrayList<>())
                    .add(comments.get(i).getText().stripTrailing());
        }
        return Rewriter.bottomUp(root, node -> {
            List<String> before = placed.get(Key.of(node));
            return before == null
                    ? node
                    : Rewriter.withOrigin(node, node.origin().withComments(before));
        });
    }

    /**
     * A node, and which comments lie in it or are given to it.
     *
     * @param outermost what begins where the node begins: it has the line before
     * @param first the first of the comments
     * @param end one past the last
     */
    private record Share(Expr node, Expr outermost, int first, int end) {
        Share child(Expr child, int firstOfChild, int endOfChild) {
            boolean sameStart = child.origin().start() == outermost.origin().start();
            return new Share(child, sameStart ? outermost : child, firstOfChild, endOfChild);
        }
    }

    /** The node of each comment. All go down the tree together, or many of them in a long sum would take for ever. */
    private static Expr[] owners(Expr root, int[] positions) {
        Expr[] owners = new Expr[positions.length];
        Deque<Share> open = new ArrayDeque<>();
        open.push(new Share(root, root, 0, positions.length));
        while (!open.isEmpty()) {
            Share share = open.pop();
            Expr node = share.node;
            List<Expr> children = holdsComments(node) ? node.children() : List.of();
            int from = firstAtOrBehind(positions, node.origin().start() + 1, share);
            int end = children.isEmpty()
                    ? from
                    : firstAtOrBehind(positions, node.origin().end(), share);
            Arrays.fill(owners, share.first, from, share.outermost);
            Arrays.fill(owners, end, share.end, share.outermost);
            for (int i = 0; i < children.size() && from < end; i++) {
                Expr child = children.get(i);
                boolean last = i == children.size() - 1;
                int next = last
                        ? end
                        : Math.min(
                                end, firstAtOrBehind(positions, child.origin().end(), share));
                if (next > from) {
                    open.push(share.child(child, from, next));
                    from = next;
                }
            }
        }
        return owners;
    }

    private static int firstAtOrBehind(int[] positions, int position, Share share) {
        int found = Arrays.binarySearch(positions, share.first, share.end, position);
        return found < 0 ? -found - 1 : found;
    }

    /** Whether there is a line of its own for each of its parts. */
    private static boolean holdsComments(Expr node) {
        return node instanceof BinaryExpr
                || node instanceof Call
                || node instanceof Aggregation
                || node instanceof ParenExpr;
    }
}
