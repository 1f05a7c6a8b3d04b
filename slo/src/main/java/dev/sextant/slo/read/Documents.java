package dev.sextant.slo.read;

import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.source.Place;
import dev.sextant.yaml.read.YamlAlias;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import dev.sextant.yaml.read.YamlReader;
import dev.sextant.yaml.read.YamlScalar;
import dev.sextant.yaml.read.YamlStream;
import java.util.List;
import java.util.Optional;

/** The documents of a file, and what kind each is of. */
final class Documents {
    private Documents() {}

    /** Those that are not empty; what cannot be read is reported. */
    static List<Value> of(SourceFile file, Problems problems) {
        if (file.text().isEmpty()) {
            problems.error(Code.YAML_SYNTAX, Place.START, "", "the file is not UTF-8", "save it as UTF-8");
            return List.of();
        }
        problems.reading(file.text().get());
        YamlStream stream = YamlReader.read(file.text().get());
        stream.failure().ifPresent(problems::broken);
        List<Value> documents = stream.documents().stream()
                .map(root -> new Value(root, "", problems, Scalars.AS_WRITTEN))
                .filter(document -> !document.isNull())
                .toList();
        if (documents.isEmpty() && stream.failure().isEmpty()) {
            problems.error(Code.MISSING, Place.START, "", "the file is empty", "write a document, or remove the file");
        }
        return documents;
    }

    /** A field of a document's root, if it is a text; nothing is reported. */
    static Optional<String> peek(Value document, String field) {
        if (!(document.node() instanceof YamlMap map)) {
            return Optional.empty();
        }
        return map.pairs().stream()
                .filter(pair ->
                        pair.key() instanceof YamlScalar key && key.value().equals(field))
                .map(YamlMap.Pair::value)
                .map(Documents::target)
                .filter(YamlScalar.class::isInstance)
                .map(value -> ((YamlScalar) value).value())
                .findFirst();
    }

    private static YamlNode target(YamlNode node) {
        return node instanceof YamlAlias alias ? target(alias.target()) : node;
    }

    /** Where a field of the root stands; without it, where the document begins. */
    static Place keyPlace(Value document, String field) {
        if (document.node() instanceof YamlMap map) {
            for (YamlMap.Pair pair : map.pairs()) {
                if (pair.key() instanceof YamlScalar key && key.value().equals(field)) {
                    return key.place();
                }
            }
        }
        return document.place();
    }
}
