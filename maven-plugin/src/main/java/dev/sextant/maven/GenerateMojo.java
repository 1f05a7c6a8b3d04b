package dev.sextant.maven;

import dev.sextant.engine.Mode;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compiles the project and generates the monitoring stack that its definitions describe. This is what
 * {@code mvn generate} runs. Files that are equal already are not touched; files that are no longer generated are
 * removed; files that Sextant does not own are an error.
 */
@Mojo(name = "generate", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class GenerateMojo extends SextantMojo {

    @Override
    Mode mode() {
        return Mode.GENERATE;
    }
}
