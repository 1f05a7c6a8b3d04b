package dev.sextant.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.sextant.conformance.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms, and the arrows between them. */
class RoomsTest {
    /** Modules without a product in them. */
    private static final Set<String> NOT_A_ROOM = Set.of("conformance", "benchmarks");

    @Test
    void everyModuleIsAKnownRoom() throws IOException {
        Matcher module = Pattern.compile("<module>([^<]+)</module>")
                .matcher(Files.readString(Repository.root().resolve("pom.xml")));
        List<String> modules = module.results().map(found -> found.group(1)).toList();

        assertThat(modules).contains("promql", "model", "dsl", "generators", "engine");
        assertThat(modules)
                .filteredOn(name -> !NOT_A_ROOM.contains(name))
                .isSubsetOf(Room.ALL.stream().map(Room::folder).toList());
    }

    /** Without this, a room that was not compiled would pass every other test. */
    @ParameterizedTest
    @MethodSource("furnished")
    void everySourceIsCompiled(Room room) {
        Set<String> compiled = room.classes().stream().map(JavaClass::getName).collect(Collectors.toSet());
        Path java = Repository.root().resolve(room.folder()).resolve("src/main/java");

        assertThat(room.sources().stream().map(source -> typeName(java.relativize(source))))
                .as("classes of %s; build it first", room)
                .isSubsetOf(compiled);
    }

    @ParameterizedTest
    @MethodSource("furnished")
    void onlyWhatTheRoomMayUseIsUsed(Room room) {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(room.usable())
                .because("the arrows between the rooms point one way")
                .check(room.classes());
    }

    /** So no package is split over two rooms. */
    @ParameterizedTest
    @MethodSource("furnished")
    void everyClassIsInThePackagesOfItsRoom(Room room) {
        classes().should().resideInAPackage(room.packages()).check(room.classes());
    }

    @Test
    void noRoomLiesInsideAnother() {
        assertThat(Room.ALL)
                .allSatisfy(room -> assertThat(Room.ALL)
                        .filteredOn(other -> !other.equals(room))
                        .noneMatch(other -> (other.rootPackage() + ".").startsWith(room.rootPackage() + ".")));
    }

    static List<Room> furnished() {
        return Room.furnished();
    }

    private static String typeName(Path source) {
        String name = source.toString().replace(source.getFileSystem().getSeparator(), ".");
        return name.substring(0, name.length() - ".java".length());
    }
}
