package dev.sextant.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things are called by what they are. */
class NamesTest {
    /** Alertmanager is a name of the field, an AlertManager would be nobody's. */
    private static final String VAGUE_CLASS = ".*[.$](\\w*(Utils?|Helpers?|Common|Commons|Managers?|Misc))";

    private static final String[] VAGUE_PACKAGES = {
        "..util..", "..utils..", "..common..", "..commons..", "..helper..", "..helpers..", "..manager..", "..misc.."
    };

    @ParameterizedTest
    @MethodSource("furnished")
    void noClassHasAVagueName(Room room) {
        noClasses().should().haveNameMatching(VAGUE_CLASS).check(room.classes());
    }

    @ParameterizedTest
    @MethodSource("furnished")
    void noPackageHasAVagueName(Room room) {
        noClasses().should().resideInAnyPackage(VAGUE_PACKAGES).check(room.classes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.StringUtils", "a.Util", "a.Outer$RouteHelper", "a.AlertManager"})
    void knowsVagueNames(String name) {
        assertThat(name).matches(VAGUE_CLASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.Alertmanager", "a.AlertmanagerConfig", "a.UtilizationPanel", "a.CommonLabels"})
    void knowsNamesOfTheField(String name) {
        assertThat(name).doesNotMatch(VAGUE_CLASS);
    }

    @ParameterizedTest
    @MethodSource("furnished")
    void everyPackageSaysWhatNullMeans(Room room) {
        // The example is kept as a user would keep it, and users need not know JSpecify.
        assumeThat(room).isNotEqualTo(Room.ONLINE_SHOP);
        assertThat(room.sources().stream().map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked"));
    }

    static List<Room> furnished() {
        return Room.furnished();
    }
}
