package dev.sextant.promql.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds fields that do not exist: Prometheus takes the template, and fails whenever it expands it. */
final class ExpansionCheck {
    private static final int LONGEST_NAME = 100;

    /** A value may be a histogram, which has fields and methods. */
    private static final Set<String> OF_HISTOGRAM = Set.of(
            "Add",
            "AllBucketIterator",
            "AllReverseBucketIterator",
            "Compact",
            "Copy",
            "CopyTo",
            "CopyToSchema",
            "Count",
            "CounterResetHint",
            "CustomValues",
            "DetectReset",
            "Div",
            "Equals",
            "HasOverflow",
            "KahanAdd",
            "Mul",
            "NegativeBucketIterator",
            "NegativeBuckets",
            "NegativeReverseBucketIterator",
            "NegativeSpans",
            "PositiveBucketIterator",
            "PositiveBuckets",
            "PositiveReverseBucketIterator",
            "PositiveSpans",
            "ReduceResolution",
            "Scale",
            "Schema",
            "Size",
            "String",
            "Sub",
            "Sum",
            "TestExpression",
            "TrimBuckets",
            "UsesCustomBuckets",
            "Validate",
            "ZeroBucket",
            "ZeroCount",
            "ZeroThreshold");

    private final Findings findings;

    ExpansionCheck(Findings findings) {
        this.findings = findings;
    }

    /**
     * Looks at a term and the fields behind it.
     *
     * @param alone whether the term is all that its command has
     */
    void check(Scope scope, Token term, List<Token> behind, boolean alone) {
        if (!isSure(scope, term)) {
            return;
        }
        boolean ofDot = term.type() == TokenType.FIELD;
        Meaning known = ofDot ? scope.dot() : scope.variable(term.text());
        Meaning meaning = known == null ? Meaning.OTHER : known;
        List<Token> fields = new ArrayList<>(behind);
        if (ofDot) {
            fields.add(0, term);
        }
        for (int i = 0; i < fields.size() && meaning != Meaning.OTHER; i++) {
            Token field = fields.get(i);
            String name = field.text().substring(1);
            Meaning of = meaning;
            missing(of, name)
                    .ifPresent(message -> findings.fails(
                            field.start(),
                            field.end(),
                            message,
                            hint(of, ofDot ? "" : term.text(), fields, field, alone)));
            meaning = meaning.field(name);
        }
    }

    /** Whether it is certain what a term is. */
    static boolean isSure(Scope scope, Token term) {
        // What a template declares may get another value in a branch, and a dot may come from there.
        return switch (term.type()) {
            case FIELD, DOT -> !scope.declaresAny();
            case VARIABLE -> !scope.declaresOwn(term.text());
            default -> false;
        };
    }

    private static Optional<String> missing(Meaning of, String name) {
        String message = "can't evaluate field " + name;
        return switch (of) {
            case ROOT -> NameHints.isField(name) ? Optional.empty() : Optional.of(message);
            case LABEL_VALUE, EXTERNAL_URL -> Optional.of(message + " in type string");
            case VALUE -> OF_HISTOGRAM.contains(name) ? Optional.empty() : Optional.of(message);
            default -> Optional.empty();
        };
    }

    private static Optional<String> hint(Meaning of, String term, List<Token> fields, Token field, boolean alone) {
        String name = field.text().substring(1);
        if (of == Meaning.ROOT) {
            return NameHints.field(name);
        }
        int label = fields.indexOf(field) - 1;
        if (of != Meaning.LABEL_VALUE) {
            String owner = term + text(fields.subList(0, label + 1));
            return Optional.of(owner + " has no fields: write " + owner);
        }
        String read = term + text(fields.subList(0, label));
        String labels = read.isEmpty() ? "." : read;
        String written = text(fields.subList(label, fields.size())).substring(1);
        return written.length() > LONGEST_NAME
                ? Optional.empty()
                : Optional.of("for the label " + written + " write " + LabelHints.index(labels, written, alone));
    }

    private static String text(List<Token> fields) {
        return fields.stream().map(Token::text).collect(Collectors.joining());
    }
}
