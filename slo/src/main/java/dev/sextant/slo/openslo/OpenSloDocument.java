package dev.sextant.slo.openslo;

import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.Tree.FieldsBuilder;
import dev.sextant.yaml.write.YamlEmitter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * An SLO as a document of OpenSLO v1. Labels and annotations of alerts, when they fire beside their thresholds, and what a
 * window without traffic means are left out.
 */
public final class OpenSloDocument {
    private static final String API_VERSION = "openslo/v1";

    /** A Monday, with which a month and a quarter begin, too. */
    private static final LocalDateTime SOME_START = LocalDateTime.of(2024, 1, 1, 0, 0);

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private OpenSloDocument() {}

    /**
     * Returns the document.
     *
     * @param header comment lines at its top
     */
    public static String of(List<String> header, ServiceLevel slo) {
        FieldsBuilder metadata = Tree.map().put("name", slo.name());
        if (!slo.labels().isEmpty()) {
            metadata.put("labels", Tree.texts(slo.labels()));
        }
        OpenSloSli sli = OpenSloSli.of(slo.indicator());
        FieldsBuilder spec = Tree.map();
        if (!slo.description().isEmpty()) {
            spec.put("description", slo.description());
        }
        spec.put("service", slo.service())
                .put(
                        "indicator",
                        Tree.map()
                                .put("metadata", Tree.map().put("name", slo.name()))
                                .put("spec", sli.metric()))
                .put("timeWindow", Tree.list(List.of(window(slo.window()))))
                .put("budgetingMethod", sli.budgetingMethod())
                .put(
                        "objectives",
                        Tree.list(List.of(sli.objective()
                                .put("target", slo.objective().asRatio())
                                .build())));
        List<Node> policies = new OpenSloPolicies(slo).all();
        if (!policies.isEmpty()) {
            spec.put("alertPolicies", Tree.list(policies));
        }
        return YamlEmitter.emit(header, object("SLO", metadata, spec));
    }

    static Node object(String kind, FieldsBuilder metadata, FieldsBuilder spec) {
        return Tree.map()
                .put("apiVersion", API_VERSION)
                .put("kind", kind)
                .put("metadata", metadata)
                .put("spec", spec)
                .build();
    }

    private static Node window(TimeWindow window) {
        if (!(window instanceof TimeWindow.Calendar calendar)) {
            return Tree.map()
                    .put("duration", OpenSloDuration.of(window.length()))
                    .put("isRolling", true)
                    .build();
        }
        String unit = switch (calendar.unit()) {
            case WEEK -> "1w";
            case MONTH -> "1M";
            case QUARTER -> "1Q";
        };
        return Tree.map()
                .put("duration", unit)
                .put("isRolling", false)
                .put(
                        "calendar",
                        Tree.map()
                                .put(
                                        "startTime",
                                        SOME_START.plus(calendar.later()).format(START))
                                .put("timeZone", calendar.zone()))
                .build();
    }
}
