package dev.sextant.promql.template;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.print.StringText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the pipelines of actions: declarations, commands, operands. */
final class PipelineParser {
    private final Tokens tokens;
    private final Findings findings;
    private final ExpansionCheck expansion;
    private final CallCheck calls;
    private final Nesting nesting;
    private final PrometheusVersion version;

    PipelineParser(Tokens tokens, Findings findings, Nesting nesting, PrometheusVersion version) {
        this.tokens = tokens;
        this.findings = findings;
        this.expansion = new ExpansionCheck(findings);
        this.calls = new CallCheck(findings, version);
        this.nesting = nesting;
        this.version = version;
    }

    /**
     * Reads up to and with its end.
     *
     * @param context what it is part of, for messages
     * @return what it gives, and whether that only went into variables
     */
    Pipeline pipeline(Scope scope, String context, TokenType end) {
        List<String> declared = declarations(scope, context);
        List<Command> commands = new ArrayList<>();
        Token token = tokens.nextNonSpace();
        while (token.type() != end) {
            if (!token.type().startsOperand()) {
                throw Abort.unexpected(token, context);
            }
            tokens.back();
            Operand piped = commands.isEmpty()
                    ? null
                    : commands.get(commands.size() - 1).value();
            commands.add(command(scope, piped));
            token = tokens.nextNonSpace();
        }
        check(commands, context, token);
        Meaning meaning = commands.size() == 1 ? commands.get(0).meaning() : Meaning.OTHER;
        if (commands.size() > 1) {
            findings.escapes(commands.get(0).meaning());
        }
        for (String name : declared) {
            scope.becomes(name, context.equals("range") ? Meaning.OTHER : meaning);
        }
        return new Pipeline(meaning, !declared.isEmpty());
    }

    private static void check(List<Command> commands, String context, Token end) {
        if (commands.isEmpty()) {
            throw Abort.at(end, "missing value for " + context);
        }
        for (int i = 1; i < commands.size(); i++) {
            if (!commands.get(i).first().executable()) {
                throw Abort.at(commands.get(i).first().token(), "non executable command in pipeline stage " + (i + 1));
            }
        }
    }

    /** Reads {@code $x :=}, {@code $x =} or {@code $i, $x :=}; a variable that is none of these stays. */
    private List<String> declarations(Scope scope, String context) {
        List<String> names = new ArrayList<>(2);
        while (tokens.peekNonSpace().type() == TokenType.VARIABLE) {
            int start = tokens.mark();
            Token variable = tokens.next();
            Token after = tokens.peekNonSpace();
            boolean comma = after.type() == TokenType.CHAR && after.text().equals(",");
            if (after.type() != TokenType.ASSIGN && after.type() != TokenType.DECLARE && !comma) {
                tokens.reset(start);
                return names;
            }
            tokens.nextNonSpace();
            scope.declareOwn(variable.text());
            names.add(variable.text());
            if (!comma) {
                return names;
            }
            Token next = tokens.peekNonSpace();
            if (!context.equals("range") || names.size() > 1) {
                throw Abort.at(after, "too many declarations in " + context);
            }
            if (next.type() != TokenType.VARIABLE
                    && next.type() != TokenType.RIGHT_DELIMITER
                    && next.type() != TokenType.RIGHT_PAREN) {
                throw Abort.at(next, "range can only initialize variables");
            }
        }
        return names;
    }

    private Command command(Scope scope, @Nullable Operand piped) {
        boolean firstOfAll = piped == null;
        List<Operand> operands = new ArrayList<>();
        Token token = tokens.peekNonSpace();
        boolean more = true;
        while (more) {
            tokens.peekNonSpace();
            Operand operand = operand(scope, firstOfAll && operands.isEmpty());
            if (operand != null) {
                operands.add(operand);
            }
            token = tokens.next();
            switch (token.type()) {
                case SPACE -> {}
                case RIGHT_DELIMITER, RIGHT_PAREN -> {
                    tokens.back();
                    more = false;
                }
                case PIPE -> more = false;
                default -> throw Abort.unexpected(token, "operand");
            }
        }
        if (operands.isEmpty()) {
            throw Abort.at(token, "empty command");
        }
        calls.check(operands, piped, scope);
        Operand first = operands.get(0);
        if (operands.size() == 1) {
            return new Command(first, first);
        }
        noteReads(operands);
        return new Command(first, Operand.computed(first.token()));
    }

