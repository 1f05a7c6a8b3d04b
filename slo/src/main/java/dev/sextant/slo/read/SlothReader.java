package dev.sextant.slo.read;

import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.BurnRateAlerts;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.Windowed;
import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.slo.read.SloCollector.Content;
import dev.sextant.slo.read.SloCollector.Shared;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Reads Sloth's own form, and that of its resource, which differs in the spelling of names only. */
final class SlothReader {
    private final SlothFields names;
    private final ImportOptions options;
    private final Labels labels;
    private final SlothAlerting alerting;
    private final Queries queries;
    private final SloCollector found;

    SlothReader(boolean resource, ImportOptions options, SloCollector found) {
        this.names = new SlothFields(resource);
        this.options = options;
        this.labels = new Labels(options);
        this.alerting = new SlothAlerting(names, labels);
        this.queries = new Queries(options.dialect());
        this.found = found;
    }

    /** Reads a file, or the spec of a resource. */
    void read(Value root, Optional<Resource> resource) {
        root.fields(names.root()).ifPresent(file -> slos(file, resource));
    }

    private void slos(Fields file, Optional<Resource> resource) {
        Optional<LocatedText> service = Names.required(file, "service", "name the service that promises");
        SortedMap<String, String> shared = labels.labels(file, "labels");
        boolean foreign = SlothPlugins.refuse(file, names.name("slo_plugins"));
        List<Value> slos =
                file.required("slos", "list at least one SLO").map(Value::list).orElse(List.of());
        if (slos.isEmpty() && file.has("slos")) {
            file.error(Code.MISSING, "slos", "there is no SLO", "list at least one SLO");
        }
        SpecKind kind = resource.isPresent() ? SpecKind.SLOTH_KUBERNETES : SpecKind.SLOTH;
        Shared common = new Shared(
                kind,
                resource,
                service.map(LocatedText::value).orElse(""),
                shared,
                new TimeWindow.Rolling(options.window()),
                false);
        slos.forEach(item -> item.fields(names.slo()).ifPresent(slo -> slo(slo, common, foreign)));
    }

    private void slo(Fields slo, Shared common, boolean foreign) {
        Optional<LocatedText> name = Names.required(slo, "name", "name what is promised");
        name.ifPresent(text -> found.named(common, text.value(), text.place(), slo.path("name")));
        String description = slo.prose("description");
        Optional<Percent> objective =
                slo.required("objective", "write a percentage such as 99.9").flatMap(Objectives::percent);
        SortedMap<String, String> own = labels.labels(slo, "labels");
        boolean replaced = SlothPlugins.refuse(slo, "plugins");
        Optional<Indicator> indicator = slo.required("sli", "describe the SLI by events or raw")
                .flatMap(value -> value.fields(names.sli()))
                .flatMap(sli -> options.foreignQueries() && !foreign && !replaced
                        ? new SlothForeignSli(
                                        names,
                                        common.identity(
                                                name.map(LocatedText::value).orElse("")))
                                .read(sli)
                        : indicator(sli, foreign || replaced));
        BurnRateAlerts alerts = alerting.read(slo);
        if (name.isPresent() && objective.isPresent() && indicator.isPresent()) {
            String text = name.get().value();
            found.add(
                    common, slo.place(), new Content(text, description, own, objective.get(), indicator.get(), alerts));
        }
    }

    private Optional<Indicator> indicator(Fields sli, boolean foreign) {
        List<String> given =
                List.of("events", "raw", "plugin").stream().filter(sli::has).toList();
        if (given.size() != 1) {
            String message = given.isEmpty()
                    ? "the SLI is not described"
                    : "the SLI is described " + given.size() + " times: by " + String.join(" and ", given);
            sli.error(given.isEmpty() ? Code.MISSING : Code.CONFLICT, message, "write exactly one of events and raw");
        }
        sli.get("plugin").flatMap(value -> value.fields(names.plugin())).ifPresent(plugin -> refuse(sli, plugin));
        Optional<Indicator> events = sli.get("events")
                .flatMap(value -> value.fields(names.events()))
                .flatMap(fields -> events(fields, foreign));
        Optional<Indicator> raw =
                sli.get("raw").flatMap(value -> value.fields(names.raw())).flatMap(fields -> raw(fields, foreign));
        return events.or(() -> raw);
    }

    private static void refuse(Fields sli, Fields plugin) {
        plugin.requiredText("id", "name the plugin")
                .ifPresent(id -> sli.error(
                        Code.PLUGIN_UNSUPPORTED,
                        "plugin",
                        "the SLI plugin " + StringText.quote(id.value()) + " is not supported",
                        "write the queries that it makes under events or raw"));
    }

    private Optional<Indicator> events(Fields events, boolean foreign) {
        Optional<Windowed> bad = query(events, names.name("error_query"), foreign);
        Optional<Windowed> total = query(events, names.name("total_query"), foreign);
        checkDifferent(names, events, bad, total);
        return bad.flatMap(errors -> total.map(all -> new Indicator.Events(errors, all)));
    }

    /** Whatever language they are of. */
    static void checkDifferent(SlothFields names, Fields events, Optional<?> bad, Optional<?> total) {
        if (bad.isPresent() && bad.equals(total)) {
            events.error(
                    Code.CONFLICT,
                    names.name("total_query"),
                    "is the same as " + names.name("error_query") + ": all events would be bad",
                    "write a query for all events here, and one for the bad ones there");
        }
    }

    private Optional<Indicator> raw(Fields raw, boolean foreign) {
        return query(raw, names.name("error_ratio_query"), foreign).map(Indicator.ErrorRatio::new);
    }

    /** A query that only plugins understand is not judged; the plugins are refused already. */
    private Optional<Windowed> query(Fields owner, String field, boolean foreign) {
        Optional<Value> query = owner.required(field, "write a PromQL query");
        return foreign ? Optional.empty() : query.flatMap(queries::windowed);
    }
}
