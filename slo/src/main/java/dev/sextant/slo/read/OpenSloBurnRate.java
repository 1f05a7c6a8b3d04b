package dev.sextant.slo.read;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.read.ImportProblem.Code;

/**
 * Reads what an alert condition compares. It says one burn rate over one window, and has to be right, though it is
 * replaced: a burn rate over one window either comes late or cries wolf.
 */
final class OpenSloBurnRate {
    private OpenSloBurnRate() {}

    /** Whether it is a condition on the burn rate, which is the only kind there is and need not be said. */
    static boolean check(Fields condition) {
        String kind = condition.text("kind").map(LocatedText::value).orElse("burnrate");
        if (!kind.equalsIgnoreCase("burnrate")) {
            condition
                    .get("kind")
                    .ifPresent(value -> value.error(
                            Code.UNSUPPORTED,
                            "conditions of kind " + StringText.quote(kind) + " are not supported",
                            "write kind: burnrate"));
            return false;
        }
        operator(condition);
        duration(condition, "lookbackWindow");
        duration(condition, "alertAfter");
        condition.get("threshold").ifPresent(threshold -> {
            threshold.number();
            threshold.warning(
                    Code.UNSUPPORTED,
                    "the threshold and its window are replaced by burn rates over several windows",
                    "define AlertWindows to choose them");
        });
        return true;
    }

    /** The specification's examples have lte for what exceeds. */
    private static void operator(Fields condition) {
        OpenSloThreshold.operator(condition)
                .filter(op -> op == BinaryOp.LESS || op == BinaryOp.LESS_OR_EQUAL)
                .flatMap(op -> condition.get("op"))
                .ifPresent(op ->
                        op.warning(Code.UNSUPPORTED, "alerts fire above a burn rate, whatever this says", "write gte"));
    }

    private static void duration(Fields condition, String field) {
        condition
                .text(field)
                .filter(text -> OpenSloDuration.of(text.value()).isEmpty())
                .ifPresent(text -> condition
                        .problems()
                        .error(
                                Code.WRONG_TYPE,
                                text.place(),
                                condition.path(field),
                                StringText.quote(text.value()) + " is no duration of OpenSLO",
                                "write a number and one of m, h, d and w, such as 5m"));
    }
}
