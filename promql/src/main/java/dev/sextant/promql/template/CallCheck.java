package dev.sextant.promql.template;

import dev.sextant.promql.PrometheusVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds calls that Prometheus takes, and that fail whenever they are run: in number or type of their arguments. */
final class CallCheck {
    private static final Set<String> EQUALITIES = Set.of("eq", "ne");
    private static final Set<String> ORDERS = Set.of("lt", "le", "gt", "ge");
    private static final Pattern PLAIN_INTEGER = Pattern.compile("-?(?:0|[1-9]\\d{0,14})");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,15})?");
    /** Of these a number makes no sense as the text. */
    private static final Set<String> OF_QUERIES = Set.of("query", "graphLink", "tableLink", "parseDuration");

    private final Findings findings;
    private final PrometheusVersion version;

    CallCheck(Findings findings, PrometheusVersion version) {
        this.findings = findings;
        this.version = version;
    }

    /**
     * Looks at a command, and at the functions in it that have no arguments.
     *
     * @param operands its words
     * @param piped what the command in front gives, which is the last argument
     */
    void check(List<Operand> operands, @Nullable Operand piped, Scope scope) {
        // What is defined may never be used.
        if (scope.isOfDefinition()) {
            return;
        }
        List<Operand> arguments = new ArrayList<>(operands.subList(1, operands.size()));
        arguments.stream().filter(CallCheck::isCall).forEach(argument -> call(argument.token(), List.of()));
        if (piped != null) {
            arguments.add(piped);
        }
        if (isCall(operands.get(0))) {
            call(operands.get(0).token(), arguments);
        }
    }

    private static boolean isCall(Operand operand) {
        return operand.token().type() == TokenType.IDENTIFIER && !operand.hasFields();
    }

    private void call(Token function, List<Operand> arguments) {
        String name = function.text();
        Optional<Signature> known = Signature.of(name).filter(signature -> TemplateFunctions.exists(name, version));
        if (known.isEmpty()) {
            return;
        }
        Signature signature = known.get();
        if (!signature.takes(arguments.size())) {
            String message =
                    "wrong number of args for " + name + ": want " + signature.wanted() + " got " + arguments.size();
            findings.fails(function.start(), function.end(), message, usage(name, signature, arguments));
        } else if (name.equals("eq") && arguments.size() == 1) {
            findings.fails(
                    function.start(),
                    function.end(),
                    "missing argument for comparison",
                    usage(name, signature, arguments));
        } else if (EQUALITIES.contains(name) || ORDERS.contains(name)) {
            comparison(name, arguments.get(0), arguments.get(1));
        } else {
            signature.strings().stream()
                    .sorted()
                    .map(arguments::get)
                    .filter(Operand::isValue)
                    .findFirst()
                    .ifPresent(argument -> noText(name, argument));
        }
    }

    private static Optional<String> usage(String name, Signature signature, List<Operand> arguments) {
        if (name.equals("value") && arguments.isEmpty()) {
            return Optional.of("write $value");
        }
        return Optional.of(signature.example())
                .filter(example -> !example.isEmpty())
                .map(example -> signature.most() == 0 ? name + " takes no arguments" : "as in " + example);
    }

    private void noText(String function, Operand value) {
        Optional<String> hint = OF_QUERIES.contains(function)
                ? Optional.empty()
                : Optional.of("$value is a number: printf \"%g\" $value makes a string of it");
        findings.fails(
                value.token().start(), value.token().end(), "wrong type for value; expected string; got float64", hint);
    }

    private void comparison(String function, Operand left, Operand right) {
        String one = left.type();
        String other = right.type();
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return;
        }
        boolean constantFirst = !left.sure();
        Operand constant = constantFirst ? left : right;
        Operand compared = constantFirst ? right : left;
        findings.fails(
                constant.token().start(),
                constant.token().end(),
                "incompatible types for comparison: " + one + " and " + other,
                compared.sure() ? constant(function, constant, compared) : Optional.empty());
    }

    /** What to write in place of a constant that is of another type than what it is compared with. */
    private static Optional<String> constant(String function, Operand constant, Operand compared) {
        String written = constant.string() == null ? constant.token().text() : constant.string();
        if (compared.isValue()) {
            return switch (constant.type()) {
                case "int" ->
                    Optional.of(
                            PLAIN_INTEGER.matcher(written).matches()
                                    ? "write " + written + ".0: $value is a float"
                                    : "write a number with a decimal point, such as 5.0: $value is a float");
                case "string" ->
                    Optional.of(written)
                            .filter(text -> PLAIN_NUMBER.matcher(text).matches())
                            .map(text -> "write " + (text.contains(".") ? text : text + ".0")
                                    + " without quotes: $value is a float");
                default -> Optional.empty();
            };
        }
        if (ORDERS.contains(function)) {
            return Optional.of("a label is a string, not a number: compare numbers in the expression");
        }
        return constant.token().type() == TokenType.CHAR_CONSTANT || compared.meaning() != Meaning.LABEL_VALUE
                ? Optional.empty()
                : Optional.of("write \"" + written + "\": a label is a string");
    }
}
