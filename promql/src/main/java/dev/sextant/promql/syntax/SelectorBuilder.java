package dev.sextant.promql.syntax;

import dev.sextant.promql.Regexes;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.grammar.PromqlLexer;
import dev.sextant.promql.grammar.PromqlParser.LabelListContext;
import dev.sextant.promql.grammar.PromqlParser.LabelNameContext;
import dev.sextant.promql.grammar.PromqlParser.MatcherContext;
import dev.sextant.promql.grammar.PromqlParser.MatchersContext;
import dev.sextant.promql.print.StringText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds selectors and label lists. */
final class SelectorBuilder {
    private final SourceText source;
    private final Findings findings;
    private final Gates gates;

    SelectorBuilder(SourceText source, Findings findings, Gates gates) {
        this.source = source;
        this.findings = findings;
        this.gates = gates;
    }

    VectorSelector selector(@Nullable Token name, @Nullable MatchersContext braces, Origin origin) {
        Optional<String> metric = name == null ? Optional.empty() : Optional.of(plainName(name));
        List<LabelMatcher> conditions = braces == null ? List.of() : matchers(braces);
        return new VectorSelector(metric, conditions, Modifiers.NONE, named(origin));
    }

    List<LabelMatcher> matchers(MatchersContext braces) {
        if (braces.list.size() == 1) {
            return List.of(matcher(braces.list.get(0)));
        }
        List<LabelMatcher> built = new ArrayList<>(braces.list.size());
        for (MatcherContext matcher : braces.list) {
            built.add(matcher(matcher));
        }
        return built;
    }

    private LabelMatcher matcher(MatcherContext context) {
        Origin origin = source.origin(context.getStart(), context.getStop());
        String name = context.name != null ? plainName(context.name) : quotedName(context.quoted);
        if (context.quoted != null) {
            gates.quotedMatcher(source.span(context.quoted));
        }
        if (context.op == null) {
            return new LabelMatcher(LabelMatcher.METRIC_NAME, MatchOp.EQUAL, name, origin);
        }
        MatchOp op = op(context.op);
        String value = StringLiterals.contents(context.value.getText());
        if (op.isRegex()) {
            Regexes.fault(value).ifPresent(fault -> findings.syntax(origin.span(), fault));
        }
        return new LabelMatcher(name, op, value, origin);
    }

    /** The origin of a node that holds names, which are printed as they may be written. */
    Origin named(Origin origin) {
        return gates.unquotedNames() ? origin.unquoted() : origin;
    }

    private String plainName(Token word) {
        String name = word.getText();
        if (gates.wantsQuotes(name)) {
            gates.unquotedName(name, source.span(word));
        }
        return name;
    }

    private static String quotedName(Token quoted) {
        return StringLiterals.contents(quoted.getText());
    }

    private static MatchOp op(Token token) {
        return switch (token.getType()) {
            case PromqlLexer.EQUAL -> MatchOp.EQUAL;
            case PromqlLexer.NOT_EQUAL -> MatchOp.NOT_EQUAL;
            case PromqlLexer.MATCHES -> MatchOp.REGEX;
            default -> MatchOp.NOT_REGEX;
        };
    }

    List<String> labels(LabelListContext list) {
        List<String> names = new ArrayList<>(list.names.size());
        for (LabelNameContext label : list.names) {
            boolean quoted = label.name.getType() == PromqlLexer.STRING;
            String name = quoted ? quotedName(label.name) : plainName(label.name);
            if (quoted) {
                gates.quotedLabel(source.span(label.name));
            }
            boolean colon = !quoted && gates.unquotedNames() && name.indexOf(':') >= 0;
            if (name.isEmpty() || !isUtf8(name) || colon) {
                findings.syntax(source.span(label.name), "invalid label name for grouping: " + StringText.quote(name));
            }
            if (!quoted && name.indexOf(':') >= 0) {
                gates.colonInLabel(source.span(label.name));
            }
            names.add(name);
        }
        return names;
    }

    private static boolean isUtf8(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isSurrogate(name.charAt(i)) && name.codePointAt(i) < 0x10000) {
                return false;
            }
            i += name.codePointAt(i) >= 0x10000 ? 1 : 0;
        }
        return true;
    }
}
