package dev.sextant.engine.resolve.dashboard;

import static dev.sextant.promql.typed.Metrics.gauge;
import static dev.sextant.promql.typed.Metrics.label;

import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Section;
import dev.sextant.model.dashboard.Threshold;
import dev.sextant.model.dashboard.Unit;
import dev.sextant.model.resolved.Platform;
import dev.sextant.model.resolved.Service;
import dev.sextant.model.resolved.Slo;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.promql.typed.Label;
import dev.sextant.promql.typed.Matcher;
import dev.sextant.slo.rules.SloSeries;
import java.util.ArrayList;
import java.util.List;

/** Are the promises kept, and how much room is left? */
final class SloStatus {

    private static final Label SERVICE = label(SloSeries.SERVICE);
    private static final Label SLO = label(SloSeries.SLO);
    private static final Gauge BUDGET_REMAINING = gauge(SloSeries.BUDGET_REMAINING, "What is left of the error budget");
    private static final Gauge BURN_RATE = gauge(SloSeries.BURN_RATE, "How fast the error budget is being spent");

    private final Platform platform;
    private final List<Service> services;

    SloStatus(Platform platform, List<Service> services) {
        this.platform = platform;
        this.services = services;
    }

    Dashboard dashboard() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("budgets", "Error budgets", List.of(budgets(), burnRates())));
        for (Service service : services) {
            for (Slo slo : service.slos()) {
                sections.add(section(slo));
            }
        }
        return new Dashboard(
                DashboardIds.SLO_SLI,
                DashboardIds.uid(platform.name(), DashboardIds.SLO_SLI),
                "SLOs and SLIs",
                "Whether the services keep their promises, and how much of their error budgets is left.",
                List.of(platform.name(), "slo"),
                List.of(ServiceVariable.among(services)),
                sections);
    }

    private static Panel budgets() {
        return PanelBuilder.timeSeries(
                        "budgets",
                        "Error budget left",
                        "The share of each SLO's error budget that is left: 0 is spent, less is overdrawn.",
                        Unit.RATIO)
                .query(ofChosenServices(BUDGET_REMAINING), "{{service}} {{slo}}")
                .badWhenLow()
                .from("0", Threshold.Color.ORANGE)
                .from("0.2", Threshold.Color.GREEN)
                .build();
    }

    private static Panel burnRates() {
        return PanelBuilder.timeSeries(
                        "burn-rates",
                        "Burn rate",
                        "How many times faster than allowed the error budgets are being spent; 1 just lasts.",
                        Unit.SHORT)
                .query(ofChosenServices(BURN_RATE), "{{service}} {{slo}}")
                .from("1", Threshold.Color.ORANGE)
                .from("6", Threshold.Color.RED)
                .build();
    }

    private static InstantVector ofChosenServices(Gauge series) {
        return series.where(SERVICE.matches("$" + Catalog.SERVICE_VARIABLE)).instant();
    }

    private static Section section(Slo slo) {
        String key = slo.service() + ":" + slo.name();
        String window = slo.window().words();
        String budget = slo.objective().complement().asRatio().toPlainString();
        Matcher[] identity = {SERVICE.is(slo.service()), SLO.is(slo.name())};
        Gauge ratio = errorRatio(SloSeries.errorRatio(slo.window()));
        return new Section(
                key,
                slo.service() + ": " + slo.name() + ", " + slo.objective() + " over " + window,
                List.of(
                        PanelBuilder.gauge(
                                        key + ":budget",
                                        "Error budget left",
                                        described(slo, "The share of the error budget that is left."),
                                        Unit.RATIO)
                                .now(BUDGET_REMAINING.where(identity).instant(), "left")
                                .badWhenLow()
                                .from("0", Threshold.Color.ORANGE)
                                .from("0.2", Threshold.Color.GREEN)
                                .build(),
                        PanelBuilder.stat(
                                        key + ":ratio",
                                        "Bad events over " + window,
                                        described(
                                                slo,
                                                "May be at most "
                                                        + slo.objective().complement() + "."),
                                        Unit.RATIO)
                                .size(6, 6)
                                .now(ratio.where(identity).instant(), "bad")
                                .from(budget, Threshold.Color.RED)
                                .build(),
                        PanelBuilder.timeSeries(
                                        key + ":now",
                                        "Bad events now",
                                        described(slo, "The share of bad events over the last five minutes."),
                                        Unit.RATIO)
                                .size(12, 6)
                                .query(
                                        errorRatio(SloSeries.errorRatio(SloSeries.SLICE))
                                                .where(identity)
                                                .instant(),
                                        "bad")
                                .from(budget, Threshold.Color.RED)
                                .build()));
    }

    private static Gauge errorRatio(String name) {
        return gauge(name, "The share of bad events");
    }

    private static String described(Slo slo, String text) {
        return slo.description().isEmpty() ? text : slo.description() + ". " + text;
    }
}
