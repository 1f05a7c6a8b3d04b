package dev.sextant.slo.read;

import dev.sextant.promql.print.StringText;
import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.slo.read.Problems.Stopped;
import dev.sextant.source.Place;
import dev.sextant.yaml.read.YamlList;
import dev.sextant.yaml.read.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one file: first what can be referred to, then, when all files are known, what refers to it. */
final class SloFileReader {
    private static final String KINDS =
            "write version: prometheus/v1 for Sloth, or the apiVersion and kind of an SLO of Sloth or OpenSLO";

    private final SourceFile file;
    private final Problems problems;
    private final SloCollector found;
    private final ImportOptions options;
    private final OpenSlo shared;
    /** Those that describe SLOs, and may refer to others. */
    private final List<Runnable> levels = new ArrayList<>();

    SloFileReader(SourceFile file, ImportOptions options, OpenSlo shared) {
        this.file = file;
        this.options = options;
        this.shared = shared;
        this.problems = new Problems(file.name());
        this.found = new SloCollector(problems, options);
    }

    /** Reads definitions, and finds the SLOs. */
    void read() {
        guarded(() -> Documents.of(file, problems).forEach(this::document));
    }

    /** Reads the SLOs. */
    void readLevels() {
        guarded(() -> levels.forEach(Runnable::run));
    }

    SloImport result() {
        return found.result();
    }

    private void guarded(Runnable reading) {
        try {
            reading.run();
        } catch (Stopped stopped) {
            levels.clear();
            // The reason is among the problems, if not of this file then of one that it refers to.
            if (!problems.hasErrors()) {
                problems.error(
                        Code.LIMIT, Place.START, "", "a file that this one refers to is too large", "mend that one");
            }
        }
    }

    private void document(Value document) {
        if (isListOfObjects(document)) {
            document.list().forEach(this::document);
            return;
        }
        if (!(document.node() instanceof YamlMap)) {
            document.error(
                    Code.WRONG_TYPE,
                    "a document must be a mapping, not " + document.node().described(),
                    KINDS);
            return;
        }
        Optional<String> apiVersion = Documents.peek(document, "apiVersion");
        Optional<String> version = Documents.peek(document, "version");
        String kind = Documents.peek(document, "kind").orElse("");
        if (apiVersion.isPresent()) {
            resource(document, apiVersion.get(), kind);
        } else if (version.filter("prometheus/v1"::equals).isPresent()) {
            levels.add(
                    () -> new SlothReader(false, options, found).read(document.with(Scalars.SLOTH), Optional.empty()));
        } else if (version.isPresent()) {
            unknown(document, "version", "version " + StringText.quote(version.get()) + " is not known", KINDS);
        } else {
            unknown(document, "", "the document does not say what it is", KINDS);
        }
    }

    /** OpenSLO's own reader takes a list of objects for as many documents. */
    private boolean isListOfObjects(Value document) {
        return document.node() instanceof YamlList list
                && !list.items().isEmpty()
                && list.items().stream()
                        .allMatch(
                                item -> Documents.peek(new Value(item, "", problems, Scalars.AS_WRITTEN), "apiVersion")
                                        .filter(version -> version.startsWith("openslo/"))
                                        .isPresent());
    }

    private void resource(Value document, String apiVersion, String kind) {
        if (apiVersion.equals("sloth.slok.dev/v1") && kind.equals("PrometheusServiceLevel")) {
            levels.add(() ->
                    KubernetesResources.read(document.with(Scalars.KUBERNETES), new SlothReader(true, options, found)));
        } else if (apiVersion.equals("sloth.slok.dev/v1") && kind.equals("AlertWindows")) {
            problems.error(
                    Code.UNKNOWN_KIND,
                    Documents.keyPlace(document, "kind"),
                    "kind",
                    "AlertWindows are no SLO",
                    "put them in a folder of their own, and name it as the one with alert windows");
        } else if (apiVersion.equals("openslo/v1alpha") && kind.equals("SLO")) {
            levels.add(() -> new OpenSloAlpha(options, found).read(document));
        } else if (apiVersion.equals("openslo/v1") && kind.equals("SLO")) {
            levels.add(() -> new OpenSloReader(shared, options, found).read(document));
        } else if (apiVersion.equals("openslo/v1") && OpenSloObjects.isKind(kind)) {
            shared.define(kind, document).ifPresent(object -> levels.add(() -> shared.check(object)));
        } else if (apiVersion.equals("openslo/v1")) {
            unknown(
                    document,
                    "kind",
                    "OpenSLO has no kind " + StringText.quote(kind),
                    "it has SLO, SLI, Service, DataSource, AlertPolicy, AlertCondition and AlertNotificationTarget");
        } else if (apiVersion.startsWith("openslo") && !apiVersion.startsWith("openslo/v1")) {
            unknown(
                    document,
                    "apiVersion",
                    "OpenSLO " + StringText.quote(apiVersion) + " is not supported",
                    "write openslo/v1");
        } else {
            unknown(
                    document,
                    "apiVersion",
                    StringText.quote(apiVersion) + (kind.isEmpty() ? "" : " " + kind) + " is no SLO",
                    KINDS);
        }
    }

    private void unknown(Value document, String field, String message, String hint) {
        problems.error(Code.UNKNOWN_KIND, Documents.keyPlace(document, field), field, message, hint);
    }
}
