package dev.sextant.slo.read;

import dev.sextant.model.declared.ZeroTraffic;
import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.slo.BurnRateAlerts;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.SloIdentity;
import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.source.CallSite;
import dev.sextant.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the SLOs of a file, with what the options add. */
final class SloCollector {
    private final Problems problems;
    private final ImportOptions options;
    private final List<ImportedSlo> slos = new ArrayList<>();
    private final Map<SloIdentity, Place> places = new HashMap<>();

    SloCollector(Problems problems, ImportOptions options) {
        this.problems = problems;
        this.options = options;
    }

    /**
     * What all SLOs of a document have in common.
     *
     * @param kind the form of the document
     * @param resource that the document is, if it is one
     * @param service that promises; empty if it could not be read
     * @param labels of all of them
     * @param window over which is promised
     * @param namesWindow whether the file says so
     */
    record Shared(
            SpecKind kind,
            Optional<Resource> resource,
            String service,
            SortedMap<String, String> labels,
            TimeWindow window,
            boolean namesWindow) {

        /** What tells that SLO from others. A resource of Kubernetes is unique in its namespace only. */
        SloIdentity identity(String slo) {
            return new SloIdentity(resource.flatMap(Resource::namespace), service, slo);
        }
    }

    /**
     * What an SLO says of its own.
     *
     * @param labels win over the common ones
     */
    record Content(
            String name,
            String description,
            SortedMap<String, String> labels,
            Percent objective,
            Indicator indicator,
            BurnRateAlerts alerts) {}

    /** Takes note of a name, also of an SLO that is not added, so that its repetition is reported. */
    void named(Shared common, String name, Place place, String path) {
        if (common.service().isEmpty()) {
            return;
        }
        SloIdentity id = common.identity(name);
        Place first = places.putIfAbsent(id, place);
        if (first != null) {
            problems.error(Code.DUPLICATE_SLO, place, path, SloFiles.repeated(id, first), SloFiles.RENAME);
        }
    }

    /** Adds an SLO that begins at a place. */
    void add(Shared common, Place place, Content content) {
        SortedMap<String, String> labels = new TreeMap<>(common.labels());
        labels.putAll(content.labels());
        labels.putAll(options.extraLabels());
        ServiceLevel level = new ServiceLevel(
                common.identity(content.name()),
                content.description(),
                labels,
                content.objective(),
                common.window(),
                content.indicator(),
                ZeroTraffic.IGNORED,
                Windows.of(common.window().length(), content.indicator(), options.catalogue()),
                content.alerts(),
                new CallSite("", "", problems.file(), place.line()));
        slos.add(new ImportedSlo(level, common.resource(), common.namesWindow(), common.kind()));
    }

    /** What the file says: nothing if there is an error in it. */
    SloImport result() {
        return new SloImport(problems.file(), problems.hasErrors() ? List.of() : slos, problems.inOrder());
    }
}
