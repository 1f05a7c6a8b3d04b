package dev.sextant.promql.print;

import dev.sextant.promql.ast.Expr;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** The canonical line of a tree, and where in it each of its nodes stands. */
final class CanonicalText {
    private final String line;
    private final IdentityHashMap<Expr, Extent> extents;
    private final boolean ascii;

    CanonicalText(String line, IdentityHashMap<Expr, Extent> extents) {
        this.line = line;
        this.extents = extents;
        this.ascii = line.chars().allMatch(c -> c < 0x80);
    }

    /** A part of the line, in UTF-16 units. */
    record Extent(int start, int end) {}

    /** Collects extents while the line is written. */
    static final class Extents {
        private final IdentityHashMap<Expr, Extent> extents = new IdentityHashMap<>();

        void add(Expr node, int start, int end) {
            extents.put(node, new Extent(start, end));
        }

        CanonicalText with(String line) {
            return new CanonicalText(line, extents);
        }
    }

    String line() {
        return line;
    }

    /** The UTF-8 bytes of a node's text. */
    int bytes(Expr node) {
        Extent extent = extent(node);
        return ascii
                ? extent.end() - extent.start()
                : line.substring(extent.start(), extent.end()).getBytes(StandardCharsets.UTF_8).length;
    }

    void appendTo(StringBuilder out, Expr node) {
        Extent extent = extent(node);
        out.append(line, extent.start(), extent.end());
    }

    private Extent extent(Expr node) {
        @Nullable Extent found = extents.get(node);
        if (found == null) {
            throw new IllegalArgumentException("not a node of the tree that was printed");
        }
        return found;
    }
}
