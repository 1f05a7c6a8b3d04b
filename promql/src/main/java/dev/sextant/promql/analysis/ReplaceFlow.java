package dev.sextant.promql.analysis;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.sextant.promql.ast.Expr;
import java.util.List;
import java.util.Set;

/** What {@code label_replace} and {@code label_join} make of a label. */
final class ReplaceFlow {
    private static final Set<String> ANY_TEXT = Set.of(".*", "(.*)", ".+", "(.+)");
    private static final Set<String> CAPTURES_ALL = Set.of("(.*)", "(.+)");

    private final Placeholders placeholders;

    ReplaceFlow(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    /** The arguments are the vector, the label to write, the replacement, the label to read and the expression. */
    LabelSet replace(LabelSet labels, List<Expr> arguments) {
        String target = text(arguments, 1);
        String replacement = text(arguments, 2);
        String source = text(arguments, 3);
        String regex = text(arguments, 4);
        if (placeholders.hides(target)) {
            return LabelSet.UNKNOWN;
        }
        if (placeholders.hides(replacement) || placeholders.hides(source) || placeholders.hides(regex)) {
            return labels.with(target, Presence.POSSIBLE);
        }
        Presence before = labels.of(target);
        Template template = Template.of(replacement);
        Presence ofEmpty = ofEmpty(before, template, regex);
        // Where the label that is read is the one that is written, it is known to be there.
        Presence ofText = ofText(source.equals(target) ? Presence.PRESENT : before, template, regex);
        Presence after = switch (labels.of(source)) {
            case PRESENT -> ofText;
            case ABSENT -> ofEmpty;
            case POSSIBLE ->
                source.equals(target)
                        ? ofEmpty(Presence.ABSENT, template, regex).or(ofText)
                        : ofEmpty.or(ofText);
        };
        return labels.with(target, after);
    }

    /** The label that is read is not there, so all is known. */
    private static Presence ofEmpty(Presence before, Template template, String regex) {
        try {
            Matcher matcher = Pattern.compile("^(?s:" + regex + ")$").matcher("");
            if (!matcher.find()) {
                return before;
            }
            // Every group of an empty text is empty.
            return template.hasText() ? Presence.PRESENT : Presence.ABSENT;
        } catch (PatternSyntaxException e) {
            return Presence.POSSIBLE;
        }
    }

    /** The label that is read has some value. */
    private static Presence ofText(Presence before, Template template, String regex) {
        boolean filled = template.hasText()
                || (template.refersTo(0) && !regex.isEmpty())
                || (template.refersTo(1) && CAPTURES_ALL.contains(regex));
        Presence written = filled ? Presence.PRESENT : template.isEmpty() ? Presence.ABSENT : Presence.POSSIBLE;
        if (regex.isEmpty()) {
            return before;
        }
        return ANY_TEXT.contains(regex) ? written : before.or(written);
    }

    /** The arguments are the vector, the label to write, the separator and the labels to read. */
    LabelSet join(LabelSet labels, List<Expr> arguments) {
        String target = text(arguments, 1);
        if (placeholders.hides(target)) {
            return LabelSet.UNKNOWN;
        }
        String separator = text(arguments, 2);
        List<String> sources = arguments.stream()
                .skip(3)
                .map(argument -> LabelArguments.text(argument).orElse(""))
                .toList();
        boolean separated = !separator.isEmpty() && sources.size() > 1;
        if (placeholders.hides(separator) || sources.stream().anyMatch(placeholders::hides)) {
            return labels.with(target, Presence.POSSIBLE);
        }
        if (separated || sources.stream().anyMatch(labels::has)) {
            return labels.with(target, Presence.PRESENT);
        }
        return labels.with(target, sources.stream().allMatch(labels::lacks) ? Presence.ABSENT : Presence.POSSIBLE);
    }

    private static String text(List<Expr> arguments, int position) {
        return LabelArguments.text(arguments.get(position)).orElse("");
    }
}
