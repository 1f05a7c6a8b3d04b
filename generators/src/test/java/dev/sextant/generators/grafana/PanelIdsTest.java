package dev.sextant.generators.grafana;

import static dev.sextant.generators.grafana.Panels.dashboard;
import static dev.sextant.generators.grafana.Panels.keyed;
import static dev.sextant.generators.grafana.Panels.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PanelIdsTest {
    private final Panel latency = keyed("latency");
    private final Panel errors = keyed("errors");
    private final Section section = section("traffic", latency, errors);

    @Test
    void idsAreWhatTheyAlwaysWere() {
        PanelIds ids = PanelIds.of(dashboard("shop", section));

        assertThat(List.of(ids.of(section), ids.of(latency), ids.of(errors)))
                .containsExactly(2067622331, 1780496542, 477736212);
    }

    @Test
    void anInsertedPanelRenumbersNothing() {
        PanelIds before = PanelIds.of(dashboard("shop", section));
        Section changed = section("traffic", keyed("first"), errors, keyed("second"), latency);
        PanelIds after = PanelIds.of(dashboard("shop", section("new"), changed));

        assertThat(after.of(latency)).isEqualTo(before.of(latency));
        assertThat(after.of(errors)).isEqualTo(before.of(errors));
        assertThat(after.of(changed)).isEqualTo(before.of(section));
    }

    @Test
    void oneKeyHasAnotherIdOnAnotherDashboardAndAsASection() {
        Section named = section("errors", errors);
        PanelIds ids = PanelIds.of(dashboard("shop", named));

        assertThat(ids.of(errors)).isNotEqualTo(ids.of(named));
        assertThat(ids.of(errors))
                .isNotEqualTo(PanelIds.of(dashboard("store", named)).of(errors));
    }

    @Test
    void idsAreDistinctAndPositive() {
        Panel[] panels = IntStream.range(0, 2_000).mapToObj(i -> keyed("p" + i)).toArray(Panel[]::new);
        PanelIds ids = PanelIds.of(dashboard("shop", section("all", panels)));

        Set<Integer> distinct = new HashSet<>();
        for (Panel panel : panels) {
            distinct.add(ids.of(panel));
        }
        assertThat(distinct).hasSize(panels.length).allMatch(id -> id > 0);
    }

    @Test
    void ofTwoKeysWithOneHashTheSecondInTheAlphabetIsHashedAgain() {
        ToIntFunction<String> hash = text -> text.endsWith("#2") ? 9 : 7;
        Dashboard forwards = dashboard("shop", section("", latency, errors));
        Dashboard backwards = dashboard("shop", section("", errors, latency));

        for (Dashboard dashboard : List.of(forwards, backwards)) {
            PanelIds ids = PanelIds.of(dashboard, text -> text.contains("section") ? 1 : hash.applyAsInt(text));
            assertThat(ids.of(errors)).isEqualTo(7);
            assertThat(ids.of(latency)).isEqualTo(9);
        }
    }

    @Test
    void aPanelOfAnotherDashboardHasNoId() {
        PanelIds ids = PanelIds.of(dashboard("shop", section));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ids.of(keyed("strange")))
                .withMessage("not of this dashboard: panel/strange");
    }
}
