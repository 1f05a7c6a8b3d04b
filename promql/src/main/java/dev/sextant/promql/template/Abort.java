package dev.sextant.promql.template;

/** Ends the reading at an error behind which the text has no sure meaning. */
@SuppressWarnings("serial")
final class Abort extends RuntimeException {
    private final TemplateProblem.Kind kind;
    private final int start;
    private final int end;
    private final String problem;

    private Abort(TemplateProblem.Kind kind, int start, int end, String problem) {
        super(problem, null, false, false);
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.problem = problem;
    }

    static Abort at(Token token, String problem) {
        return new Abort(TemplateProblem.Kind.SYNTAX, token.start(), token.end(), problem);
    }

    /** The token cannot stand there; one that is itself an error says so. */
    static Abort unexpected(Token token, String context) {
        return at(
                token,
                token.type() == TokenType.ERROR ? token.text() : "unexpected " + token.described() + " in " + context);
    }

    static Abort tooDeep(Token token, int limit) {
        return new Abort(
                TemplateProblem.Kind.LIMIT,
                token.start(),
                token.end(),
                "template is nested more than " + limit + " levels deep");
    }

    TemplateProblem.Kind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String problem() {
        return problem;
    }
}
