package dev.sextant.engine.load;

import dev.sextant.importers.ImportedSlo;
import dev.sextant.importers.SpecKind;
import dev.sextant.model.declared.BurnRateDeclaration;
import dev.sextant.model.declared.BurnRateDeclaration.Noted;
import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.declared.Sli;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.build.CallSite;
import dev.sextant.slo.BurnRateAlerts;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.Notice;
import dev.sextant.slo.ServiceLevel;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** An SLO of a file as a definition would declare it. */
final class ReadSlo {
    /** They name no window. */
    private static final Set<SpecKind> WITHOUT_WINDOW = Set.of(SpecKind.SLOTH, SpecKind.SLOTH_KUBERNETES);

    private ReadSlo() {}

    /**
     * Returns the declaration.
     *
     * @param window of SLOs whose file cannot name one
     */
    static SloDeclaration declaration(ImportedSlo slo, Layered<TimeWindow> window) {
        ServiceLevel level = slo.level();
        CallSite site = level.site();
        SortedMap<String, Layered<String>> labels = new TreeMap<>();
        level.labels().forEach((name, value) -> labels.put(name, said(value, site)));
        boolean open =
                WITHOUT_WINDOW.contains(slo.kind()) && window.everywhere().isPresent();
        TimeWindow own = level.window();
        return new SloDeclaration(
                level.name(),
                site,
                said(level.objective(), site),
                open ? window : new Layered<>(Optional.of(new Sited<>(own, site)), window.byEnvironment()),
                said(indicator(level.indicator(), site), site),
                level.description().isEmpty() ? Layered.unset() : said(level.description(), site),
                Layered.unset(),
                Layered.unset(),
                alerts(level.alerts(), site),
                said(level.zeroTraffic(), site),
                Layered.unset(),
                Layered.unset(),
                Layered.unset(),
                labels);
    }

    private static <T> Layered<T> said(T value, CallSite site) {
        return Layered.of(new Sited<>(value, site));
    }

    private static Sli indicator(Indicator indicator, CallSite site) {
        return indicator.accept(new Indicator.Visitor<>() {
            @Override
            public Sli events(Indicator.Events events) {
                return new Sli.ReadEvents(events.bad()::over, events.total()::over, events.counted()::over, site);
            }

            @Override
            public Sli errorRatio(Indicator.ErrorRatio ratio) {
                return new Sli.ReadRatio(ratio.errorRatio()::over, site);
            }
        });
    }

    private static BurnRateDeclaration alerts(BurnRateAlerts alerts, CallSite site) {
        return new BurnRateDeclaration(
                said(alerts.page().isPresent(), site),
                said(alerts.ticket().isPresent(), site),
                said(alerts.noData().isPresent(), site),
                Layered.unset(),
                Layered.unset(),
                Layered.unset(),
                Layered.unset(),
                Layered.unset(),
                new Noted(alerts.labels(), alerts.annotations()),
                noted(alerts.page()),
                noted(alerts.ticket()),
                Layered.unset(),
                Layered.unset(),
                Layered.unset(),
                Layered.unset());
    }

    private static Noted noted(Optional<Notice> notice) {
        return notice.map(said -> new Noted(said.labels(), said.annotations())).orElse(Noted.NOTHING);
    }
}
