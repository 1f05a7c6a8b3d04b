package dev.sextant.slo.read;

import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.read.ImportProblem.Code;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The objects of OpenSLO that others refer to by name, of all files that are read together. */
final class OpenSloObjects {
    static final String SLI = "SLI";
    static final String DATA_SOURCE = "DataSource";
    static final String ALERT_POLICY = "AlertPolicy";
    static final String ALERT_CONDITION = "AlertCondition";
    static final String NOTIFICATION_TARGET = "AlertNotificationTarget";

    private static final Map<String, FieldSet> SPECS = Map.of(
            SLI,
            OpenSloFields.SLI,
            DATA_SOURCE,
            OpenSloFields.DATA_SOURCE,
            ALERT_POLICY,
            OpenSloFields.POLICY,
            ALERT_CONDITION,
            OpenSloFields.CONDITION,
            NOTIFICATION_TARGET,
            OpenSloFields.TARGET,
            "Service",
            OpenSloFields.SERVICE);

    private final Map<String, OpenSloObject> byKindAndName = new HashMap<>();

    static boolean isKind(String kind) {
        return SPECS.containsKey(kind);
    }

    /** Takes note of an object, unless it has no name or one that is taken, which is reported. */
    Optional<OpenSloObject> define(String kind, Value document) {
        Optional<OpenSloObject> object = document.fields(OpenSloFields.OBJECT).flatMap(fields -> read(kind, fields));
        object.ifPresent(found -> {
            LocatedText name = found.name();
            OpenSloObject first = byKindAndName.putIfAbsent(kind + " " + name.value(), found);
            if (first != null) {
                document.problems()
                        .error(
                                Code.DUPLICATE_SLO,
                                name.place(),
                                "metadata.name",
                                kind + " " + StringText.quote(name.value()) + " is at " + first.where() + " already",
                                "rename one of the two");
            }
        });
        return object;
    }

    /** An object as it stands, named or referred to. */
    Optional<OpenSloObject> read(String kind, Fields object) {
        FieldSet known = SPECS.getOrDefault(kind, OpenSloFields.OBJECT);
        object.text("kind")
                .filter(text -> !text.value().equals(kind))
                .ifPresent(text -> object.problems()
                        .error(
                                Code.WRONG_TYPE,
                                text.place(),
                                object.path("kind"),
                                "here belongs an object of kind " + kind + ", not " + StringText.quote(text.value()),
                                "write kind: " + kind));
        Optional<OpenSloMetadata> metadata = OpenSloMetadata.read(object);
        Optional<Fields> spec = object.required("spec", "write a spec").flatMap(value -> value.fields(known));
        return metadata.flatMap(named -> spec.map(fields -> new OpenSloObject(kind, named.name(), fields)));
    }

    /** The object that a field names; reported if there is none. */
    Optional<OpenSloObject> referred(String kind, Value reference) {
        return reference.text().flatMap(name -> {
            Optional<OpenSloObject> object = find(kind, name.value());
            if (object.isEmpty()) {
                reference.error(
                        Code.MISSING,
                        "there is no " + kind + " " + StringText.quote(name.value()),
                        "define it in one of the files that are read together");
            }
            return object;
        });
    }

    Optional<OpenSloObject> find(String kind, String name) {
        return Optional.ofNullable(byKindAndName.get(kind + " " + name));
    }
}
