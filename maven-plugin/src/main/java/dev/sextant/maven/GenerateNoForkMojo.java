package dev.sextant.maven;

import dev.sextant.engine.Mode;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Like {@code generate}, for an execution that is bound to a phase of the build: the classes are there already and are
 * not compiled again.
 */
@Mojo(
        name = "generate-no-fork",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class GenerateNoForkMojo extends SextantMojo {

    @Override
    Mode mode() {
        return Mode.GENERATE;
    }

    /** "mvn sextant:check" compiles first and so comes by here; were anything written now, it could find no drift. */
    @Override
    boolean isSkipped() {
        return super.isSkipped() || isAskedFor("check");
    }
}
