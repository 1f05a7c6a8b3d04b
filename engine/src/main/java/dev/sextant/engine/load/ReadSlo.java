package dev.sextant.engine.load;

import dev.sextant.model.declared.BurnRateDeclaration;
import dev.sextant.model.declared.BurnRateDeclaration.Noted;
import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.declared.Sli;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.slo.BurnRateAlerts;
import dev.sextant.slo.Notice;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.read.ImportedSlo;
import dev.sextant.source.CallSite;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** An SLO of a file as a definition would declare it. */
final class ReadSlo {
    private ReadSlo() {}

    /**
     * Returns the declaration.
     *
     * @param window of SLOs that name none
     */
    static SloDeclaration declaration(ImportedSlo slo, Layered<TimeWindow> window) {
        ServiceLevel level = slo.level();
        CallSite site = level.site();
        SortedMap<String, Layered<String>> labels = new TreeMap<>();
        level.labels().forEach((name, value) -> labels.put(name, said(value, site)));
        Layered<TimeWindow> own = said(level.window(), site);
        return new SloDeclaration(
                level.name(),
                site,
                said(level.objective(), site),
                slo.namesWindow() ? own : orDefault(window, own),
                said(new Sli.Read(level.indicator(), site), site),
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

    private static Layered<TimeWindow> orDefault(Layered<TimeWindow> window, Layered<TimeWindow> own) {
        return new Layered<>(window.everywhere().or(own::everywhere), window.byEnvironment());
    }

    private static <T> Layered<T> said(T value, CallSite site) {
        return Layered.of(new Sited<>(value, site));
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
