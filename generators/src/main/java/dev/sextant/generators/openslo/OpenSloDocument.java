package dev.sextant.generators.openslo;

import dev.sextant.generators.tree.Node;
import dev.sextant.generators.tree.Tree;
import dev.sextant.generators.tree.Tree.FieldsBuilder;
import dev.sextant.generators.tree.YamlEmitter;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.print.ReviewPrinter;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.Windowed;
import dev.sextant.slo.rules.Tier;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * An SLO as a document of OpenSLO v1. Queries hold <code>{{.window}}</code> where the window belongs, as Sloth's do. There is
 * an alert policy for each pair of windows, since a policy has one condition, which has one window: the long one.
 *
 * <p>The short window, for which OpenSLO has no word, becomes the time that the condition has to hold. Annotations and what
 * a window without traffic means are left out.
 */
public final class OpenSloDocument {
    private static final String API_VERSION = "openslo/v1";

    /** A window that nobody has, to be found again in the text. */
    private static final Duration MARK = Duration.ofMillis(7_777_777);

    /** A Monday, with which a month and a quarter begin, too. */
    private static final LocalDateTime SOME_START = LocalDateTime.of(2024, 1, 1, 0, 0);

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private static final String WINDOW = "{{.window}}";

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
        FieldsBuilder spec = Tree.map();
        if (!slo.description().isEmpty()) {
            spec.put("description", slo.description());
        }
        spec.put("service", slo.service())
                .put(
                        "indicator",
                        Tree.map()
                                .put("metadata", Tree.map().put("name", slo.name()))
                                .put("spec", Tree.map().put("ratioMetric", ratio(slo.indicator()))))
                .put("timeWindow", Tree.list(List.of(window(slo.window()))))
                .put("budgetingMethod", "Occurrences")
                .put(
                        "objectives",
                        Tree.list(List.of(Tree.map()
                                .put("target", slo.objective().asRatio())
                                .build())));
        List<Node> policies = Tier.of(slo).stream()
                .filter(tier -> tier.notice().isPresent() && tier.canFire())
                .map(tier -> policy(slo, tier))
                .toList();
        if (!policies.isEmpty()) {
            spec.put("alertPolicies", Tree.list(policies));
        }
        return YamlEmitter.emit(header, object("SLO", metadata, spec));
    }

    private static Node object(String kind, FieldsBuilder metadata, FieldsBuilder spec) {
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
                    .put("duration", PrometheusDuration.format(window.length()))
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

    private static FieldsBuilder ratio(Indicator indicator) {
        return indicator.accept(new Indicator.Visitor<>() {
            @Override
            public FieldsBuilder events(Indicator.Events events) {
                return Tree.map().put("bad", metric(events.bad())).put("total", metric(events.total()));
            }

            @Override
            public FieldsBuilder errorRatio(Indicator.ErrorRatio ratio) {
                return Tree.map().put("rawType", "failure").put("raw", metric(ratio.errorRatio()));
            }
        });
    }

    private static FieldsBuilder metric(Windowed query) {
        String text = ReviewPrinter.print(query.over(MARK)).replace(PrometheusDuration.format(MARK), WINDOW);
        return Tree.map()
                .put(
                        "metricSource",
                        Tree.map()
                                .put("type", "Prometheus")
                                .put("spec", Tree.map().put("query", Tree.block(text + "\n"))));
    }

    private static Node policy(ServiceLevel slo, Tier tier) {
        FieldsBuilder condition = Tree.map()
                .put("kind", "burnrate")
                .put("op", "gt")
                .put("threshold", tier.factor())
                .put("lookbackWindow", PrometheusDuration.format(tier.pair().longWindow()))
                .put("alertAfter", PrometheusDuration.format(tier.pair().shortWindow()));
        Node alert = object(
                "AlertCondition",
                Tree.map().put("name", tier.name()),
                Tree.map()
                        .put("severity", tier.name().startsWith("page") ? "page" : "ticket")
                        .put("condition", condition));
        return object(
                "AlertPolicy",
                Tree.map().put("name", slo.alerts().name()),
                Tree.map().put("alertWhenBreaching", true).put("conditions", Tree.list(List.of(alert))));
    }
}
