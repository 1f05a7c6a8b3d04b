package dev.sextant.promql.print;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.ExprVisitor;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.ast.VectorSelector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Breaks an expression into lines; the answers are without the indent of what is around them. */
final class BlockPrinter implements ExprVisitor<List<String>> {
    private static final String INDENT = "  ";

    /** Columns that are taken by what is around. */
    private final int taken;
    /** What comments are in, which cannot stand on one line; the nodes themselves, not what equals them. */
    private final Set<Expr> commented;

    private final Spelling spelling;

    private BlockPrinter(int taken, Set<Expr> commented, Spelling spelling) {
        this.taken = taken;
        this.commented = commented;
        this.spelling = spelling;
    }

    /** The lines of an expression at the left edge. */
    static List<String> lines(Expr expr, boolean broken, Spelling spelling) {
        BlockPrinter printer = new BlockPrinter(0, Commented.in(expr), spelling);
        return broken ? printer.broken(expr) : printer.fitted(expr);
    }

    /** One line if it fits, below the comments before it. */
    private List<String> fitted(Expr expr) {
        return below(expr.origin().comments(), bare(expr));
    }

    private List<String> broken(Expr expr) {
        return below(expr.origin().comments(), expr.accept(this));
    }

    /** One line if it fits, without the comments before it. */
    private List<String> bare(Expr expr) {
        String line = line(expr);
        return fits(expr, line) ? List.of(line) : expr.accept(this);
    }

    private boolean fits(Expr expr, String line) {
        return taken + line.length() <= ReviewPrinter.WIDTH && !commented.contains(expr);
    }

    private static List<String> below(List<String> comments, List<String> lines) {
        if (comments.isEmpty()) {
            return lines;
        }
        List<String> all = new ArrayList<>(comments);
        all.addAll(lines);
        return all;
    }

    private BlockPrinter deeper() {
        return new BlockPrinter(taken + INDENT.length(), commented, spelling);
    }

    private String line(Expr expr) {
        return LinePrinter.print(expr, spelling);
    }

    @Override
    public List<String> visitNumber(NumberLiteral literal) {
        return List.of(line(literal));
    }

    @Override
    public List<String> visitString(StringLiteral literal) {
        return List.of(line(literal));
    }

    @Override
    public List<String> visitVectorSelector(VectorSelector selector) {
        return selection(selector, spelling.modifiers(selector, selector.modifiers()));
    }

    @Override
    public List<String> visitMatrixSelector(MatrixSelector matrix) {
        return selection(matrix.selector(), Fragments.rangeSuffix(matrix, spelling));
    }

    private List<String> selection(VectorSelector selector, String suffix) {
        List<String> matchers = Fragments.matchers(selector, spelling);
        if (matchers.size() < 2) {
            return List.of(Fragments.selection(selector, spelling) + suffix);
        }
        List<List<String>> items = matchers.stream().map(List::of).toList();
        return enclosed(Fragments.name(selector, spelling) + "{", items, "}" + suffix);
    }

    @Override
    public List<String> visitSubquery(SubqueryExpr subquery) {
        List<String> lines = new ArrayList<>(fitted(subquery.inner()));
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + Fragments.subquerySuffix(subquery, spelling));
        return lines;
    }

    @Override
    public List<String> visitCall(Call call) {
        if (call.arguments().isEmpty()) {
            return List.of(line(call));
        }
        return enclosed(call.function().name() + "(", items(call.arguments().stream()), ")");
    }

    @Override
    public List<String> visitAggregation(Aggregation aggregation) {
        Stream<Expr> arguments = Stream.concat(aggregation.parameter().stream(), Stream.of(aggregation.inner()));
        return enclosed(Fragments.aggregationHead(aggregation, spelling) + "(", items(arguments), ")");
    }

    @Override
    public List<String> visitParen(ParenExpr paren) {
        return enclosed("(", items(Stream.of(paren.inner())), ")");
    }

    @Override
    public List<String> visitUnary(UnaryExpr unary) {
        List<String> lines = new ArrayList<>(fitted(unary.inner()));
        lines.set(0, unary.op().symbol() + lines.get(0));
        return lines;
    }

    /** Operators of one level stand under each other, the set operators at the edge and all others indented. */
    @Override
    public List<String> visitBinary(BinaryExpr binary) {
        Deque<BinaryExpr> spine = new ArrayDeque<>();
        Expr leftmost = binary;
        while (leftmost instanceof BinaryExpr inner
                && inner.op().isSet() == binary.op().isSet()) {
            spine.push(inner);
            leftmost = inner.left();
        }
        boolean set = binary.op().isSet();
        List<String> lines = new ArrayList<>(set ? operand(leftmost) : fitted(leftmost));
        for (BinaryExpr each : spine) {
            String operator = Fragments.operator(each, spelling);
            addComments(lines, each.right(), !set);
            if (set) {
                lines.add(operator);
                lines.addAll(operand(each.right()));
            } else {
                addIndented(lines, deeper().behind(operator, each.right()));
            }
        }
        return lines;
    }

    /** The comments of a right side stand above its operator. */
    private static void addComments(List<String> lines, Expr right, boolean indented) {
        List<String> comments = right.origin().comments();
        if (indented) {
            addIndented(lines, comments);
        } else {
            lines.addAll(comments);
        }
    }

    /** A side of a set operator is read as an expression of its own. */
    private List<String> operand(Expr expr) {
        return ReviewPrinter.separatesThreshold(expr, spelling) ? expr.accept(this) : bare(expr);
    }

    /** A right side on the operator's line, with its further lines under it. */
    private List<String> behind(String operator, Expr right) {
        String line = operator + " " + line(right);
        if (fits(right, line)) {
            return List.of(line);
        }
        if (right instanceof BinaryExpr) {
            List<String> lines = new ArrayList<>();
            lines.add(operator);
            addIndented(lines, deeper().bare(right));
            return lines;
        }
        List<String> lines = new ArrayList<>(right.accept(this));
        lines.set(0, operator + " " + lines.get(0));
        return lines;
    }

    private List<List<String>> items(Stream<Expr> expressions) {
        return expressions.map(deeper()::fitted).toList();
    }

    private static List<String> enclosed(String open, List<List<String>> items, String close) {
        List<String> lines = new ArrayList<>();
        lines.add(open);
        for (int i = 0; i < items.size(); i++) {
            List<String> item = new ArrayList<>(items.get(i));
            if (i < items.size() - 1) {
                item.set(item.size() - 1, item.get(item.size() - 1) + ",");
            }
            addIndented(lines, item);
        }
        lines.add(close);
        return lines;
    }

    private static void addIndented(List<String> lines, List<String> more) {
        more.forEach(line -> lines.add(INDENT + line));
    }
}
