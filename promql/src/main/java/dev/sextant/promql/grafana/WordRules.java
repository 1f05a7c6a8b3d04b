package dev.sextant.promql.grafana;

import dev.sextant.promql.ast.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what the variables of a word stand for. */
final class WordRules {
    private static final Set<String> LENGTHS = Set.of("__interval", "__rate_interval", "__range", "__auto");
    private static final Set<String> UNITS = Set.of("ms", "s", "m", "h", "d", "w", "y");

    private WordRules() {}

    static List<Slot> slots(Run run, Around around) {
        return switch (around.level().kind) {
            case LABELS -> run.isBare() ? label(run) : nameParts(run);
            case BRACES -> inBraces(run, around);
            case BRACKETS -> run.isBare() ? length(run.first()) : lengthParts(run);
            case EXPRESSION, ARGUMENTS -> run.isBare() ? List.of(operand(run, around)) : parts(run, around);
        };
    }

    private static List<Slot> label(Run run) {
        return List.of(Slot.whole(run.first(), VariableContext.LABEL, StandIn.name(run.first())));
    }

    private static List<Slot> nameParts(Run run) {
        return run.variables().stream()
                .map(variable -> Slot.part(variable, VariableContext.NAME_PART, StandIn.name(variable)))
                .toList();
    }

    private static List<Slot> length(Occurrence variable) {
        return List.of(Slot.whole(variable, VariableContext.DURATION, StandIn.DURATION));
    }

    /** A number and a unit, one or both of which are variables. */
    private static List<Slot> lengthParts(Run run) {
        List<Slot> slots = new ArrayList<>();
        boolean number = !run.prefix().isEmpty();
        for (Occurrence variable : run.variables()) {
            boolean unitFollows =
                    variable.end() < run.last().end() || !run.suffix().isEmpty();
            String replacement = !number ? StandIn.NUMBER : unitFollows ? "" : StandIn.UNIT;
            slots.add(Slot.part(variable, VariableContext.DURATION, replacement));
            number = true;
        }
        return slots;
    }

    private static List<Slot> inBraces(Run run, Around around) {
        boolean named = !run.isBare() || around.before() == Around.Before.OPERAND;
        if (named && around.nextIsQuote()) {
            List<Slot> slots = new ArrayList<>(nameParts(run));
            slots.set(slots.size() - 1, Slot.whole(run.last(), VariableContext.MATCH_OPERATOR, "="));
            return slots;
        }
        if (!run.isBare()) {
            return nameParts(run);
        }
        if (around.nextChar() == '=' || around.nextChar() == '!') {
            return label(run);
        }
        return List.of(
                around.before() == Around.Before.OPERATOR
                        ? text(run, run.first())
                        : Slot.whole(run.first(), VariableContext.MATCHER, StandIn.name(run.first()) + "!=\"\""));
    }

    private static Slot text(Run run, Occurrence variable) {
        String itself = run.text().substring(variable.start(), variable.end());
        return Slot.whole(variable, VariableContext.TEXT, "`" + itself + "`");
    }

    /** A word of several parts in an expression. */
    private static List<Slot> parts(Run run, Around around) {
        String prefix = run.prefix();
        boolean digits = !prefix.isEmpty() && Character.isDigit(prefix.charAt(0));
        boolean unit = prefix.isEmpty() && UNITS.contains(run.suffix());
        if ((digits && prefix.endsWith(".")) || isFraction(run.suffix())) {
            return run.variables().stream()
                    .map(variable -> Slot.part(variable, VariableContext.NUMBER, StandIn.NUMBER))
                    .toList();
        }
        if (digits || (around.word().equals("offset") && (unit || run.suffix().isEmpty()))) {
            return lengthParts(run);
        }
        return around.nextChar() == '(' ? function(run, around) : nameParts(run);
    }

    /** Rather than the rest of a name, which may have dots where names need no quotes. */
    private static boolean isFraction(String suffix) {
        return suffix.startsWith(".") && (suffix.length() == 1 || Character.digit(suffix.charAt(1), 10) >= 0);
    }

    private static List<Slot> function(Run run, Around around) {
        String prefix = run.prefix();
        String suffix = run.suffix();
        String name = FunctionChoice.name(run.text(), prefix, suffix, around.next());
        boolean fits = name.startsWith(prefix) && name.length() >= prefix.length() + suffix.length();
        String middle = fits ? name.substring(prefix.length(), name.length() - suffix.length()) : name;
        List<Slot> slots = new ArrayList<>();
        for (Occurrence variable : run.variables()) {
            slots.add(Slot.part(variable, VariableContext.FUNCTION, slots.isEmpty() ? middle : ""));
        }
        return slots;
    }

    private static Slot operand(Run run, Around around) {
        Occurrence variable = run.first();
        boolean clause = Words.isAggregating(around.nextWord());
        if (around.before() == Around.Before.OPERAND) {
            boolean operator = around.operandFollows() || Words.isMatching(around.nextWord());
            if (around.nextWord().equals("bool")) {
                return Slot.whole(variable, VariableContext.OPERATOR, "==");
            }
            return operator
                    ? Slot.whole(variable, VariableContext.OPERATOR, "+")
                    : Slot.whole(variable, VariableContext.SUFFIX, " ");
        }
        if (around.nextChar() == '(' || clause) {
            return function(run, around).get(0);
        }
        if (around.word().equals("offset")) {
            return length(variable).get(0);
        }
        if (around.word().equals("@") || isNumber(variable.name())) {
            return Slot.whole(variable, VariableContext.NUMBER, StandIn.NUMBER);
        }
        if (LENGTHS.contains(variable.name())) {
            return length(variable).get(0);
        }
        return vectorOrNumber(run, around);
    }

    private static boolean isNumber(String name) {
        return name.startsWith("__")
                && (name.endsWith("_ms") || name.endsWith("_s") || name.equals("__from") || name.equals("__to"));
    }

    private static Slot vectorOrNumber(Run run, Around around) {
        Occurrence variable = run.first();
        Slot either = Slot.eitherWay(variable);
        boolean alone = around.before() == Around.Before.START && around.nextChar() == 0;
        if (alone || "{[@".indexOf(around.nextChar()) >= 0 || around.nextWord().equals("offset")) {
            return either.asVector();
        }
        Optional<ValueType> wanted = around.isWholeArgument() ? around.level().wanted() : Optional.empty();
        if (wanted.isEmpty()) {
            return either;
        }
        return switch (wanted.get()) {
            case SCALAR -> Slot.whole(variable, VariableContext.NUMBER, StandIn.NUMBER);
            case VECTOR -> either.asVector();
            case MATRIX -> Slot.whole(variable, VariableContext.RANGE, StandIn.name(variable) + "[5m]");
            case STRING -> text(run, variable);
        };
    }
}
