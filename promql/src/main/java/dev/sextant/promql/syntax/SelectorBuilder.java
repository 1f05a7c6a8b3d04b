package dev.sextant.promql.syntax;

import dev.sextant.promql.Regexes;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.grammar.PromqlLexer;
import dev.sextant.promql.grammar.PromqlParser.LabelNameContext;
import dev.sextant.promql.grammar.PromqlParser.LabelsContext;
import dev.sextant.promql.grammar.PromqlParser.MatcherContext;
import dev.sextant.promql.grammar.PromqlParser.SelectorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Builds selectors and label lists. */
final class SelectorBuilder {
    private final SourceText source;
    private final Findings findings;

    SelectorBuilder(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    VectorSelector selector(SelectorContext context) {
        Optional<String> name = Optional.ofNullable(context.metricName())
                .map(metric -> metric.getStart().getText());
        List<LabelMatcher> matchers = new ArrayList<>();
        if (context.matchers() != null) {
            for (MatcherContext matcher : context.matchers().matcher()) {
                matchers.add(matcher(matcher));
            }
        }
        return new VectorSelector(name, matchers, Modifiers.NONE, at(context));
    }

    private LabelMatcher matcher(MatcherContext context) {
        if (context.metric != null) {
            String name = StringLiterals.contents(context.metric.getText());
            return new LabelMatcher(LabelMatcher.METRIC_NAME, MatchOp.EQUAL, name, at(context));
        }
        MatchOp op = switch (context.op.getType()) {
            case PromqlLexer.EQUAL -> MatchOp.EQUAL;
            case PromqlLexer.NOT_EQUAL -> MatchOp.NOT_EQUAL;
            case PromqlLexer.MATCHES -> MatchOp.REGEX;
            default -> MatchOp.NOT_REGEX;
        };
        String value = StringLiterals.contents(context.value.getText());
        if (op.isRegex()) {
            Regexes.fault(value).ifPresent(fault -> findings.syntax(at(context).span(), fault));
        }
        return new LabelMatcher(text(context.name), op, value, at(context));
    }

    List<String> labels(LabelsContext context) {
        List<String> names = new ArrayList<>();
        for (LabelNameContext label : context.labelName()) {
            String name = text(label.getStart());
            if (name.isEmpty()) {
                findings.syntax(at(label).span(), "invalid label name for grouping: \"\"");
            }
            names.add(name);
        }
        return names;
    }

    private static String text(Token token) {
        return token.getType() == PromqlLexer.STRING ? StringLiterals.contents(token.getText()) : token.getText();
    }

    private Origin at(ParserRuleContext context) {
        return Origin.at(source.span(context.getStart(), context.getStop()));
    }
}
