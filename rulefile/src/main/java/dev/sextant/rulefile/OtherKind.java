package dev.sextant.rulefile;

import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.yaml.read.YamlMap;
import java.util.Optional;

/**
 * A kind that is not known. Most hold no rules.
 *
 * @param kind its name; empty for an object that names none
 */
record OtherKind(String kind) implements ResourceKind {
    @Override
    public void read(YamlMap object, DocumentReading reading, boolean alone) {
        String described = kind.isEmpty() ? "an object without kind" : Article.with(kind);
        if (RuleSigns.in(object)) {
            Optional<String> meant = ResourceKinds.meant(kind);
            reading.report()
                    .add(
                            Kind.NOT_READ,
                            reading.place(object),
                            described + " holds rules that this check does not read",
                            meant.map(name -> "did you mean " + name + "?")
                                    .orElse("check them as a rule file or a PrometheusRule"));
        } else if (alone) {
            reading.report()
                    .add(
                            Kind.IGNORED_DOCUMENT,
                            reading.place(object),
                            (kind.isEmpty() ? "this object" : "this " + kind) + " holds no Prometheus rules");
        }
    }
}
