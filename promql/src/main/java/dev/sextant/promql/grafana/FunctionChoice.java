package dev.sextant.promql.grafana;

import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.FunctionSignature;
import dev.sextant.promql.ast.ValueType;
import dev.sextant.promql.function.FunctionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a function that takes arguments such as those that stand in a text. */
final class FunctionChoice {
    /** The first that fits is taken; an aggregation may have a clause, so it comes before functions. */
    private static final List<String> PREFERRED = List.of("sum", "rate", "topk", "quantile_over_time", "clamp_max");

    /** How far to look for the end of the arguments, so that many variables stay cheap. */
    private static final int FARTHEST = 1_000;

    private FunctionChoice() {}

    /**
     * A name for a function whose arguments begin behind {@code open}.
     *
     * @param prefix what its name begins with
     * @param suffix what its name ends with
     * @param open the index of the opening parenthesis, or of a clause in front of it
     */
    static String name(String text, String prefix, String suffix, int open) {
        List<ValueType> shape = shape(text, text.indexOf('(', open));
        List<String> fitting = new ArrayList<>();
        for (String name : names()) {
            if (name.startsWith(prefix)
                    && name.endsWith(suffix)
                    && name.length() >= prefix.length() + suffix.length()) {
                fitting.add(name);
            }
        }
        boolean clause = text.charAt(open) != '(';
        return fitting.stream()
                .filter(name -> !clause || AggregationOp.of(name).isPresent())
                .filter(name -> takes(name, shape, clause))
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .orElse(PREFERRED.get(0));
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(PREFERRED);
        for (AggregationOp op : AggregationOp.values()) {
            names.add(op.symbol());
        }
        names.addAll(FunctionTable.functions().keySet());
        return names;
    }

    /** The types of arguments, as far as their looks tell. */
    private static List<ValueType> shape(String text, int open) {
        List<ValueType> shape = new ArrayList<>();
        int depth = 0;
        int start = open + 1;
        for (int i = open; i >= 0 && i < Math.min(text.length(), open + FARTHEST); i++) {
            char c = text.charAt(i);
            if (depth == 1 && (c == ',' || c == ')')) {
                shape.add(type(text.substring(start, i).strip(), c == ')'));
                start = i + 1;
            }
            if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (c == '"' || c == '\'' || c == '`') {
                i = Math.max(i, text.indexOf(c, i + 1));
            }
            if (depth == 0) {
                break;
            }
        }
        return shape;
    }

    private static ValueType type(String argument, boolean last) {
        if (argument.endsWith("]")) {
            return ValueType.MATRIX;
        }
        boolean number = argument.matches("[0-9.][0-9a-zA-Z_.]*") || (!last && argument.matches("\\$[{]?\\w+[}]?"));
        return number ? ValueType.SCALAR : ValueType.VECTOR;
    }

    private static boolean takes(String name, List<ValueType> shape, boolean clause) {
        Optional<AggregationOp> aggregation = AggregationOp.of(name);
        if (aggregation.isPresent()) {
            List<ValueType> parameters = new ArrayList<>();
            aggregation.get().parameter().ifPresent(parameters::add);
            parameters.add(ValueType.VECTOR);
            return parameters.equals(shape) || (clause && shape.size() == parameters.size());
        }
        FunctionSignature signature = FunctionTable.get(name);
        if (shape.size() < signature.minimumArguments() || shape.size() > signature.maximumArguments()) {
            return false;
        }
        for (int i = 0; i < shape.size(); i++) {
            if (signature.parameter(i) != shape.get(i)) {
                return false;
            }
        }
        return true;
    }
}
