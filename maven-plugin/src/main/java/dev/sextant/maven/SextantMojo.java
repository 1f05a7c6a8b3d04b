package dev.sextant.maven;

import dev.sextant.engine.Engine;
import dev.sextant.engine.Mode;
import dev.sextant.engine.Outcome;
import dev.sextant.engine.Request;
import dev.sextant.engine.Stage;
import dev.sextant.engine.output.OutputFolder;
import dev.sextant.source.Level;
import dev.sextant.source.report.SourcePaths;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals have in common: they run the project's definitions through the engine and differ in what it may do. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields after construction.
abstract class SextantMojo extends AbstractMojo {

    private static final String GROUP = "dev.sextant";
    private static final String DSL = "sextant-dsl";

    /** The folder that the stack is generated into, one folder per environment. Meant to be committed. */
    @Parameter(property = "sextant.outputDirectory", defaultValue = "${project.basedir}/out")
    private File outputDirectory;

    /** Whether to do nothing. */
    @Parameter(property = "sextant.skip", defaultValue = "false")
    private boolean skip;

    /** The mildest finding that fails the build: {@code error} or {@code warning}. Nothing is written then. */
    @Parameter(property = "sextant.failOn", defaultValue = "error")
    private String failOn;

    /** The command that messages name as the one that brings the output folder up to date. */
    @Parameter(property = "sextant.repairCommand", defaultValue = "mvn generate")
    private String repairCommand;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classesDirectory;

    abstract Mode mode();

    boolean isSkipped() {
        return skip;
    }

    /** Returns whether the user's command line names one of this plugin's goals. */
    final boolean isAskedFor(String goal) {
        return session.getGoals().stream()
                .map(asked -> asked.replaceFirst("@.*$", ""))
                .anyMatch(asked -> asked.equals("sextant:" + goal)
                        || (asked.startsWith(GROUP + ":sextant-maven-plugin:") && asked.endsWith(":" + goal)));
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            getLog().debug("sextant: skipped");
            return;
        }
        if (!mayHoldDefinitions()) {
            tellWhyNot();
            return;
        }
        long start = System.nanoTime();
        SourcePaths sources = sources();
        ProjectDefinitions definitions = definitions();
        if (definitions.areNone() && isOneOfSeveral() && !hasGeneratedBefore()) {
            getLog().info("sextant: no definitions in " + project.getArtifactId());
            return;
        }
        Outcome outcome = run(definitions, sources);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        new MavenReport(getLog(), sources, shownOutput(sources), mode()).print(outcome, took);
    }

    /** A parent has no classes, and what knows no DSL defines nothing; "mvn generate" comes by there all the same. */
    private boolean mayHoldDefinitions() {
        return !project.getPackaging().equals("pom") && project.getArtifactMap().containsKey(GROUP + ":" + DSL);
    }

    private void tellWhyNot() {
        String message = "sextant: nothing to do, " + project.getArtifactId()
                + (project.getPackaging().equals("pom") ? " has packaging pom" : " does not depend on " + DSL);
        if (session.getProjects().size() == 1) {
            getLog().warn(message);
        } else {
            getLog().debug(message);
        }
    }

    private boolean isOneOfSeveral() {
        return session.getProjects().size() > 1;
    }

    /** A module whose definitions have gone is a mistake; one that never had any is not. */
    private boolean hasGeneratedBefore() {
        return OutputFolder.isOwnedBySextant(outputDirectory.toPath());
    }

    private ProjectDefinitions definitions() throws MojoExecutionException {
        progress(Stage.LOAD);
        try {
            return ProjectDefinitions.run(classesDirectory.toPath(), classPath(), sourceRoots());
        } catch (IOException e) {
            throw new MojoExecutionException("sextant cannot read the project's classes: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw ownMistake(e);
        }
    }

    private static MojoExecutionException ownMistake(RuntimeException e) {
        return new MojoExecutionException("this is a mistake of Sextant's own, please report it: " + e, e);
    }

    private Outcome run(ProjectDefinitions definitions, SourcePaths sources) throws MojoExecutionException {
        try {
            return new Engine()
                    .run(new Request(
                            definitions.workspace(),
                            project.getBasedir().toPath(),
                            definitions.diagnostics(),
                            outputDirectory.toPath(),
                            shownOutput(sources),
                            mode(),
                            level(),
                            repairCommand,
                            this::progress));
        } catch (RuntimeException e) {
            throw ownMistake(e);
        }
    }

    private List<Path> sourceRoots() {
        List<Path> roots = new ArrayList<>();
        project.getCompileSourceRoots().forEach(root -> roots.add(Path.of(root)));
        roots.add(project.getBasedir().toPath().resolve("src/main/kotlin"));
        return roots;
    }

    /** Paths in messages start where the user is, so that a click on one opens the file. */
    private SourcePaths sources() {
        List<Path> roots = new ArrayList<>(sourceRoots());
        // Files that are no source have names that are relative to it.
        roots.add(project.getBasedir().toPath());
        return new SourcePaths(Path.of("").toAbsolutePath(), roots);
    }

    private String shownOutput(SourcePaths sources) {
        return sources.shown(outputDirectory.toPath());
    }

    /** Compiled against and run with: a dependency of scope provided is as much a part of a definition as any. */
    private List<Path> classPath() throws MojoExecutionException {
        Set<String> elements = new LinkedHashSet<>();
        try {
            elements.addAll(project.getCompileClasspathElements());
            elements.addAll(project.getRuntimeClasspathElements());
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("the project's class path is not resolved", e);
        }
        return elements.stream().map(Path::of).toList();
    }

    private Level level() throws MojoExecutionException {
        return switch (failOn.toLowerCase(Locale.ROOT)) {
            case "error" -> Level.ERROR;
            case "warning" -> Level.WARNING;
            default -> throw new MojoExecutionException("failOn is '" + failOn + "'; it can be 'error' or 'warning'");
        };
    }

    /** Somebody who watches wants to see that it goes on; a log wants the one line at the end. */
    private void progress(Stage stage) {
        if (Terminal.isWatched() && session.getRequest().isInteractiveMode()) {
            getLog().info("sextant: " + stage.text());
        } else {
            getLog().debug("sextant: " + stage.text());
        }
    }
}
