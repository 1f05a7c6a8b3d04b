package dev.sextant.slo.read;

import dev.sextant.slo.read.ImportProblem.Code;

/** Reads whom a policy wants to be told, which Alertmanager decides. */
final class OpenSloTargets {
    private static final String FIELD = "notificationTargets";

    private final OpenSloObjects objects;

    OpenSloTargets(OpenSloObjects objects) {
        this.objects = objects;
    }

    /** Only for their problems. A target that is defined nowhere is none: Alertmanager may know it. */
    void read(Fields policy) {
        policy.get(FIELD).ifPresent(targets -> {
            targets.list().forEach(this::target);
            targets.warning(
                    Code.UNSUPPORTED,
                    "targets are not read: Alertmanager's routes decide who gets the alerts",
                    "route the alerts there");
        });
    }

    private void target(Value item) {
        item.fields(OpenSloFields.TARGET_ENTRY).ifPresent(entry -> {
            if (entry.has("targetRef")) {
                entry.requiredText("targetRef", "name a target");
            } else {
                objects.read(OpenSloObjects.NOTIFICATION_TARGET, entry).ifPresent(OpenSloTargets::defined);
            }
        });
    }

    /** An object of kind AlertNotificationTarget. */
    static void defined(OpenSloObject target) {
        target.spec().text("description");
        target.spec().requiredText("target", "write what it is, such as slack");
    }
}
