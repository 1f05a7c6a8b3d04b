package dev.sextant.model.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sextant.promql.ast.VectorSelector;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DashboardTest {
    private static final VectorSelector UP = VectorSelector.of("up", List.of());
    private static final Query QUERY = new Query.Prometheus(UP, "", true);

    @Test
    void panelsAreInReadingOrder() {
        Dashboard dashboard =
                dashboard("shop", "shop", "Shop", section("a", panel("x"), panel("y")), section("b", panel("z")));

        assertThat(dashboard.panels()).extracting(Panel::key).containsExactly("x", "y", "z");
    }

    @Test
    void whatNamesItHasAForm() {
        refused(
                () -> dashboard("Shop", "shop", "Shop"),
                "'Shop' is not a slug of lower-case letters, digits and dashes");
        refused(
                () -> dashboard("../shop", "shop", "Shop"),
                "'../shop' is not a slug of lower-case letters, digits and dashes");
        refused(
                () -> dashboard("shop", "x".repeat(41), "Shop"),
                "dashboard 'shop': uid '" + "x".repeat(41) + "' is not 1 to 40 letters, digits, '_' and '-'");
        refused(() -> dashboard("shop", "shop", " "), "dashboard 'shop' has no title");
    }

    @Test
    void keysAreUniqueInAllSections() {
        refused(
                () -> dashboard("shop", "shop", "Shop", section("a", panel("x")), section("b", panel("x"))),
                "dashboard 'shop' has two of the panel 'x'");
        refused(
                () -> dashboard("shop", "shop", "Shop", section("a"), section("a")),
                "dashboard 'shop' has two of the section 'a'");
        refused(
                () -> new Dashboard(
                        "shop",
                        "shop",
                        "Shop",
                        "",
                        List.of(),
                        List.of(variable("service"), variable("service")),
                        List.of()),
                "dashboard 'shop' has two of the variable 'service'");
    }

    @Test
    void aVariableNeitherHidesTheDataSourceNorIsGrafanas() {
        refused(() -> variable("datasource"), "the variable 'datasource' is the choice of the data source");
        refused(() -> variable("__range"), "'__range' cannot name a variable");
        refused(() -> variable("my-service"), "'my-service' cannot name a variable");
    }

    @Test
    void aPanelFitsTheGridAndAsksSomething() {
        refused(() -> panel(25, 1, List.of(QUERY), List.of()), "panel 'p' is 25 columns wide, not 1 to 24");
        refused(() -> panel(0, 1, List.of(QUERY), List.of()), "panel 'p' is 0 columns wide, not 1 to 24");
        refused(() -> panel(1, 0, List.of(QUERY), List.of()), "panel 'p' has no height");
        refused(() -> panel(1, 1, List.of(), List.of()), "panel 'p' asks nothing");
        refused(
                () -> panel(1, 1, List.of(QUERY), List.of(threshold("0.5"), threshold("0.50"))),
                "panel 'p': the thresholds do not rise");
    }

    private static void refused(ThrowingCallable construction, String message) {
        assertThatIllegalArgumentException().isThrownBy(construction).withMessage(message);
    }

    private static Dashboard dashboard(String slug, String uid, String title, Section... sections) {
        return new Dashboard(slug, uid, title, "", List.of(), List.of(), List.of(sections));
    }

    private static Section section(String key, Panel... panels) {
        return new Section(key, key, List.of(panels));
    }

    private static Variable variable(String name) {
        return new Variable(name, name, UP, "job");
    }

    private static Threshold threshold(String from) {
        return new Threshold(new BigDecimal(from), Threshold.Color.RED);
    }

    private static Panel panel(String key) {
        return new Panel(
                key, key, "", Panel.Kind.STAT, Unit.SHORT, 6, 4, List.of(QUERY), Threshold.Color.GREEN, List.of());
    }

    private static Panel panel(int width, int height, List<Query> queries, List<Threshold> thresholds) {
        return new Panel(
                "p", "P", "", Panel.Kind.STAT, Unit.SHORT, width, height, queries, Threshold.Color.GREEN, thresholds);
    }
}
