package dev.sextant.promql.template;

/** Counts how deep parentheses and blocks are nested, so that no text can exhaust the stack. */
final class Nesting {
    /** Go allows 10,000 parentheses; no template needs a hundred. */
    static final int LIMIT = 500;

    private int depth;

    void enter(Token token) {
        depth++;
        if (depth > LIMIT) {
            throw Abort.tooDeep(token, LIMIT);
        }
    }

    void leave() {
        depth--;
    }
}
