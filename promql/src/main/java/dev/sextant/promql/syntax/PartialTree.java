package dev.sextant.promql.syntax;

import dev.sextant.promql.grammar.PromqlLexer;
import dev.sextant.promql.grammar.PromqlParser.ArgumentContext;
import dev.sextant.promql.grammar.PromqlParser.ArgumentsContext;
import dev.sextant.promql.grammar.PromqlParser.AtomContext;
import dev.sextant.promql.grammar.PromqlParser.ContinuationContext;
import dev.sextant.promql.grammar.PromqlParser.DurationAtomContext;
import dev.sextant.promql.grammar.PromqlParser.DurationContext;
import dev.sextant.promql.grammar.PromqlParser.DurationOperandContext;
import dev.sextant.promql.grammar.PromqlParser.ExprContext;
import dev.sextant.promql.grammar.PromqlParser.FillValueContext;
import dev.sextant.promql.grammar.PromqlParser.IncludesContext;
import dev.sextant.promql.grammar.PromqlParser.LabelListContext;
import dev.sextant.promql.grammar.PromqlParser.LabelsContext;
import dev.sextant.promql.grammar.PromqlParser.MatchersContext;
import dev.sextant.promql.grammar.PromqlParser.OffsetContext;
import dev.sextant.promql.grammar.PromqlParser.OperandContext;
import dev.sextant.promql.grammar.PromqlParser.QueryContext;
import dev.sextant.promql.grammar.PromqlParser.SuffixContext;
import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Builds what was complete before an error of syntax, only for the errors in it: Prometheus reports them first. The rules
 * that were not complete form a chain from the innermost to the outermost.
 */
final class PartialTree {
    private final ExpressionBuilder builder;

    private PartialTree(ExpressionBuilder builder) {
        this.builder = builder;
    }

    static void check(ExpressionBuilder builder, @Nullable ParserRuleContext reached) {
        Deque<RuleContext> chain = new ArrayDeque<>();
        for (RuleContext rule = reached; rule != null; rule = rule.getParent()) {
            chain.push(rule);
        }
        PartialTree partial = new PartialTree(builder);
        while (!chain.isEmpty()) {
            partial.complete(chain.pop(), chain.peek());
        }
    }

    /**
     * The parts of an incomplete rule that are complete.
     *
     * @param next the rule inside it that is incomplete too, if there is one
     */
    private void complete(RuleContext rule, @Nullable RuleContext next) {
        if (rule instanceof QueryContext query && query.root != null) {
            builder.build(query.root);
        } else if (rule instanceof ExprContext expr && expr.first != null) {
            builder.build(
                    expr,
                    next instanceof ContinuationContext tail ? precedence(tail) : ExpressionBuilder.NOTHING_PENDING);
        } else if (rule instanceof OperandContext operand && operand.value != null) {
            builder.suffixed(operand);
        } else if (rule instanceof AtomContext atom && atom.callArguments != null) {
            builder.calls().arguments(atom.callArguments);
        } else if (rule instanceof AtomContext atom && atom.before != null) {
            builder.calls().grouping(atom.before);
        } else if (rule instanceof AtomContext atom && atom.inner != null) {
            builder.build(atom.inner);
        } else if (rule instanceof ArgumentsContext arguments && arguments.first != null) {
            builder.build(arguments.first);
            for (ArgumentContext argument : arguments.rest) {
                builder.calls().argument(argument);
            }
        } else if (rule instanceof LabelListContext list) {
            builder.selectors().labels(list);
        } else if (rule instanceof LabelsContext labels && labels.list != null) {
            builder.selectors().labels(labels.list);
        } else if (rule instanceof IncludesContext includes && includes.list != null) {
            builder.selectors().labels(includes.list);
        } else if (rule instanceof MatchersContext braces) {
            builder.selectors().matchers(braces);
        } else if (rule instanceof SuffixContext suffix && suffix.length != null) {
            builder.durations().length(suffix.length);
            if (suffix.step != null) {
                builder.durations().length(suffix.step);
            }
        } else if (rule instanceof DurationContext duration && duration.first != null) {
            builder.durations().build(duration);
        } else if (rule instanceof DurationOperandContext operand && operand.inner != null) {
            builder.durations().build(operand.inner);
        } else if (rule instanceof DurationAtomContext atom && atom.left != null) {
            builder.durations().build(atom.left);
            if (atom.right != null) {
                builder.durations().build(atom.right);
            }
        } else if (rule instanceof FillValueContext fill && isNumber(fill.literal)) {
            builder.matchings().value(fill);
        } else if (rule instanceof OffsetContext offset && offset.inner != null) {
            builder.durations().build(offset.inner);
        } else if (rule instanceof ContinuationContext tail && tail.op != null) {
            builder.matchings().matching(tail);
        }
    }

    private static int precedence(ContinuationContext tail) {
        return tail.op == null
                ? ExpressionBuilder.NOTHING_PENDING
                : MatchingBuilder.op(tail.op).precedence();
    }

    /** The parser remembers the token before it looks whether it is one of those that may stand there. */
    private static boolean isNumber(@Nullable Token token) {
        return token != null && (token.getType() == PromqlLexer.NUMBER || token.getType() == PromqlLexer.DURATION);
    }
}
