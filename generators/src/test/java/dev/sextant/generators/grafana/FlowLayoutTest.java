package dev.sextant.generators.grafana;

import static dev.sextant.generators.grafana.Panels.sized;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowLayoutTest {
    private final FlowLayout layout = new FlowLayout();

    @Test
    void panelsFillALineFromLeftToRight() {
        assertThat(layout.flow(List.of(sized("a", 8, 5), sized("b", 12, 5), sized("c", 4, 5))))
                .containsExactly(
                        new GridPosition(0, 0, 8, 5), new GridPosition(8, 0, 12, 5), new GridPosition(20, 0, 4, 5));
    }

    @Test
    void aPanelThatWouldPassTheLastColumnStartsALine() {
        assertThat(layout.flow(List.of(sized("a", 8, 5), sized("b", 12, 5), sized("c", 5, 5))))
                .containsExactly(
                        new GridPosition(0, 0, 8, 5), new GridPosition(8, 0, 12, 5), new GridPosition(0, 5, 5, 5));
    }

    @Test
    void aPanelOfFullWidthHasALineOfItsOwn() {
        assertThat(layout.flow(List.of(sized("a", 1, 3), sized("b", 24, 4), sized("c", 1, 3))))
                .containsExactly(
                        new GridPosition(0, 0, 1, 3), new GridPosition(0, 3, 24, 4), new GridPosition(0, 7, 1, 3));
    }

    @Test
    void aLineIsAsHighAsItsTallestPanel() {
        assertThat(layout.flow(List.of(sized("a", 12, 4), sized("b", 12, 9), sized("c", 24, 2))))
                .containsExactly(
                        new GridPosition(0, 0, 12, 9), new GridPosition(12, 0, 12, 9), new GridPosition(0, 9, 24, 2));
    }

    @Test
    void aSectionStartsBelowTheOneBefore() {
        assertThat(layout.title()).isEqualTo(new GridPosition(0, 0, 24, 1));
        assertThat(layout.flow(List.of(sized("a", 12, 8)))).containsExactly(new GridPosition(0, 1, 12, 8));
        assertThat(layout.title()).isEqualTo(new GridPosition(0, 9, 24, 1));
        assertThat(layout.flow(List.of())).isEmpty();
        assertThat(layout.title()).isEqualTo(new GridPosition(0, 10, 24, 1));
        assertThat(layout.flow(List.of(sized("b", 24, 2)))).containsExactly(new GridPosition(0, 11, 24, 2));
    }

    @Test
    void nothingIsPlacedOutsideOfTheGrid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GridPosition(20, 0, 5, 1))
                .withMessage("outside of the grid: x 20, y 0, width 5, height 1");
    }
}
