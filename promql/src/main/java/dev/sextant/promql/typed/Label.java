package dev.sextant.promql.typed;

import dev.sextant.promql.Promql;
import dev.sextant.promql.Regexes;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.source.CallSite;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A label by its name, and conditions on it. Two are equal when their names are. */
public final class Label {
    /** What stands in the tree for an expression that is none. */
    private static final String HARMLESS = ".+";

    private static final String UNWRITABLE = "invalid_label_name";

    private final String name;
    private final CallSite callSite;
    private final List<Problem> problems;

    Label(String name, CallSite callSite) {
        this.name = Objects.requireNonNull(name, "name");
        this.callSite = callSite;
        this.problems = problemsOf(name, callSite);
    }

    /** A label that is known to be good, or whose name is written in quotes. */
    Label(String name, CallSite callSite, List<Problem> problems) {
        this.name = Objects.requireNonNull(name, "name");
        this.callSite = callSite;
        this.problems = List.copyOf(problems);
    }

    private static List<Problem> problemsOf(String name, CallSite site) {
        if (name.equals(LabelMatcher.METRIC_NAME)) {
            return List.of(Problem.of(
                    Problem.Kind.LABEL_NAME,
                    site,
                    "label name \"__name__\" is the metric name",
                    "declare the metric with counter(…), gauge(…), histogram(…) or summary(…)"));
        }
        if (!Promql.isLabelName(name)) {
            return List.of(Problem.of(
                    Problem.Kind.LABEL_NAME,
                    site,
                    "invalid label name \"" + name + "\"",
                    "letters, digits and underscores, not starting with a digit"));
        }
        return List.of();
    }

    public String name() {
        return name;
    }

    /** The name as it may stand in a tree: something harmless in the place of what PromQL cannot write. */
    String written() {
        return name.isEmpty() || Text.fault(name).isPresent() ? UNWRITABLE : name;
    }

    /** The name as it may stand in a list of labels, where Prometheus takes some for keywords. */
    String listed() {
        return Selectors.isReservedInLists(name) ? UNWRITABLE : written();
    }

    public CallSite callSite() {
        return callSite;
    }

    /** Of kind LABEL_NAME, or none. */
    public List<Problem> problems() {
        return problems;
    }

    /** The label has this value; an empty one means that the label is absent. */
    public Matcher is(String value) {
        return matcher(MatchOp.EQUAL, value, List.of());
    }

    /** The label has another value or none. */
    public Matcher isNot(String value) {
        return matcher(MatchOp.NOT_EQUAL, value, List.of());
    }

    /** The RE2 expression matches the whole value; a faulty expression is a problem of kind REGEX. */
    public Matcher matches(String regex) {
        return regex(MatchOp.REGEX, regex, CallSite.capture());
    }

    /** The RE2 expression does not match the whole value. */
    public Matcher doesNotMatch(String regex) {
        return regex(MatchOp.NOT_REGEX, regex, CallSite.capture());
    }

    /** The label has one of these values, taken literally. None at all is a problem of kind VALUE. */
    public Matcher oneOf(String... values) {
        return oneOf(MatchOp.REGEX, MatchOp.EQUAL, CallSite.capture(), values);
    }

    /** The label has none of these values, taken literally. */
    public Matcher noneOf(String... values) {
        return oneOf(MatchOp.NOT_REGEX, MatchOp.NOT_EQUAL, CallSite.capture(), values);
    }

    private Matcher oneOf(MatchOp many, MatchOp single, CallSite site, String... values) {
        if (values.length == 0) {
            return matcher(
                    single,
                    "",
                    List.of(Problem.of(Problem.Kind.VALUE, site, "no value given for label \"" + name + "\"")));
        }
        if (values.length == 1) {
            return matcher(single, values[0], List.of());
        }
        String alternation = Arrays.stream(values).map(Label::literally).collect(Collectors.joining("|"));
        return matcher(many, alternation, List.of());
    }

    /** Escapes only what RE2 gives a meaning to, so that ordinary values stay readable. */
    private static String literally(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ("\\.+*?()|[]{}^$".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    private Matcher regex(MatchOp op, String regex, CallSite site) {
        if (Text.fault(regex).isPresent()) {
            return matcher(op, regex, List.of());
        }
        Optional<String> fault = Regexes.fault(regex);
        return fault.isEmpty()
                ? matcher(op, regex, List.of())
                : matcher(op, HARMLESS, List.of(Problem.of(Problem.Kind.REGEX, site, fault.get())));
    }

    private Matcher matcher(MatchOp op, String value, List<Problem> found) {
        Text text = Text.of("the value of label \"" + name + "\"", value);
        return new Matcher(
                new LabelMatcher(written(), op, text.value()), Problems.join(problems, found, text.problems()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Label that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