    private void noteReads(List<Operand> operands) {
        int from = 0;
        Operand map = operands.get(1);
        boolean index = operands.get(0).token().type() == TokenType.IDENTIFIER
                && operands.get(0).token().text().equals("index");
        if (index && map.meaning() == Meaning.LABELS && operands.size() > 2) {
            Operand key = operands.get(2);
            String name = key.string();
            if (name == null) {
                findings.escapes(Meaning.LABELS);
            } else {
                findings.readsLabel(name, key.token().start(), key.token().end());
            }
            from = 2;
        }
        operands.subList(from, operands.size()).forEach(operand -> findings.escapes(operand.meaning()));
    }

    /** A term and the fields behind it; null where none begins. The first of all may be the only one. */
    private @Nullable Operand operand(Scope scope, boolean firstOfAll) {
        Token token = tokens.nextNonSpace();
        Meaning meaning = Meaning.OTHER;
        String string = null;
        boolean executable = true;
        switch (token.type()) {
            case IDENTIFIER -> function(scope, token, firstOfAll && endsBehind());
            case DOT -> {
                meaning = scope.dot();
                executable = false;
            }
            case FIELD -> meaning = field(scope.dot(), token);
            case VARIABLE -> meaning = variable(scope, token);
            case NIL, BOOL -> executable = false;
            case NUMBER, COMPLEX -> {
                Constants.checkNumber(token);
                executable = false;
            }
            case CHAR_CONSTANT -> {
                Constants.checkCharacter(token);
                executable = false;
            }
            case STRING, RAW_STRING -> {
                string = Constants.string(token);
                executable = false;
            }
            case LEFT_PAREN -> {
                nesting.enter(token);
                meaning = pipeline(scope, "parenthesized pipeline", TokenType.RIGHT_PAREN)
                        .meaning();
                nesting.leave();
            }
            default -> {
                tokens.back();
                return null;
            }
        }
        List<Token> fields = new ArrayList<>(1);
        while (tokens.peek().type() == TokenType.FIELD) {
            Token field = tokens.next();
            if (!executable) {
                throw Abort.at(field, "unexpected . after term " + StringText.quote(token.text()));
            }
            fields.add(field);
            meaning = field(meaning, field);
        }
        expansion.check(scope, token, fields, firstOfAll && endsBehind());
        if (meaning == Meaning.VALUE) {
            findings.readsValue();
        }
        boolean sure = ExpansionCheck.isSure(scope, token);
        return new Operand(token, meaning, string, executable, !fields.isEmpty(), sure);
    }

    private void function(Scope scope, Token token, boolean alone) {
        if (!TemplateFunctions.exists(token.text(), version)) {
            findings.add(
                    TemplateProblem.Kind.UNKNOWN_FUNCTION,
                    token.start(),
                    token.end(),
                    "function " + StringText.quote(token.text()) + " not defined",
                    NameHints.function(token.text(), fieldBehind(), alone, scope, version));
        }
    }

    /** The field that stands directly behind the last token; empty where none does. */
    private String fieldBehind() {
        Token next = tokens.peek();
        return next.type() == TokenType.FIELD ? next.text() : "";
    }

    /** Whether nothing of the command follows. */
    private boolean endsBehind() {
        int mark = tokens.mark();
        TokenType next = tokens.peekNonSpace().type();
        tokens.reset(mark);
        return next == TokenType.RIGHT_DELIMITER || next == TokenType.PIPE || next == TokenType.RIGHT_PAREN;
    }

    private Meaning field(Meaning of, Token token) {
        String name = token.text().substring(1);
        if (of == Meaning.LABELS) {
            findings.readsLabel(name, token.start() + 1, token.end());
        }
        return of.field(name);
    }

    private Meaning variable(Scope scope, Token token) {
        Meaning meaning = scope.variable(token.text());
        if (meaning == null) {
            findings.add(
                    TemplateProblem.Kind.UNKNOWN_VARIABLE,
                    token.start(),
                    token.end(),
                    "undefined variable " + StringText.quote(token.text()),
                    NameHints.variable(token.text(), fieldBehind().isEmpty(), scope));
            return Meaning.OTHER;
        }
        return meaning;
    }

    /**
     * What a pipeline gives.
     *
     * @param meaning of its value
     * @param declares whether the value goes into variables and nowhere else
     */
    record Pipeline(Meaning meaning, boolean declares) {}

    private record Command(Operand first, Operand value) {
        Meaning meaning() {
            return value.meaning();
        }
    }
}
