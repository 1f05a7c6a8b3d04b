package dev.sextant.generators.grafana;

import static dev.sextant.generators.grafana.Panels.dashboard;
import static dev.sextant.generators.grafana.Panels.instant;
import static dev.sextant.generators.grafana.Panels.keyed;
import static dev.sextant.generators.grafana.Panels.limited;
import static dev.sextant.generators.grafana.Panels.panel;
import static dev.sextant.generators.grafana.Panels.range;
import static dev.sextant.generators.grafana.Panels.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.fixture.SmallShop;
import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Query;
import dev.sextant.model.dashboard.Section;
import dev.sextant.model.dashboard.Unit;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.VectorSelector;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

class DashboardGeneratorTest {

    @Test
    void serviceOverview() {
        approve(content(SmallShop.smallShop(), "service-overview"));
    }

    @Test
    void sloSli() {
        approve(content(SmallShop.smallShop(), "slo-sli"));
    }

    @Test
    void tablesGaugesAndMixedPanels() {
        VectorSelector stream = new VectorSelector(
                Optional.empty(),
                List.of(new LabelMatcher("service", MatchOp.EQUAL, "a \"quoted\" one")),
                Modifiers.NONE,
                Origin.NONE);
        Panel table = panel(
                "table",
                Panel.Kind.TABLE,
                Unit.SECONDS,
                24,
                7,
                List.of(instant("up", "Up"), instant("process_start_time_seconds", "{{pod}}")));
        Panel mixed = panel(
                "mixed", Panel.Kind.TIME_SERIES, Unit.SHORT, 12, 7, List.of(range("up", ""), new Query.Loki(stream)));

        approve(content(
                with(dashboard(
                        "odd",
                        section("empty"),
                        section("full", table, limited(Panel.Kind.GAUGE, Unit.RATIO, "0.999"), mixed))),
                "odd"));
    }

    @Test
    void anInsertedPanelChangesNoLineButItsOwnAndThePlacesBelow() {
        Panel last = keyed("last");
        String before = content(with(dashboard("shop", section("a", keyed("one")), section("b", last))), "shop");
        String after =
                content(with(dashboard("shop", section("a", keyed("one"), keyed("two")), section("b", last))), "shop");

        assertThat(after.lines()).containsSubsequence(before.lines().toList());
    }

    @Test
    void dashboardsLinkToEachOtherByTheFirstTagThatAllHave() {
        Dashboard one = tagged("one", "x", "shop", "all");
        Dashboard two = tagged("two", "all", "shop");

        assertThat(content(with(one, two), "two"))
                .contains("\"type\": \"dashboards\"")
                .contains("""
                      "tags": [
                        "shop"
                      ],
                """);
        assertThat(content(with(one, tagged("three", "y")), "one")).contains("\"links\": [],");
    }

    @Test
    void twoDashboardsWithOneTitleAreRefused() {
        Dashboard one = dashboard("one");
        Dashboard two = new Dashboard("two", "two", one.title(), "", List.of(), List.of(), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DashboardGenerator().generate(with(one, two)))
                .withMessage("two dashboards have the title 'Dashboard one'");
    }

    private static Dashboard tagged(String slug, String... tags) {
        return new Dashboard(slug, slug, slug, "", List.of(tags), List.of(), List.<Section>of());
    }

    private static ResolvedModel with(Dashboard... dashboards) {
        ResolvedModel bare = SmallShop.emptyShop();
        return new ResolvedModel(
                bare.environment(), bare.platform(), List.of(), List.of(), List.of(), List.of(dashboards));
    }

    private static String content(ResolvedModel model, String slug) {
        List<GeneratedFile> files = new DashboardGenerator().generate(model);
        assertThat(new TreeSet<>(files.stream().map(GeneratedFile::path).toList()))
                .hasSameSizeAs(files);
        return files.stream()
                .filter(file -> file.path().equals("grafana/dashboards/" + slug + ".json"))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static void approve(String json) {
        Approvals.verify(json, new Options().forFile().withExtension(".json"));
    }
}
