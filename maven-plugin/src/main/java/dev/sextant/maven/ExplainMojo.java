package dev.sextant.maven;

import dev.sextant.source.Code;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints the page that explains a code: what is wrong, a mistake with its message, and how to correct it. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the field after construction.
public final class ExplainMojo extends AbstractMojo {
    /** The code, as a message shows it in brackets: {@code SXT201}. */
    @Parameter(property = "code", required = true)
    private String code;

    @Override
    public void execute() throws MojoExecutionException {
        Code known = Code.of(code)
                .orElseThrow(() -> new MojoExecutionException(
                        "there is no code '" + code + "'; a code is SXT and three digits, such as SXT201"));
        getLog().info("\n" + known.explanation().stripTrailing());
    }
}
