package dev.sextant.promql.print;

import dev.sextant.promql.ast.Expr;
import dev.sextant.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Something that Prometheus's own forms, the canonical and the pretty one, spell in a way that reads as something else or
 * not at all. Where {@link RoundTrip} finds a fault with one of them, this is why.
 *
 * @param place where it stood in the text that was parsed
 * @param reason what is printed there and how it reads, the end of a sentence that begins with the word Prometheus
 */
public record Misprint(Span place, String reason) {

    /** All of an expression, in the order of its text. */
    public static List<Misprint> in(Expr root) {
        Set<Expr> followed = OpenOffsets.beforeArithmetic(root);
        List<Misprint> found = new ArrayList<>();
        Deque<Expr> waiting = new ArrayDeque<>();
        waiting.push(root);
        while (!waiting.isEmpty()) {
            Expr node = waiting.pop();
            found.addAll(node.accept(new MisprintFinder(followed)));
            node.children().forEach(waiting::push);
        }
        found.sort(Comparator.comparingInt(misprint -> misprint.place().start()));
        return List.copyOf(found);
    }
}
