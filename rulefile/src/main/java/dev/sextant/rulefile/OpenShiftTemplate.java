package dev.sextant.rulefile;

import dev.sextant.rulefile.Fields.Field;
import dev.sextant.yaml.read.YamlMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A template of OpenShift: objects, and parameters that their texts name. */
record OpenShiftTemplate() implements ResourceKind {
    @Override
    public void read(YamlMap object, DocumentReading reading, boolean alone) {
        Map<String, Field> fields = reading.fields().all(object);
        Map<String, String> values = new LinkedHashMap<>();
        Optional.ofNullable(fields.get("parameters"))
                .ifPresent(list -> reading.values()
                        .list(
                                list.value(),
                                "parameters",
                                item -> reading.values()
                                        .map(item, "a parameter", parameter -> add(parameter, reading, values))));
        DocumentReading objects = reading.with(new Parameters(values));
        Optional.ofNullable(fields.get("objects"))
                .ifPresent(list -> reading.values()
                        .list(list.value(), "objects", item -> ObjectReader.item(item, "", "", objects)));
    }

    /** One without a value gets it, or has it made, when the template is processed. */
    private static void add(YamlMap parameter, DocumentReading reading, Map<String, String> values) {
        Map<String, Field> fields = reading.fields().all(parameter);
        text(fields, "name", reading)
                .ifPresent(name -> values.put(
                        name.value(),
                        text(fields, "value", reading).map(LocatedText::value).orElse("")));
    }

    private static Optional<LocatedText> text(Map<String, Field> fields, String name, DocumentReading reading) {
        return Optional.ofNullable(fields.get(name))
                .flatMap(field -> reading.values().text(field.value(), name + " of a parameter"));
    }
}
