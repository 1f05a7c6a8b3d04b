package dev.sextant.promql.grafana;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.Promql;
import dev.sextant.promql.PromqlError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts something in the place of variables, parses that, and speaks of the original again. */
final class GrafanaReader {
    /** Beyond this length nothing is parsed, and so nothing is looked at. */
    private static final int LONGEST = 1 << 20;

    private GrafanaReader() {}

    static GrafanaExpression read(String text, Dialect dialect) {
        List<Slot> slots = text.length() > LONGEST ? List.of() : Scan.slots(text);
        if (slots.isEmpty()) {
            ParseResult result = Promql.parse(text, dialect);
            return new GrafanaExpression(text, result.expr(), List.of(), result.errors());
        }
        GrafanaExpression first = attempt(text, slots, dialect);
        if (first.isValid()) {
            return first;
        }
        for (List<Slot> other : others(slots, first.errors())) {
            GrafanaExpression again = attempt(text, other, dialect);
            if (again.isValid()) {
                return again;
            }
        }
        return first;
    }

    /** What else the variables may stand for. */
    private static List<List<Slot>> others(List<Slot> slots, List<PromqlError> errors) {
        List<List<Slot>> others = new ArrayList<>();
        boolean regex = errors.stream().anyMatch(error -> error.message().startsWith("error parsing regexp"));
        boolean either = slots.stream().anyMatch(Slot::eitherWay);
        if (either) {
            others.add(slots.stream().map(GrafanaReader::asVector).toList());
        }
        if (regex) {
            List<Slot> words = slots.stream().map(GrafanaReader::asWord).toList();
            others.add(words);
            if (either) {
                others.add(words.stream().map(GrafanaReader::asVector).toList());
            }
        }
        return others;
    }

    private static Slot asVector(Slot slot) {
        return slot.eitherWay() ? slot.asVector() : slot;
    }

    private static Slot asWord(Slot slot) {
        return slot.context() == VariableContext.STRING ? slot.asWord() : slot;
    }

    private static GrafanaExpression attempt(String text, List<Slot> slots, Dialect dialect) {
        SpanMap map = SpanMap.of(text, slots);
        ParseResult result = Promql.parse(map.text(), dialect);
        List<GrafanaVariable> variables = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            Occurrence variable = slot.variable();
            variables.add(new GrafanaVariable(
                    variable.name(),
                    variable.field(),
                    variable.format(),
                    text.substring(variable.start(), variable.end()),
                    map.before(i),
                    slot.context()));
        }
        Map<String, String> meanings = StandIn.meanings(slots, text);
        List<PromqlError> errors = result.errors().stream()
                .map(error -> new PromqlError(
                        error.kind(),
                        map.original(error.span()),
                        StandIn.undo(error.message(), meanings),
                        error.hint()))
                .toList();
        return new GrafanaExpression(
                text, result.expr().map(expr -> new Relocation(map, variables).apply(expr)), variables, errors);
    }
}
