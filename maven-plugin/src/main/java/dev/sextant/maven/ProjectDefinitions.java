package dev.sextant.maven;

import dev.sextant.dsl.DefinitionRun;
import dev.sextant.dsl.Observability;
import dev.sextant.engine.load.DefinitionLoader;
import dev.sextant.engine.load.Definitions;
import dev.sextant.engine.load.Failures;
import dev.sextant.engine.load.SourceFiles;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a project's definitions declare.
 *
 * @param workspace everything that they declare together
 * @param diagnostics what was found wrong while they were loaded and run
 */
record ProjectDefinitions(WorkspaceDeclaration workspace, List<Diagnostic> diagnostics) {

    private static final String MINIMAL = """
            write one, for example src/main/java/shop/OrderTeam.java:
              package shop;

              import dev.sextant.dsl.*;
              import dev.sextant.model.ServiceRuntime;

              public final class OrderTeam implements Observability {
                  @Override
                  public void define(Workspace shop) {
                      shop.team("orders", team -> {});
                      shop.service("order-service", service -> service.team("orders").runtime(ServiceRuntime.JAVA));
                  }
              }
            or set <skip>true</skip> in the plugin's configuration, for a module that holds none""";

    ProjectDefinitions {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns whether there is nothing at all that could be one. */
    boolean areNone() {
        return diagnostics.stream().anyMatch(found -> found.code() == Code.NO_DEFINITIONS);
    }

    /**
     * Runs the definitions among the project's own classes.
     *
     * @param classes the folder of the project's own classes
     * @param classPath those and what they need
     * @param sources the folders of the project's sources
     * @throws IOException if a class file cannot be read
     */
    static ProjectDefinitions run(Path classes, List<Path> classPath, List<Path> sources) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (ProjectClassLoader loader =
                ProjectClassLoader.open(classPath, ProjectDefinitions.class.getClassLoader())) {
            // Libraries that definitions use may look for their parts there.
            thread.setContextClassLoader(loader);
            return run(DefinitionLoader.load(
                    Observability.class, List.of(classes), loader, SourceFiles.below(sources), MINIMAL));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static ProjectDefinitions run(Definitions<Observability> definitions) {
        List<Diagnostic> diagnostics = new ArrayList<>(definitions.diagnostics());
        DefinitionRun run = new DefinitionRun();
        for (Observability definition : definitions.found()) {
            Failures.guard(definition, run::run).ifPresent(diagnostics::add);
        }
        WorkspaceDeclaration workspace = run.declaration();
        diagnostics.addAll(run.diagnostics());
        return new ProjectDefinitions(workspace, diagnostics);
    }
}
