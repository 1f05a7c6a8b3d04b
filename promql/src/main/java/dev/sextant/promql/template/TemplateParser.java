package dev.sextant.promql.template;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.print.StringText;
import dev.sextant.promql.template.PipelineParser.Pipeline;
import java.util.HashMap;
import java.util.Map;

/** Reads the text and the control actions of a template. */
final class TemplateParser {
    private final Tokens tokens;
    private final Findings findings;
    private final Nesting nesting = new Nesting();
    private final PipelineParser pipelines;
    /** Whether each defined template has something in it: an empty one may be defined again. */
    private final Map<String, Boolean> filled = new HashMap<>();

    TemplateParser(Tokens tokens, Findings findings, PrometheusVersion version) {
        this.tokens = tokens;
        this.findings = findings;
        this.pipelines = new PipelineParser(tokens, findings, nesting, version);
    }

    void parse() {
        Scope scope = Scope.ofAlert();
        while (tokens.peek().type() != TokenType.END_OF_TEXT) {
            int start = tokens.mark();
            if (tokens.next().type() == TokenType.LEFT_DELIMITER
                    && tokens.nextNonSpace().type() == TokenType.DEFINE) {
                definition();
                continue;
            }
            tokens.reset(start);
            Step step = step(scope);
            if (step.ends()) {
                throw Abort.at(step.token(), "unexpected " + step.shown());
            }
        }
    }

    private void definition() {
        Token name = tokens.nextNonSpace();
        define(name, templateName(name, "define clause"), "define clause", true);
    }

    private void define(Token at, String name, String context, boolean closesDelimiter) {
        if (closesDelimiter) {
            tokens.expect(TokenType.RIGHT_DELIMITER, context);
        }
        nesting.enter(at);
        Body body = body(Scope.ofDefinition());
        nesting.leave();
        if (body.end().type() != TokenType.END) {
            throw Abort.at(body.end(), "unexpected {{else}} in " + context);
        }
        boolean known = filled.getOrDefault(name, false);
        if (known && !body.empty()) {
            throw Abort.at(at, "template: multiple definition of template " + StringText.quote(name));
        }
        filled.put(name, known || !body.empty());
    }

    /** Reads up to and with the {@code end} or {@code else} that belongs to it. */
    private Body body(Scope scope) {
        boolean empty = true;
        while (tokens.peekNonSpace().type() != TokenType.END_OF_TEXT) {
            Step step = step(scope);
            if (step.ends()) {
                return new Body(step.token(), empty);
            }
            empty &= step.blank();
        }
        throw Abort.at(tokens.peek(), "unexpected EOF");
    }

    /** Reads a piece of text or an action, with everything inside it. */
    private Step step(Scope scope) {
        Token token = tokens.nextNonSpace();
        if (token.type() == TokenType.TEXT) {
            return new Step(token, token.text().codePoints().allMatch(TemplateParser::isBlank));
        }
        if (token.type() != TokenType.LEFT_DELIMITER) {
            throw Abort.unexpected(token, "input");
        }
        Token first = tokens.nextNonSpace();
        switch (first.type()) {
            case BLOCK -> block(scope);
            case BREAK, CONTINUE -> jump(scope, first);
            case ELSE -> {
                Token next = tokens.peekNonSpace();
                if (next.type() != TokenType.IF && next.type() != TokenType.WITH) {
                    tokens.expect(TokenType.RIGHT_DELIMITER, "else");
                }
            }
            case END -> tokens.expect(TokenType.RIGHT_DELIMITER, "end");
            case IF, RANGE, WITH -> control(scope, first);
            case TEMPLATE -> template(scope);
            default -> {
                tokens.back();
                Pipeline pipeline = pipelines.pipeline(scope, "command", TokenType.RIGHT_DELIMITER);
                if (!pipeline.declares()) {
                    findings.escapes(pipeline.meaning());
                }
            }
        }
        return new Step(first, false);
    }

    private void jump(Scope scope, Token word) {
        String shown = "{{" + word.text() + "}}";
        tokens.expect(TokenType.RIGHT_DELIMITER, shown);
        if (!scope.insideRange()) {
            throw Abort.at(word, shown + " outside {{range}}");
        }
    }

    /** An {@code if}, {@code with} or {@code range}, with its branches; chains of {@code else if} are a loop here. */
    private void control(Scope scope, Token word) {
        nesting.enter(word);
        int variables = scope.mark();
        Meaning outside = scope.dot();
        boolean open = true;
        while (open) {
            Pipeline pipeline = pipelines.pipeline(scope, word.text(), TokenType.RIGHT_DELIMITER);
            Token end = branch(scope, word, pipeline).end();
            scope.dot(outside);
            open = end.type() == TokenType.ELSE
                    && word.type() != TokenType.RANGE
                    && tokens.peek().type() == word.type();
            if (open) {
                tokens.next();
            } else if (end.type() == TokenType.ELSE) {
                Token last = body(scope).end();
                if (last.type() != TokenType.END) {
                    throw Abort.at(last, "expected end; found {{else}}");
                }
            }
        }
        scope.reset(variables);
        nesting.leave();
    }

    private Body branch(Scope scope, Token word, Pipeline pipeline) {
        if (word.type() == TokenType.WITH) {
            scope.dot(pipeline.meaning());
        }
        if (word.type() != TokenType.RANGE) {
            return body(scope);
        }
        findings.escapes(pipeline.meaning());
        scope.dot(Meaning.OTHER);
        scope.enterRange();
        Body body = body(scope);
        scope.leaveRange();
        return body;
    }

    private void block(Scope scope) {
        Token token = tokens.nextNonSpace();
        String name = templateName(token, "block clause");
        findings.escapes(pipelines
                .pipeline(scope, "block clause", TokenType.RIGHT_DELIMITER)
                .meaning());
        define(token, name, "block clause", false);
    }

    private void template(Scope scope) {
        templateName(tokens.nextNonSpace(), "template clause");
        if (tokens.nextNonSpace().type() != TokenType.RIGHT_DELIMITER) {
            tokens.back();
            findings.escapes(pipelines
                    .pipeline(scope, "template clause", TokenType.RIGHT_DELIMITER)
                    .meaning());
        }
    }

    private static String templateName(Token token, String context) {
        if (token.type() != TokenType.STRING && token.type() != TokenType.RAW_STRING) {
            throw Abort.unexpected(token, context);
        }
        return Constants.string(token);
    }

    /** White space as Unicode has it. */
    private static boolean isBlank(int point) {
        return Character.isSpaceChar(point) || (point >= '\t' && point <= '\r') || point == 0x85;
    }

    /** What was read: its last token, which ends a body if it is {@code end} or {@code else}. */
    private record Step(Token token, boolean blank) {
        boolean ends() {
            return token.type() == TokenType.END || token.type() == TokenType.ELSE;
        }

        String shown() {
            return "{{" + token.text() + "}}";
        }
    }

    private record Body(Token end, boolean empty) {}
}
