package dev.sextant.rulefile;

import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.Fields.Field;
import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.source.Place;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import dev.sextant.yaml.read.YamlScalar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What Kubernetes demands of the metadata of an object, before it looks at the rest. */
final class Metadata {
    private static final String SPAN = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private static final Pattern SUBDOMAIN = Pattern.compile(SPAN + "(\\." + SPAN + ")*");
    private static final Pattern LABEL = Pattern.compile(SPAN);
    private static final Pattern WORD = Pattern.compile("([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]");
    private static final int LONGEST_SUBDOMAIN = 253;
    private static final int LONGEST_LABEL = 63;
    private static final String ENDS = ", with a letter or digit at both ends";
    private static final String WORD_HINT = "use up to " + LONGEST_LABEL + " letters, digits, -, _ and ." + ENDS;

    /** Also what only the cluster writes: a resource may have been fetched from one. */
    private static final FieldSet FIELDS = new FieldSet(
            "the metadata of a resource",
            List.of(
                    "name",
                    "generateName",
                    "namespace",
                    "labels",
                    "annotations",
                    "creationTimestamp",
                    "deletionGracePeriodSeconds",
                    "deletionTimestamp",
                    "finalizers",
                    "generation",
                    "managedFields",
                    "ownerReferences",
                    "resourceVersion",
                    "selfLink",
                    "uid"),
            Map.of());

    private final DocumentReading reading;
    private final Report report;

    private Metadata(DocumentReading reading) {
        this.reading = reading;
        this.report = reading.report();
    }

    /** Reports what is wrong with the metadata of an object. */
    static void check(Fields object, String described, DocumentReading reading) {
        new Metadata(reading).object(object, described);
    }

    private void object(Fields object, String described) {
        Place place = object.keyPlace("metadata");
        Optional<YamlNode> metadata = object.value("metadata").filter(value -> !ValueReader.isNull(value));
        if (metadata.isEmpty()) {
            unnamed(place, described);
        } else {
            reading.values().map(metadata.get(), "metadata", map -> metadata(map, place, described));
        }
    }

    private void metadata(YamlMap map, Place place, String described) {
        Fields fields = reading.fields().known(map, FIELDS);
        if (isAbsent(fields, "name") && isAbsent(fields, "generateName")) {
            unnamed(place, described);
        }
        text(fields, "name").filter(name -> !isSubdomain(name.value())).ifPresent(name -> noName("name", name));
        // Letters and digits follow it.
        text(fields, "generateName")
                .filter(name -> !isSubdomain(name.value() + "x"))
                .ifPresent(name -> noName("generateName", name));
        // A template drops it, or puts a parameter in its place.
        if (!reading.values().inTemplate()) {
            text(fields, "namespace").filter(name -> !isLabel(name.value())).ifPresent(this::noNamespace);
        }
        entries(fields, "labels", value -> value.isEmpty() || isWord(value));
        entries(fields, "annotations", value -> true);
    }

    private void unnamed(Place place, String described) {
        report.add(Kind.RESOURCE, place, "metadata.name must be set in " + described);
    }

    private static boolean isAbsent(Fields fields, String name) {
        return fields.value(name)
                .map(Peek::target)
                .filter(value -> !(value instanceof YamlScalar scalar)
                        || !(scalar.resolved().isNull() || scalar.value().isEmpty()))
                .isEmpty();
    }

    private Optional<LocatedText> text(Fields fields, String name) {
        return fields.value(name)
                .flatMap(value -> reading.values().text(value, "metadata." + name))
                .filter(text -> !text.isEmpty());
    }

    private void noName(String field, LocatedText name) {
        report.add(
                Kind.RESOURCE,
                name.place(),
                "metadata." + field + " " + StringText.quote(name.value()) + " is not allowed",
                "use up to " + LONGEST_SUBDOMAIN
                        + " lowercase letters, digits, - and ., with a letter or digit at both ends of each part between"
                        + " dots");
    }

    private void noNamespace(LocatedText name) {
        report.add(
                Kind.RESOURCE,
                name.place(),
                "metadata.namespace " + StringText.quote(name.value()) + " is not allowed",
                "use up to " + LONGEST_LABEL + " lowercase letters, digits and -" + ENDS);
    }

    private void entries(Fields fields, String field, Predicate<String> value) {
        fields.value(field)
                .ifPresent(node -> reading.values()
                        .map(
                                node,
                                "metadata." + field,
                                map -> reading.fields()
                                        .all(map)
                                        .forEach((key, entry) -> entry(field, key, entry, value))));
    }

    private void entry(String field, String key, Field entry, Predicate<String> possible) {
        String described = "metadata." + field + " " + StringText.quote(key);
        if (!isQualified(key)) {
            report.add(
                    Kind.RESOURCE,
                    entry.key(),
                    described + " is not allowed as a key",
                    WORD_HINT + "; a domain and / may stand in front");
        }
        reading.values()
                .text(entry.value(), described)
                .filter(text -> !possible.test(text.value()))
                .ifPresent(text -> report.add(
                        Kind.RESOURCE, text.place(), described + " has a value that is not allowed", WORD_HINT));
    }

    private static boolean isSubdomain(String text) {
        return text.length() <= LONGEST_SUBDOMAIN && SUBDOMAIN.matcher(text).matches();
    }

    private static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL && LABEL.matcher(text).matches();
    }

    private static boolean isWord(String text) {
        return text.length() <= LONGEST_LABEL && WORD.matcher(text).matches();
    }

    private static boolean isQualified(String key) {
        int slash = key.indexOf('/');
        boolean domain = slash < 0 || isSubdomain(key.substring(0, slash).toLowerCase(Locale.ROOT));
        return domain && isWord(key.substring(slash + 1));
    }
}
