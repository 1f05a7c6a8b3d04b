package dev.sextant.slo.read;

import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.read.ImportProblem.Code;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the conditions of alert policies, of which the severity counts: what burns how fast, our tiers say. */
final class OpenSloConditions {
    private static final Set<String> URGENT = Set.of("page", "critical");
    private static final Set<String> PATIENT = Set.of("ticket", "warning");
    private static final OpenSloEntry ENTRY =
            new OpenSloEntry(OpenSloObjects.ALERT_CONDITION, OpenSloFields.CONDITION_ENTRY, "conditionRef");

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
        return ENTRY.read(item, objects, this::defined);
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
                .filter(OpenSloBurnRate::check)
                .isPresent();
        return severity.filter(text -> burnRate).map(text -> urgency(text, spec));
    }

    /** Severities are words of one's own, such as sev1: who means to wake somebody should know that this one does not. */
    private static Urgency urgency(LocatedText severity, Fields spec) {
        String word = severity.value().toLowerCase(Locale.ROOT);
        if (!URGENT.contains(word) && !PATIENT.contains(word)) {
            spec.get("severity")
                    .ifPresent(value -> value.warning(
                            Code.UNSUPPORTED,
                            "a severity that is neither page nor critical gives the alert that can wait",
                            "write page or ticket"));
        }
        return URGENT.contains(word) ? Urgency.PAGE : Urgency.TICKET;
    }
}
