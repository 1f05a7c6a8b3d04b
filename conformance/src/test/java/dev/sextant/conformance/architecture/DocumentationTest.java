package dev.sextant.conformance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Users of these rooms read them in their editor: every public type and method says what it means. */
class DocumentationTest {
    @ParameterizedTest
    @MethodSource("rooms")
    void everyPublicTypeAndMethodHasAComment(Room room) throws IOException {
        assertThat(undocumented(room)).isEmpty();
    }

    static Stream<Room> rooms() {
        return Room.furnished().stream().filter(List.of(Room.RULEFILE, Room.MODEL, Room.DSL)::contains);
    }

    private static List<String> undocumented(Room room) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) javac.getTask(
                    null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(room.sources()));
            DocTrees comments = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new PublicElements(comments, found).scan(unit, null);
            }
        }
        return found;
    }

    /** Walks what users can see, and notes what has no comment. */
    private static final class PublicElements extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees comments;
        private final List<String> undocumented;

        PublicElements(DocTrees comments, List<String> undocumented) {
            this.comments = comments;
            this.undocumented = undocumented;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (!isPublic(type.getModifiers().getFlags())) {
                return null;
            }
            require(type.getSimpleName().toString());
            // A visitor's methods are the cases of its tree, each documented as a type.
            return type.getSimpleName().toString().endsWith("Visitor") ? null : super.visitClass(type, null);
        }

        /** Constructors are left out: what a record's parts mean, its own comment says. So are overriding methods. */
        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
            if (method.getReturnType() != null
                    && !overrides
                    && isPublic(method.getModifiers().getFlags())) {
                ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
                require(type.getSimpleName() + "." + method.getName());
            }
            return null;
        }

        /** Members of interfaces are public without saying so. */
        private boolean isPublic(Set<Modifier> flags) {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            return flags.contains(Modifier.PUBLIC)
                    || (parent.getKind() == Tree.Kind.INTERFACE && !flags.contains(Modifier.PRIVATE));
        }

        private void require(String name) {
            if (comments.getDocComment(getCurrentPath()) == null) {
                undocumented.add(name);
            }
        }
    }
}
