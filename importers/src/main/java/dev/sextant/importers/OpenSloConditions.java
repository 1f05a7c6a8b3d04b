package dev.sextant.importers;

import dev.sextant.importers.ImportProblem.Code;
import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the conditions of alert policies, of which the severity counts: what burns how fast, our tiers say. */
final class OpenSloConditions {
    private static final Set<String> URGENT = Set.of("page", "critical");

    private final OpenSloObjects objects;
    /** Of what several policies may refer to, so that its problems are reported once. */
    private final Map<OpenSloObject, Optional<Urgency>> defined = new HashMap<>();

    OpenSloConditions(OpenSloObjects objects) {
        this.objects = objects;
    }

    /** Whether somebody is woken. */
    enum Urgency {
        PAGE,
        TICKET
    }

    /** The urgency of a condition of a policy, inline or by reference. */
    Optional<Urgency> read(Value item) {
        return item.fields(OpenSloFields.CONDITION_ENTRY).flatMap(entry -> {
            Optional<Value> reference = entry.get("conditionRef");
            if (reference.isPresent()) {
                return objects.referred(OpenSloObjects.ALERT_CONDITION, reference.get())
                        .flatMap(condition -> condition.checked(defined(condition), reference.get()));
            }
            return objects.read(OpenSloObjects.ALERT_CONDITION, entry).flatMap(this::defined);
        });
    }

    /** The urgency of an object of kind AlertCondition. */
    Optional<Urgency> defined(OpenSloObject condition) {
        Optional<Urgency> known = defined.get(condition);
        if (known == null) {
            known = condition(condition.spec());
            defined.put(condition, known);
        }
        return known;
    }

    private static Optional<Urgency> condition(Fields spec) {
        Optional<LocatedText> severity = spec.requiredText("severity", "write page or ticket");
        boolean burnRate = spec.required("condition", "write a condition of kind burnrate")
                .flatMap(value -> value.fields(OpenSloFields.BURN_RATE))
                .filter(OpenSloConditions::isBurnRate)
                .isPresent();
        return severity.filter(text -> burnRate)
                .map(text -> URGENT.contains(text.value().toLowerCase(Locale.ROOT)) ? Urgency.PAGE : Urgency.TICKET);
    }

    private static boolean isBurnRate(Fields condition) {
        Optional<LocatedText> kind = condition.requiredText("kind", "write burnrate");
        if (kind.isPresent() && !kind.get().value().equalsIgnoreCase("burnrate")) {
            condition
                    .problems()
                    .error(
                            Code.UNSUPPORTED,
                            kind.get().place(),
                            condition.path("kind"),
                            "conditions of kind " + StringText.quote(kind.get().value()) + " are not supported",
                            "write kind: burnrate");
            return false;
        }
        condition.text("op");
        condition.text("lookbackWindow");
        condition.text("alertAfter");
        condition.get("threshold").ifPresent(threshold -> {
            threshold.number();
            threshold.warning(
                    Code.UNSUPPORTED,
                    "the threshold and its window are replaced by burn rates over several windows",
                    "define AlertWindows to choose them");
        });
        return kind.isPresent();
    }
}
