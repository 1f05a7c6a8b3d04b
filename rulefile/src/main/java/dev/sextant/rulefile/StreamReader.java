package dev.sextant.rulefile;

import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.source.Place;
import dev.sextant.yaml.read.YamlNode;
import dev.sextant.yaml.read.YamlStream;

/** Reads the documents of a text: of rule files only the first, of resources all. */
final class StreamReader {
    private StreamReader() {}

    static void read(Documents documents, TextReading reading) {
        boolean resources = documents.areResources();
        for (int i = 0; i < documents.intact().size(); i++) {
            YamlNode root = documents.intact().get(i);
            if ((i == 0 && documents.firstIsIntact()) || DocumentReader.isResource(root)) {
                DocumentReader.read(root, reading);
            } else if (resources && RuleSigns.in(root)) {
                reading.report()
                        .add(
                                Kind.NOT_READ,
                                reading.positions().of(root.place()),
                                "rules without apiVersion and kind, behind another document, are not read",
                                "put these rules in a file of their own, or in a resource");
            } else if (!resources || !ValueReader.isNull(root)) {
                ignored(root.place(), reading);
            }
        }
        for (YamlStream.Failure error : documents.failures()) {
            boolean first = !documents.firstIsIntact()
                    && error.equals(documents.failures().get(0));
            if (first || resources) {
                reading.report()
                        .broken(new YamlStream.Failure(
                                reading.positions().of(error.place()), error.message(), error.limit()));
            } else {
                ignored(error.place(), reading);
            }
        }
    }

    private static void ignored(Place place, TextReading reading) {
        reading.report()
                .add(
                        Kind.IGNORED_DOCUMENT,
                        reading.positions().of(place),
                        "Prometheus reads the first document of a rule file only",
                        "put these rules in a file of their own");
    }
}
