package dev.sextant.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stays behind its door: the libraries we stand on, and the set of cases of a tree. */
class EncapsulationTest {
    /** The emitters, the reader of YAML, and the command's own JSON. */
    private static final String[] SERIALIZING = {
        "dev.sextant.yaml.write", "dev.sextant.yaml.read", "dev.sextant.cli.json"
    };

    private static final DescribedPredicate<JavaClass> FROM_A_SERIALIZER = DescribedPredicate.describe(
            "Jackson or SnakeYAML",
            type -> type.getPackageName().startsWith("tools.jackson.")
                    || type.getPackageName().startsWith("org.snakeyaml."));

    private static final DescribedPredicate<List<JavaClass>> ANY_FROM_A_SERIALIZER =
            DescribedPredicate.anyElementThat(FROM_A_SERIALIZER).forSubtype();

    @ParameterizedTest
    @MethodSource("furnished")
    void onlyTheEmittersAndTheReaderKnowTheSerializers(Room room) {
        noClasses()
                .that()
                .resideOutsideOfPackages(SERIALIZING)
                .should()
                .dependOnClassesThat(FROM_A_SERIALIZER)
                .allowEmptyShould(true)
                .check(room.classes());
    }

    @ParameterizedTest
    @MethodSource("furnished")
    void noSerializerShowsInASignature(Room room) {
        noCodeUnits()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(FROM_A_SERIALIZER)
                .orShould()
                .haveRawParameterTypes(ANY_FROM_A_SERIALIZER)
                .allowEmptyShould(true)
                .check(room.classes());
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should()
                .haveRawType(FROM_A_SERIALIZER)
                .allowEmptyShould(true)
                .check(room.classes());
    }

    /** An interface that our own records implement is a closed set of cases, so that a visitor can be complete. */
    @ParameterizedTest
    @MethodSource("treeRooms")
    void interfacesOfRecordsAreSealed(Room room) {
        Set<JavaClass> roots = room.classes().stream()
                .filter(JavaClass::isRecord)
                .flatMap(record -> record.getAllRawInterfaces().stream())
                .filter(root -> root.getPackageName().startsWith(room.rootPackage()))
                .filter(root -> !root.getSimpleName().endsWith("Visitor"))
                .collect(Collectors.toSet());

        assertThat(roots).allMatch(root -> root.reflect().isSealed(), "is sealed");
    }

    static List<Room> furnished() {
        return Room.furnished();
    }

    static Stream<Room> treeRooms() {
        return furnished().stream().filter(List.of(Room.PROMQL, Room.RULEFILE, Room.MODEL)::contains);
    }
}
