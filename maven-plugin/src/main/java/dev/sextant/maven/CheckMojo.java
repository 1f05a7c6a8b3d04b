package dev.sextant.maven;

import dev.sextant.engine.Mode;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compiles the project and fails if the output folder is not what the definitions generate, with the difference and the
 * command that mends it. Writes nothing; meant for continuous integration.
 */
@Mojo(name = "check", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckMojo extends SextantMojo {

    @Override
    Mode mode() {
        return Mode.CHECK;
    }
}
