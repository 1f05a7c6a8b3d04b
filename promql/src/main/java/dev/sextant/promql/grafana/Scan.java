package dev.sextant.promql.grafana;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Reads an expression from left to right, as far as it takes to tell what its variables stand for. */
final class Scan {
    private final String text;
    private final List<Occurrence> variables;
    private final List<Slot> slots = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private int at;
    private int variable;
    private Around.Before before = Around.Before.START;
    /** The word directly before, in lower case. */
    private String word = "";
    /** The aggregation whose clause was just closed. */
    private String pending = "";
    /** What the clause that a keyword begins belongs to, and whether an operand ends with it. */
    private Level clause = new Level(Level.Kind.LABELS, "", false);

    private Scan(String text, List<Occurrence> variables) {
        this.text = text;
        this.variables = variables;
        levels.push(new Level(Level.Kind.EXPRESSION, "", true));
    }

    static List<Slot> slots(String text) {
        Scan scan = new Scan(text, Occurrence.in(text));
        while (scan.at < text.length() && scan.variable < scan.variables.size()) {
            scan.step();
        }
        return scan.slots;
    }

    private void step() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '#') {
            comment();
        } else if (c == '"' || c == '\'' || c == '`') {
            string(c);
        } else if (startsWord()) {
            word();
        } else {
            at++;
            symbol(c);
        }
    }

    private void comment() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
        while (variable < variables.size() && variables.get(variable).start() < at) {
            variable++;
        }
    }

    private void string(char quote) {
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            if (atVariable()) {
                Occurrence found = variables.get(variable++);
                String itself = text.substring(found.start(), found.end());
                slots.add(Slot.part(found, VariableContext.STRING, itself));
                at = found.end();
            } else {
                at += text.charAt(at) == '\\' && quote != '`' && at + 1 < text.length() && !variableAt(at + 1) ? 2 : 1;
            }
        }
        at++;
        token(Around.Before.OPERAND, "");
    }

    private boolean atVariable() {
        return variableAt(at);
    }

    private boolean variableAt(int index) {
        return variable < variables.size() && variables.get(variable).start() == index;
    }

    private boolean startsWord() {
        return at < text.length() && (atVariable() || isWordPart());
    }

    private boolean isWordPart() {
        return Words.isPart(text, at) || (text.charAt(at) == ':' && levels.element().kind != Level.Kind.BRACKETS);
    }

    private void word() {
        int start = at;
        int first = variable;
        while (startsWord()) {
            at = atVariable() ? variables.get(variable++).end() : at + 1;
        }
        if (variable == first) {
            plainWord(text.substring(start, at).toLowerCase(Locale.ROOT));
            return;
        }
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        Run run = new Run(start, at, List.copyOf(variables.subList(first, variable)), text);
        List<Slot> found = WordRules.slots(run, new Around(levels.element(), before, word, next, text));
        slots.addAll(found);
        Slot last = found.get(found.size() - 1);
        switch (last.context()) {
            case FUNCTION ->
                token(Around.Before.OPERAND, run.prefix() + found.get(0).replacement() + run.suffix());
            case OPERATOR, MATCH_OPERATOR -> token(Around.Before.OPERATOR, "");
            default -> token(Around.Before.OPERAND, "");
        }
    }

    private void plainWord(String found) {
        if (Words.isClause(found) && inExpression()) {
            boolean aggregates = !word.isEmpty() && Words.isAggregating(found);
            boolean ends = !aggregates && Words.isAggregating(found) && before == Around.Before.OPERAND;
            clause = new Level(Level.Kind.LABELS, aggregates ? word : "", ends);
        }
        token(Words.isOperator(found) && inExpression() ? Around.Before.OPERATOR : Around.Before.OPERAND, found);
    }

    private boolean inExpression() {
        Level.Kind kind = levels.element().kind;
        return kind == Level.Kind.EXPRESSION || kind == Level.Kind.ARGUMENTS;
    }

    private void token(Around.Before kind, String named) {
        before = kind;
        word = named;
        pending = "";
    }

    private void symbol(char c) {
        switch (c) {
            case '(' -> open(parenthesis());
            case '{' -> open(new Level(Level.Kind.BRACES, "", true));
            case '[' -> open(new Level(Level.Kind.BRACKETS, "", true));
            case ')', '}', ']' -> close();
            case ',' -> {
                levels.element().argument++;
                token(Around.Before.COMMA, "");
            }
            case '@' -> token(Around.Before.OPERATOR, "@");
            // A sign of an offset.
            case '-', '+' -> token(Around.Before.OPERATOR, word.equals("offset") ? word : "");
            default -> token(Around.Before.OPERATOR, "");
        }
    }

    private Level parenthesis() {
        if (Words.isClause(word) && inExpression()) {
            return clause;
        }
        String function = pending.isEmpty() ? word : pending;
        boolean arguments = !function.isEmpty() && !Words.isOperator(function);
        return new Level(
                arguments ? Level.Kind.ARGUMENTS : Level.Kind.EXPRESSION, function, !Words.isFilling(function));
    }

    private void open(Level level) {
        levels.push(level);
        token(Around.Before.OPENING, "");
    }

    private void close() {
        Level closed = levels.size() > 1 ? levels.pop() : levels.element();
        token(closed.operand ? Around.Before.OPERAND : Around.Before.OPERATOR, "");
        pending = closed.kind == Level.Kind.LABELS ? closed.name : "";
    }
}
