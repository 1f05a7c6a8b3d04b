package dev.sextant.slo.read;

import java.util.Optional;

/** What all OpenSLO files that are read together share. */
final class OpenSlo {
    private final OpenSloObjects objects;
    private final OpenSloIndicator indicators;
    private final OpenSloAlerts alerts;

    OpenSlo(ImportOptions options) {
        this.objects = new OpenSloObjects();
        this.indicators = new OpenSloIndicator(objects, options);
        this.alerts = new OpenSloAlerts(objects);
    }

    OpenSloIndicator indicators() {
        return indicators;
    }

    OpenSloAlerts alerts() {
        return alerts;
    }

    Optional<OpenSloObject> define(String kind, Value document) {
        return objects.define(kind, document);
    }

    /** Reads an object that may be referred to from nowhere, for its problems. */
    void check(OpenSloObject object) {
        switch (object.kind()) {
            case OpenSloObjects.SLI -> indicators.defined(object);
            case OpenSloObjects.ALERT_POLICY -> alerts.defined(object);
            case OpenSloObjects.ALERT_CONDITION -> alerts.checkCondition(object);
            case OpenSloObjects.NOTIFICATION_TARGET -> OpenSloTargets.defined(object);
            case OpenSloObjects.DATA_SOURCE -> object.spec().requiredText("type", "write Prometheus");
            default -> object.spec().text("description");
        }
    }
}
