package dev.sextant.rulefile;

import dev.sextant.yaml.read.YamlNode;
import dev.sextant.yaml.read.YamlReader;
import dev.sextant.yaml.read.YamlStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The documents of a text, and what is broken in it.
 *
 * @param intact those that could be read, in their order
 * @param failures why others could not
 * @param firstIsIntact whether the first of the text is among those that could
 */
record Documents(List<YamlNode> intact, List<YamlStream.Failure> failures, boolean firstIsIntact) {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r]");
    private static final Pattern NEXT = Pattern.compile("(?m)^---(?=\\s|$)");
    /** After so many broken documents the others are not looked at. */
    private static final int MOST_FAILURES = 100;

    Documents {
        intact = List.copyOf(intact);
        failures = List.copyOf(failures);
    }

    /** Whether one of them is an object of Kubernetes, which means that all are. */
    boolean areResources() {
        return intact.stream().anyMatch(DocumentReader::isResource);
    }

    /**
     * Reads a text. Documents behind a broken one are read, too: Kubernetes cuts a text at its {@code ---} before it looks at
     * the parts.
     */
    static Documents of(String text) {
        YamlStream first = read(text);
        YamlStream stream = first;
        List<YamlNode> intact = new ArrayList<>(stream.documents());
        List<YamlStream.Failure> failures = new ArrayList<>();
        boolean firstIsIntact = !intact.isEmpty();
        while (stream.failure().isPresent()) {
            YamlStream.Failure failure = stream.failure().get();
            failures.add(failure);
            int next = failure.limit() || failures.size() == MOST_FAILURES ? -1 : next(text, failure);
            if (next < 0) {
                break;
            }
            // As many lines in front as there were, so that places stay what they are.
            stream = read("\n".repeat((int)
                            LINE_END.matcher(text.substring(0, next)).results().count())
                    + text.substring(next));
            intact.addAll(stream.documents());
        }
        Documents all = new Documents(intact, failures, firstIsIntact);
        return all.areResources() || failures.isEmpty()
                ? all
                : all.upToTheFailure(first.documents().size());
    }

    /** Prometheus does not look behind a failure. */
    private Documents upToTheFailure(int count) {
        return new Documents(intact.subList(0, count), failures.subList(0, 1), firstIsIntact);
    }

    /** Index of the document marker behind a failure, or -1. */
    private static int next(String text, YamlStream.Failure failure) {
        Matcher line = LINE_END.matcher(text);
        int start = 0;
        for (int i = 1; i < failure.place().line() && line.find(); i++) {
            start = line.end();
        }
        Matcher next = NEXT.matcher(text);
        // The failure may stand at the marker itself, where something in front was not closed.
        return next.find(start) && (next.start() > start || failure.place().line() > 1) ? next.start() : -1;
    }

    /** What begins with a brace is read as JSON by Kubernetes, which has escapes that YAML 1.1 does not know. */
    private static YamlStream read(String text) {
        YamlStream stream = YamlReader.read(text);
        if (stream.failure().isPresent() && text.stripLeading().startsWith("{")) {
            YamlStream json = YamlReader.readJson(text);
            if (json.documents().stream().anyMatch(DocumentReader::isResource)) {
                return json;
            }
        }
        return stream;
    }
}
