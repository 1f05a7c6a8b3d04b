package dev.sextant.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Same input, same bytes, on any machine: the rooms below the engine see nothing but their arguments. */
class PurityTest {
    private static final Class<?>[] OUTSIDE_WORLD = {
        Clock.class,
        File.class,
        FileInputStream.class,
        FileOutputStream.class,
        FileReader.class,
        FileSystem.class,
        FileSystems.class,
        FileWriter.class,
        Files.class,
        ProcessBuilder.class,
        Random.class,
        RandomAccessFile.class,
        Runtime.class,
        SecureRandom.class,
        SplittableRandom.class,
        ThreadLocalRandom.class,
        TimeZone.class,
    };

    private static final Set<String> SYSTEM_STATE =
            Set.of("currentTimeMillis", "getenv", "getProperties", "getProperty", "lineSeparator", "nanoTime");

    @ParameterizedTest
    @MethodSource("pureRooms")
    void usesNothingOfTheOutsideWorld(Room room) {
        noClasses()
                .should()
                .dependOnClassesThat(anyOf(OUTSIDE_WORLD))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.channels..", "java.sql..")
                .check(room.classes());
    }

    @ParameterizedTest
    @MethodSource("pureRooms")
    void asksNeitherTheSystemNorTheTimeNorChance(Room room) {
        noClasses()
                .should()
                .callMethodWhere(called(System.class, SYSTEM_STATE))
                .orShould()
                .callMethodWhere(calledIn("java.time", "now"))
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .check(room.classes());
    }

    @ParameterizedTest
    @MethodSource("allRooms")
    void dependsOnNoLocale(Room room) {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .because("a Turkish or Arabic locale would change letters and digits; say Locale.ROOT")
                .check(room.classes());
    }

    static Stream<Room> pureRooms() {
        return Room.furnished().stream()
                .filter(List.of(Room.PROMQL, Room.RULEFILE, Room.MODEL, Room.DSL, Room.GENERATORS)::contains);
    }

    static List<Room> allRooms() {
        return Room.furnished();
    }

    private static DescribedPredicate<JavaClass> anyOf(Class<?>... types) {
        Set<String> names = Set.copyOf(Stream.of(types).map(Class::getName).toList());
        return DescribedPredicate.describe("the outside world", type -> names.contains(type.getName()));
    }

    private static DescribedPredicate<JavaCall<?>> called(Class<?> owner, Set<String> methods) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + methods,
                call -> call.getTargetOwner().isEquivalentTo(owner) && methods.contains(call.getName()));
    }

    private static DescribedPredicate<JavaCall<?>> calledIn(String packageName, String method) {
        return DescribedPredicate.describe(
                packageName + ".*." + method,
                call -> call.getTargetOwner().getPackageName().equals(packageName)
                        && call.getName().equals(method));
    }
}
